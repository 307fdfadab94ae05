package org.branchbook.ui.plans.industries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;
import org.branchbook.base.Words;
import org.branchbook.plans.industries.Beside;
import org.branchbook.plans.industries.Quartiles;

/**
 * Clients' incomes as dots on a line, with the middle half behind them and the median across. Roots
 * are drawn, so that the few great ones leave room for the many small.
 */
final class StripPlot extends Region {
  private static final double HEIGHT = 36;
  private static final double DOT = 6;
  private static final int MOST = 240;
  private static final int LANES = 3;

  private final double[] places;
  private final List<Region> dots = new ArrayList<>();
  private final Region middle = new Region();
  private final Region median = new Region();
  private final Region marked = new Region();
  private final Quartiles quartiles;
  private final double least;
  private final double most;
  private double mark = Double.NaN;

  StripPlot(List<Beside> clients, Quartiles quartiles, Words words) {
    this.quartiles = quartiles;
    setId("strip");
    getStyleClass().add("strip-plot");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    var all = clients.stream().mapToDouble(b -> root(b.member().income())).sorted().toArray();
    least = all.length == 0 ? 0 : Math.min(0, all[0]);
    most = all.length == 0 ? 1 : Math.max(least + 1, all[all.length - 1]);
    int shown = Math.min(MOST, all.length);
    places = new double[shown];
    // of very many every so manieth, the least and the greatest among them
    Arrays.setAll(
        places, i -> all[shown == 1 ? 0 : (int) ((long) i * (all.length - 1) / (shown - 1))]);
    middle.getStyleClass().add("strip-middle");
    median.getStyleClass().add("strip-median");
    marked.getStyleClass().add("strip-marked");
    getChildren().add(middle);
    for (int i = 0; i < shown; i++) {
      var dot = new Region();
      dot.getStyleClass().add("strip-dot");
      dots.add(dot);
    }
    getChildren().addAll(dots);
    getChildren().addAll(median, marked);
    setAccessibleText(words.say("industries.strip", clients.size()));
  }

  private static double root(long income) {
    return Math.signum(income) * Math.sqrt(Math.abs(income));
  }

  /** Shows where an income stands. */
  void mark(long income) {
    mark = root(income);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double from = x(root(quartiles.low()));
    middle.resizeRelocate(from, 0, x(root(quartiles.high())) - from + DOT, height);
    median.resizeRelocate(x(root(quartiles.median())) + DOT / 2 - 1, 0, 2, height);
    for (int i = 0; i < places.length; i++)
      dots.get(i)
          .resizeRelocate(x(places[i]), (i % LANES + 1) * height / (LANES + 1) - DOT / 2, DOT, DOT);
    marked.setVisible(!Double.isNaN(mark));
    if (marked.isVisible()) marked.resizeRelocate(x(mark) - 1, height / 2 - 4, 8, 8);
  }

  private double x(double root) {
    return (getWidth() - DOT) * (root - least) / (most - least);
  }
}
