package org.branchbook.ui.shell;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Holds the window's content and draws it smaller where the window has not the room that it was
 * designed for: a screen of 1366×768 at 150 % has 911×512 logical pixels. Nothing is cut and
 * nothing has to be scrolled to; at such a magnification the letters are still larger than at 100
 * %.
 */
final class Fitted extends Region {
  /** Down to this every screen shows all it has, in logical pixels. */
  static final double WIDTH = 1000;

  /** The same for the height. */
  static final double HEIGHT = 600;

  /** Below this nobody could read it: rather is it cut. */
  private static final double LEAST = 0.7;

  private final Scale scale = new Scale(1, 1, 0, 0);
  private final Parent content;

  Fitted(Parent content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
  }

  /** What is shown, at whatever size. */
  Parent content() {
    return content;
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double share = Math.min(1, Math.min(getWidth() / WIDTH, getHeight() / HEIGHT));
    share = Math.max(LEAST, share);
    scale.setX(share);
    scale.setY(share);
    content.resizeRelocate(0, 0, getWidth() / share, getHeight() / share);
  }
}
