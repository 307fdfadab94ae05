package org.branchbook.ui.plans;

import java.util.Locale;
import javafx.scene.layout.Region;
import org.branchbook.plans.outlook.Outlook;
import org.branchbook.plans.outlook.QuarterProspect.Line;
import org.jspecify.annotations.Nullable;

/**
 * The facts so far, from the least to the most that is to be expected, what is expected, and the
 * plan as a line.
 */
final class IntervalBar extends Region {
  private static final double BAND = 10;
  private static final double MARK = 2;
  private static final double INSET = 4;

  private final Region known = new Region();
  private final Region band = new Region();
  private final Region expected = new Region();
  private final Region plan = new Region();
  private final double from;
  private final double to;
  private final Line line;

  /** On a scale that all bars of a list share, in hundredths. */
  IntervalBar(Line line, double from, double to) {
    this.line = line;
    this.from = from;
    this.to = to;
    getStyleClass().add("interval-bar");
    known.getStyleClass().add("known");
    band.getStyleClass().add("band");
    expected.getStyleClass().add("expected");
    plan.getStyleClass().add("plan");
    var prospect = prospect(line);
    if (prospect != null) band.getStyleClass().add(prospect.name().toLowerCase(Locale.ROOT));
    getChildren().addAll(known, band, expected);
    if (line.plan() != null) getChildren().add(plan);
  }

  /** How its plan stands to it; null where nothing is planned. */
  static Outlook.@Nullable Prospect prospect(Line line) {
    var planned = line.plan();
    return planned == null ? null : line.outlook().prospect(planned);
  }

  @Override
  protected double computePrefHeight(double width) {
    return BAND + 2 * INSET;
  }

  @Override
  protected void layoutChildren() {
    double y = snapPositionY((getHeight() - BAND) / 2);
    double zero = x(0);
    double facts = x(line.outlook().facts());
    known.resizeRelocate(Math.min(zero, facts), y, Math.abs(facts - zero), BAND);
    double least = x(line.outlook().least());
    double most = x(line.outlook().most());
    band.resizeRelocate(least, y, Math.max(MARK, most - least), BAND);
    expected.resizeRelocate(x(line.outlook().expected()) - MARK / 2, y, MARK, BAND);
    var planned = line.plan();
    if (planned != null)
      plan.resizeRelocate(x(planned) - MARK / 2, y - INSET, MARK, BAND + 2 * INSET);
  }

  private double x(double amount) {
    double share = to > from ? (amount - from) / (to - from) : 0;
    return snapPositionX(INSET + share * (getWidth() - 2 * INSET));
  }
}
