package org.branchbook.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

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
    getDividers()
        .getFirst()
        .positionProperty()
        .subscribe(
            (_, now) -> {
              // layout moves it too, before the window has its size
              if (getWidth() > 0 && isHover())
                remembered.put(key, "%.4f".formatted(now.doubleValue()).replace(',', '.'));
            });
  }
}
