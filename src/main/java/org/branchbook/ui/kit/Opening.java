package org.branchbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Enter and the mouse open what is chosen. */
public final class Opening {
  private Opening() {}

  /** Enter or so many clicks open it. */
  public static void on(Node node, int clicks, Runnable open) {
    node.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == clicks) open.run();
        });
    node.setOnKeyPressed(
        e -> {
          if (e.getCode() != KeyCode.ENTER || e.isShortcutDown()) return;
          open.run();
          e.consume();
        });
  }
}
