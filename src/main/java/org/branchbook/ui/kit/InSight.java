package org.branchbook.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Keeps in sight, in a pane that scrolls, what one works on. */
public final class InSight {
  /** Pixels left free above and below, for a field's label and its frame. */
  private static final double ROOM = 24;

  private InSight() {}

  /** Scrolls a pane, as long as it is shown, to whatever in it gets the keyboard. */
  public static void keyboard(ScrollPane pane) {
    ChangeListener<Node> follow =
        (_, _, now) -> {
          if (now != null && within(now, pane.getContent())) show(pane, now);
        };
    pane.sceneProperty()
        .addListener(
            (_, before, now) -> {
              if (before != null) before.focusOwnerProperty().removeListener(follow);
              if (now != null) now.focusOwnerProperty().addListener(follow);
            });
  }

  /** Scrolls no further than it takes to see a node of the pane's content whole. */
  public static void show(ScrollPane pane, Node node) {
    var content = pane.getContent();
    double seen = pane.getViewportBounds().getHeight();
    double beyond = content.getBoundsInLocal().getHeight() - seen;
    if (beyond <= 0) return;
    var at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double top = at.getMinY() - ROOM;
    double bottom = at.getMaxY() + ROOM;
    double from = pane.getVvalue() * beyond;
    if (top < from) pane.setVvalue(Math.clamp(top / beyond, 0, 1));
    else if (bottom > from + seen) pane.setVvalue(Math.clamp((bottom - seen) / beyond, 0, 1));
  }

  private static boolean within(Node node, Node whole) {
    for (Node at = node; at != null; at = at.getParent()) if (at == whole) return true;
    return false;
  }
}
