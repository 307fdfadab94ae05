package org.branchbook.ui.kit;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/** A list beside what is selected in it; the divider comes back to where it was left. */
public final class Split extends SplitPane {
  /**
   * Two parts side by side.
   *
   * @param name by which the divider's place is remembered
   * @param share of the width that the left part has until somebody moves the divider
   */
  public Split(Remembered remembered, String name, double share, Node left, Node right) {
    super(left, right);
    setOrientation(Orientation.HORIZONTAL);
    SplitPane.setResizableWithParent(left, false);
    var key = "split." + name;
    setDividerPositions(remembered.number(key, share));
    // layout moves it too: only where a hand lets go is it left
    addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        _ -> remembered.put(key, String.format(Locale.ROOT, "%.4f", getDividerPositions()[0])));
  }
}
