package org.branchbook.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/** Movement, at most 150 ms of it and none where the system asks for less. */
public final class Motion {
  private Motion() {}

  /** How long something may move, in milliseconds; 0 where the system asks for less. */
  public static double most() {
    return Platform.getPreferences().isReducedMotion() ? 0 : 150;
  }

  /** Brings a node in from the right. */
  public static void slideIn(Node node, double distance) {
    if (Platform.getPreferences().isReducedMotion()) return;
    var slide = new TranslateTransition(Duration.millis(120), node);
    slide.setFromX(distance);
    slide.setToX(0);
    slide.setInterpolator(Interpolator.EASE_OUT);
    slide.play();
  }

  /**
   * Gives the keyboard to a node that is only about to come into the scene: what lies in a scroll
   * pane does so with the pane's skin, at the next layout.
   */
  public static void focus(Node node) {
    Platform.runLater(
        () -> {
          if (node.getScene() == null) {
            node.sceneProperty()
                .addListener(
                    new ChangeListener<Scene>() {
                      @Override
                      public void changed(
                          ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                        if (now == null) return;
                        scene.removeListener(this);
                        Platform.runLater(node::requestFocus);
                      }
                    });
          } else node.requestFocus();
        });
  }

  /**
   * Gives the keyboard to the first empty field of the node, else to whatever comes first in it.
   */
  public static void focusFirst(Parent node) {
    Platform.runLater(
        () -> {
          var all = reachable(node);
          empty(all).or(() -> all.stream().findFirst()).ifPresent(Node::requestFocus);
        });
  }

  /** Gives the keyboard to the first empty field of the node; where none is, it stays. */
  public static void focusEmpty(Parent node) {
    Platform.runLater(() -> empty(reachable(node)).ifPresent(Node::requestFocus));
  }

  private static List<Node> reachable(Parent node) {
    return node.lookupAll("*").stream()
        .filter(n -> n.isFocusTraversable() && n.isVisible() && !n.isDisabled())
        .toList();
  }

  private static Optional<Node> empty(List<Node> among) {
    return among.stream()
        .filter(n -> n instanceof TextInputControl field && field.getLength() == 0)
        .findFirst();
  }
}
