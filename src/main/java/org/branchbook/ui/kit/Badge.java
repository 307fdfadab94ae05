package org.branchbook.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A short word on a coloured ground: a state, a tier, how late something is. */
public final class Badge extends Region {
  private static final double GAP = 4;

  private final @Nullable FontIcon icon;
  private final OneLine text;

  /** A badge with a word. */
  public Badge(Tone tone, String text) {
    this(tone, null, text);
  }

  /** A badge with an icon before its word. */
  public Badge(Tone tone, @Nullable String icon, String text) {
    this.icon = icon == null ? null : Icons.small(icon);
    this.text = new OneLine(text);
    getStyleClass().addAll("badge", tone.style());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    if (this.icon != null) getChildren().add(this.icon);
    getChildren().add(this.text);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** Says something else from now on. */
  public void say(String word) {
    text.say(word);
    setAccessibleText(word);
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snapSizeX(snappedLeftInset() + before() + text.wholeWidth() + snappedRightInset());
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(snappedTopInset() + text.getLayoutBounds().getHeight() + snappedBottomInset());
  }

  @Override
  public double getBaselineOffset() {
    return snappedTopInset() + text.getBaselineOffset();
  }

  @Override
  protected void layoutChildren() {
    double middle = getHeight() / 2;
    if (icon != null) Parts.place(icon, snappedLeftInset(), middle);
    text.fit(getWidth() - snappedLeftInset() - before() - snappedRightInset());
    Parts.place(text, snappedLeftInset() + before(), middle);
  }

  private double before() {
    return icon == null ? 0 : snapSizeX(icon.getLayoutBounds().getWidth()) + GAP;
  }
}
