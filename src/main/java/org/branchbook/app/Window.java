package org.branchbook.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** The program with a window. */
public final class Window extends Application {
  /** Opens it and returns when it has been closed. */
  static void open(String[] args) {
    launch(Window.class, args);
  }

  @Override
  public void start(Stage stage) {
    new LastResort(_ -> {}).install();
    stage.setTitle("Branchbook");
    stage.setScene(new Scene(new Region(), 1366, 768));
    stage.show();
  }
}
