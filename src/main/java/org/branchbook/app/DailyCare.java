package org.branchbook.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.branchbook.base.Text;
import org.branchbook.staff.care.BackedUp;
import org.branchbook.staff.care.DailyBackup;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/**
 * Has the day's backup made while somebody works: soon after he has come in, and, where the program
 * stays open or it failed, at the next hour. Whoever stops it is left in peace until tomorrow.
 */
final class DailyCare {
  /** The first screens come first. */
  private static final Duration SOON = Duration.seconds(20);

  private static final Duration AGAIN = Duration.hours(1);

  private final DailyBackup backup;
  private final Background background;
  private final Clock clock;
  private final Timeline first = new Timeline();
  private final Timeline hourly = new Timeline();
  private Consumer<@Nullable Text> tell = _ -> {};
  private @Nullable Text told;
  private @Nullable LocalDate stopped;
  private boolean running;

  DailyCare(DailyBackup backup, Background background, Clock clock) {
    this.backup = backup;
    this.background = background;
    this.clock = clock;
    first.getKeyFrames().add(new KeyFrame(SOON, _ -> run()));
    hourly.getKeyFrames().add(new KeyFrame(AGAIN, _ -> run()));
    hourly.setCycleCount(Timeline.INDEFINITE);
  }

  /** Begins, for somebody who has come in; what is amiss is told to his status line. */
  void start(Consumer<@Nullable Text> amiss) {
    tell = amiss;
    if (told != null) tell.accept(told);
    first.playFromStart();
    hourly.play();
  }

  /** Nobody is in any more, or the store is closed. */
  void stop() {
    tell = _ -> {};
    first.stop();
    hourly.stop();
  }

  void run() {
    var today = LocalDate.now(clock);
    if (running || today.equals(stopped)) return;
    running = true;
    background.run(
        Text.of("shell.backup.making"),
        progress -> backup.run(today, progress),
        made -> {
          running = false;
          ended(made, today);
        },
        e -> {
          running = false;
          say(Text.of("shell.backup.failed", "@shell.backup.why.other"));
        });
  }

  private void ended(BackedUp made, LocalDate today) {
    switch (made) {
      case BackedUp.Failed(var why) -> say(Text.of("shell.backup.failed", "@" + cause(why)));
      case BackedUp.Cancelled _ -> stopped = today;
      case BackedUp.Done _, BackedUp.NotDue _, BackedUp.Refused _ -> {
        if (told != null) say(null);
      }
    }
  }

  private void say(@Nullable Text what) {
    told = what;
    tell.accept(what);
  }

  private static String cause(Text why) {
    return switch (why.key()) {
      case "store.care.noSpace" -> "shell.backup.why.noSpace";
      case "store.care.notAllowed" -> "shell.backup.why.notAllowed";
      case "store.care.notTheSame" -> "shell.backup.why.notTheSame";
      default -> "shell.backup.why.other";
    };
  }
}
