package org.branchbook.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.branchbook.base.Text;
import org.branchbook.duplicates.search.SearchBase;
import org.branchbook.ui.kit.Background;

/**
 * Has the base searched for duplicates once a day: at night where a program is open, else in the
 * background soon after the day's first start. Of several programs one does it.
 */
final class NightlySearch {
  /** The first screens come first, and the day's backup. */
  private static final Duration SOON = Duration.minutes(2);

  private static final Duration AGAIN = Duration.hours(1);

  private final SearchBase search;
  private final Background background;
  private final Clock clock;
  private final Runnable searched;
  private final Timeline first = new Timeline();
  private final Timeline hourly = new Timeline();
  private boolean running;

  /**
   * @param searched hears on the screen's thread that a search has ended
   */
  NightlySearch(SearchBase search, Background background, Clock clock, Runnable searched) {
    this.search = search;
    this.background = background;
    this.clock = clock;
    this.searched = searched;
    first.getKeyFrames().add(new KeyFrame(SOON, _ -> run()));
    hourly.getKeyFrames().add(new KeyFrame(AGAIN, _ -> run()));
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

  private void run() {
    if (running) return;
    running = true;
    background.run(
        () -> search.isDue(today()),
        due -> {
          if (due) search();
          else running = false;
        },
        this::failed);
  }

  private void search() {
    background.run(
        Text.of("review.searching"),
        progress -> search.due(today(), progress),
        _ -> {
          running = false;
          searched.run();
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
