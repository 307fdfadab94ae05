package org.branchbook.ui.plans;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.branchbook.base.Words;
import org.branchbook.plans.income.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Income by month as bars over a zero line: the last twelve months before those of the year before.
 */
final class MonthBars extends Region {
  private static final int YEAR = 12;
  private static final double HEIGHT = 124;
  private static final double BAND = 20;
  private static final double GAP = 4;

  private final long[] values;
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final List<Label> figures = new ArrayList<>();
  private final List<Integer> figured = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Region zero = new Region();

  /** What was planned for a month. */
  private record Mark(int at, long planned, Region line) {}

  /**
   * @param plan a mark over each month for which something was planned
   */
  MonthBars(YearMonth first, List<@Nullable Fact> facts, List<@Nullable Long> plan, Words words) {
    getStyleClass().add("month-bars");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    values = facts.stream().mapToLong(f -> f == null ? 0 : f.income()).toArray();
    zero.getStyleClass().add("zero");
    int most = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] > values[most]) most = i;
      var month = first.plusMonths(i);
      var bar = new Region();
      bar.getStyleClass().add(i < values.length - YEAR ? "before" : "now");
      Tooltip.install(
          bar, new Tooltip(words.month(month) + ": " + Amounts.units(words, values[i])));
      bars.add(bar);
      var name =
          new Label(
              month.getMonth() == Month.JANUARY
                  ? String.valueOf(month.getYear())
                  : month.getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, words.locale()));
      name.getStyleClass().addAll("muted", "secondary");
      name.setAlignment(Pos.CENTER);
      names.add(name);
    }
    figure(most, words);
    if (values.length > 0 && most != values.length - 1) figure(values.length - 1, words);
    getChildren().addAll(bars);
    for (int i = 0; i < plan.size(); i++) {
      var planned = plan.get(i);
      if (planned != null) mark(i, planned, words.month(first.plusMonths(i)), words);
    }
    marks.forEach(m -> getChildren().add(m.line()));
    getChildren().add(zero);
    getChildren().addAll(names);
    getChildren().addAll(figures);
    if (values.length > 0)
      setAccessibleText(
          words.say(
              "plans.bars",
              words.month(first.plusMonths(most)),
              Amounts.units(words, values[most]),
              words.month(first.plusMonths(values.length - 1L)),
              Amounts.units(words, values[values.length - 1])));
  }

  private void mark(int at, long planned, String month, Words words) {
    var line = new Region();
    line.getStyleClass().add("plan");
    Tooltip.install(
        line, new Tooltip(words.say("plans.bars.plan", month, Amounts.units(words, planned))));
    marks.add(new Mark(at, planned, line));
  }

  private void figure(int at, Words words) {
    if (values.length == 0) return;
    var label = new Label(Amounts.units(words, values[at]));
    label.getStyleClass().add("secondary");
    label.setMinWidth(USE_PREF_SIZE);
    figures.add(label);
    figured.add(at);
  }

  @Override
  protected void layoutChildren() {
    long high = 1;
    long low = 0;
    for (long v : values) {
      high = Math.max(high, v);
      low = Math.min(low, v);
    }
    for (var mark : marks) {
      high = Math.max(high, mark.planned());
      low = Math.min(low, mark.planned());
    }
    var in = getInsets();
    double left = in.getLeft();
    double width = getWidth() - left - in.getRight();
    double step = width / Math.max(1, values.length);
    double room = getHeight() - 2 * BAND;
    double scale = room / (high - low);
    double ground = BAND + high * scale;
    for (int i = 0; i < values.length; i++) {
      double height = Math.max(values[i] == 0 ? 0 : 1, Math.abs(values[i]) * scale);
      double y = values[i] < 0 ? ground : ground - height;
      double x = left + i * step;
      bars.get(i).resizeRelocate(snapPositionX(x + GAP / 2), y, snapSizeX(step - GAP), height);
      names.get(i).resizeRelocate(x - GAP, getHeight() - BAND + 2, step + 2 * GAP, BAND - 2);
    }
    for (var mark : marks)
      mark.line()
          .resizeRelocate(
              snapPositionX(left + mark.at() * step),
              snapPositionY(ground - mark.planned() * scale - 1),
              snapSizeX(step),
              2);
    zero.resizeRelocate(left, snapPositionY(ground), width, 1);
    for (int f = 0; f < figures.size(); f++) {
      int i = figured.get(f);
      var label = figures.get(f);
      double its = label.prefWidth(-1);
      double x = left + (i + 0.5) * step - its / 2;
      double y = ground - Math.max(0, values[i]) * scale - BAND + 2;
      label.resizeRelocate(Math.max(left, Math.min(left + width - its, x)), y, its, BAND - 2);
    }
  }
}
