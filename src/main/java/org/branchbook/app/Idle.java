package org.branchbook.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/** Notices that nobody touches keys or mouse, and says so once. */
final class Idle {
  private static final javafx.util.Duration LOOK = javafx.util.Duration.seconds(5);

  private final InstantSource clock;
  private final Runnable nobody;
  private final Timeline looks;
  private Duration after = Duration.ZERO;
  private Instant touched;

  Idle(Stage stage, InstantSource clock, Runnable nobody) {
    this.clock = clock;
    this.nobody = nobody;
    touched = clock.instant();
    stage.addEventFilter(InputEvent.ANY, _ -> touched = clock.instant());
    looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
    looks.setCycleCount(Animation.INDEFINITE);
  }

  /** Begins to watch; zero is for ever. */
  void watch(Duration allowed) {
    after = allowed;
    touched = clock.instant();
    if (allowed.isZero()) looks.stop();
    else looks.play();
  }

  void stop() {
    looks.stop();
  }

  private void look() {
    if (clock.instant().isBefore(touched.plus(after))) return;
    stop();
    nobody.run();
  }
}
