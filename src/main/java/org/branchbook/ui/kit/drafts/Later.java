package org.branchbook.ui.kit.drafts;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Does something on the screen's thread after a while. */
public interface Later {
  /** Runs it once that much time has passed. */
  void in(Duration time, Runnable what);

  /** By the screen's own clock, as in the program. */
  static Later onScreen() {
    return (time, what) -> {
      var pause = new PauseTransition(javafx.util.Duration.millis(time.toMillis()));
      pause.setOnFinished(_ -> what.run());
      pause.play();
    };
  }

  /** At once: for tests. */
  static Later atOnce() {
    return (_, what) -> what.run();
  }
}
