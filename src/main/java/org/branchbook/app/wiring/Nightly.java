package org.branchbook.app.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.ui.kit.Background;

/**
 * Work that is done once a day: at night where a program is open, else in the background soon after
 * the day's first start. Of several programs one does it: the work itself says whether it is due.
 */
final class Nightly {
  private static final Duration AGAIN = Duration.hours(1);

  /**
   * What is done once a day.
   *
   * @param name what the status line calls it
   * @param due whether it is still to be done on the day that begins then
   * @param run does it, where no other program has begun by now
   * @param soon how long after the start it may begin
   */
  record Work(
      Text name, Predicate<Instant> due, BiConsumer<Instant, Progress> run, Duration soon) {}

  private final Work work;
  private final Background background;
  private final Clock clock;
  private final Runnable done;
  private final Timeline first = new Timeline();
  private final Timeline hourly = new Timeline();
  private boolean running;

  /**
   * @param done hears on the screen's thread that it has ended
   */
  Nightly(Work work, Background background, Clock clock, Runnable done) {
    this.work = work;
    this.background = background;
    this.clock = clock;
    this.done = done;
    first.getKeyFrames().add(new KeyFrame(work.soon(), _ -> begin()));
    hourly.getKeyFrames().add(new KeyFrame(AGAIN, _ -> begin()));
    hourly.setCycleCount(Timeline.INDEFINITE);
  }

  void start() {
    first.playFromStart();
    hourly.play();
  }

  void stop() {
    first.stop();
    hourly.stop();
  }

  private void begin() {
    if (running) return;
    running = true;
    background.run(
        () -> work.due().test(today()),
        due -> {
          if (due) run();
          else running = false;
        },
        this::failed);
  }

  private void run() {
    background.run(
        work.name(),
        progress -> {
          work.run().accept(today(), progress);
          return true;
        },
        _ -> {
          running = false;
          done.run();
        },
        this::failed);
  }

  private void failed(Throwable e) {
    running = false;
    Background.unforeseen(e);
  }

  private Instant today() {
    return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
  }
}
