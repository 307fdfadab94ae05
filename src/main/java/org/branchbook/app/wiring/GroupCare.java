package org.branchbook.app.wiring;

import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.branchbook.links.connected.WatchGroups;
import org.branchbook.ui.kit.Background;

/**
 * Has the groups compared with those that were known, so that the managers concerned are told: soon
 * after links were changed here, when the program has been open for a while, and once an hour,
 * since links also begin and end by their dates.
 */
final class GroupCare {
  /** Who enters links enters several: they are told of together. */
  private static final Duration SETTLED = Duration.seconds(30);

  /** The first screens come first, and the day's other works. */
  private static final Duration SOON = Duration.minutes(6);

  private static final Duration AGAIN = Duration.hours(1);

  private final WatchGroups watch;
  private final Background background;
  private final Timeline first = new Timeline();
  private final Timeline hourly = new Timeline();
  private final PauseTransition settled = new PauseTransition(SETTLED);
  private boolean running;

  GroupCare(WatchGroups watch, Background background) {
    this.watch = watch;
    this.background = background;
    first.getKeyFrames().add(new KeyFrame(SOON, _ -> run()));
    hourly.getKeyFrames().add(new KeyFrame(AGAIN, _ -> run()));
    hourly.setCycleCount(Timeline.INDEFINITE);
    settled.setOnFinished(_ -> run());
  }

  void start() {
    first.playFromStart();
    hourly.play();
  }

  /** Links were changed here. */
  void soon() {
    settled.playFromStart();
  }

  void stop() {
    first.stop();
    hourly.stop();
    settled.stop();
  }

  private void run() {
    if (running) return;
    running = true;
    background.run(
        watch::run,
        _ -> running = false,
        e -> {
          running = false;
          Background.unforeseen(e);
        });
  }
}
