package org.branchbook.ui.kit;

import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Duration;

/** Movement, at most 150 ms of it and none where the system asks for less. */
public final class Motion {
  private Motion() {}

  /** Brings a node in from the right. */
  public static void slideIn(Node node, double distance) {
    if (Platform.getPreferences().isReducedMotion()) return;
    var slide = new TranslateTransition(Duration.millis(120), node);
    slide.setFromX(distance);
    slide.setToX(0);
    slide.setInterpolator(Interpolator.EASE_OUT);
    slide.play();
  }

  /** Gives the keyboard to a node that is only about to come into the scene. */
  public static void focus(Node node) {
    Platform.runLater(node::requestFocus);
  }

  /** Gives the keyboard to the first field or button of the node, once it is laid out. */
  public static void focusFirst(Parent node) {
    Platform.runLater(
        () ->
            node.lookupAll("*").stream()
                .filter(n -> n.isFocusTraversable() && n.isVisible() && !n.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus));
  }
}
