package org.branchbook.ui.clients.form;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Sections under one another, or in two columns where there is room for them. */
final class Columns extends Region {
  private static final double GAP = 32;
  private static final double BETWEEN = 24;

  private final VBox left = new VBox(BETWEEN);
  private final VBox right = new VBox(BETWEEN);
  private final double wide;

  /** Sections that stand in two columns from a width on; those of the right one come second. */
  Columns(double wide, List<? extends Node> first, List<? extends Node> second) {
    this.wide = wide;
    left.getChildren().setAll(first);
    right.getChildren().setAll(second);
    getChildren().setAll(left, right);
    getStyleClass().add("card-tab-body");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return wide;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = inside(width);
    double edges = snappedTopInset() + snappedBottomInset();
    if (!two(width)) return edges + left.prefHeight(inside) + BETWEEN + right.prefHeight(inside);
    double half = half(inside);
    return edges + Math.max(left.prefHeight(half), right.prefHeight(half));
  }

  @Override
  protected void layoutChildren() {
    double inside = inside(getWidth());
    double x = snappedLeftInset();
    double y = snappedTopInset();
    if (two(getWidth())) {
      double half = half(inside);
      left.resizeRelocate(x, y, half, left.prefHeight(half));
      right.resizeRelocate(x + half + GAP, y, half, right.prefHeight(half));
    } else {
      double height = left.prefHeight(inside);
      left.resizeRelocate(x, y, inside, height);
      right.resizeRelocate(x, y + height + BETWEEN, inside, right.prefHeight(inside));
    }
  }

  private boolean two(double width) {
    return width >= wide;
  }

  private double inside(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }

  private static double half(double inside) {
    return Math.floor((inside - GAP) / 2);
  }
}
