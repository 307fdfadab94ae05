package org.branchbook.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/** What the program's start is compared with: a window with one button. */
public final class BareWindow {
  private BareWindow() {}

  /** Starts it; {@code -Dstart.at} as for the program. */
  public static void main(String[] args) {
    Application.launch(Bare.class, args);
  }

  /** The window. */
  public static final class Bare extends Application {
    @Override
    public void start(Stage stage) {
      var button = new Button("Button");
      stage.setScene(
          new Scene(button, Integer.getInteger("start.width"), Integer.getInteger("start.height")));
      stage.show();
      new AnimationTimer() {
        private boolean laidOut;

        @Override
        public void handle(long now) {
          // laid out in the beat before and painted by now, as the program's rows are looked at
          if (laidOut) {
            stop();
            System.out.println("BARE " + (System.currentTimeMillis() - Long.getLong("start.at")));
            Platform.exit();
          }
          laidOut = button.getWidth() > 0;
        }
      }.start();
    }
  }
}
