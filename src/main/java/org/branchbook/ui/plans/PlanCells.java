package org.branchbook.ui.plans;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import javafx.scene.control.TableCell;
import org.branchbook.base.Words;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.industries.IndustryKey;
import org.branchbook.plans.industries.IndustryNames;
import org.jspecify.annotations.Nullable;

/** A cell that says what follows from the figures typed. */
final class PlanCells extends TableCell<GridLine, GridLine> {
  private static final double HUNDRED = 100;

  /** What it says of a row; "" for nothing. */
  interface Figure {
    String of(PlanRow row, PlanGridModel model, Words words);
  }

  private final Words words;
  private final PlanGridModel model;
  private final Figure figure;

  PlanCells(Words words, PlanGridModel model, Figure figure) {
    this.words = words;
    this.model = model;
    this.figure = figure;
  }

  @Override
  protected void updateItem(@Nullable GridLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(empty || line == null ? "" : figure.of(line.row(), model, words));
  }

  /** A figure in whole units. */
  static String figure(Words words, long value, Measure measure) {
    return measure == Measure.PIECES
        ? words.number(value).replace('-', '−')
        : Amounts.units(words, value);
  }

  /** The same as a spreadsheet takes it. */
  static String plain(long value, Measure measure) {
    return measure == Measure.PIECES
        ? Long.toString(value)
        : BigDecimal.valueOf(value, 2).toPlainString();
  }

  static String below(PlanRow row, PlanGridModel model, Words words) {
    var measure = model.measure.get();
    var below = row.below();
    return below == null || !row.bothSides()
        ? ""
        : figure(words, Span.YEAR.of(below, measure), measure);
  }

  static String missing(PlanRow row, PlanGridModel model, Words words) {
    var measure = model.measure.get();
    var own = row.own();
    var below = row.below();
    if (own == null || below == null) return "";
    long missing = Span.YEAR.of(own, measure) - Span.YEAR.of(below, measure);
    // less than a unit is what rounding leaves
    boolean even = measure == Measure.PIECES ? missing == 0 : Math.abs(missing) < HUNDRED;
    return even ? "✓" : figure(words, missing, measure);
  }

  static String before(PlanRow row, PlanGridModel model, Words words) {
    var measure = model.measure.get();
    long before = Span.YEAR.of(row.before(), measure);
    return before == 0 ? "" : figure(words, before, measure);
  }

  static String change(PlanRow row, PlanGridModel model, Words words) {
    long before = row.before().year();
    return before <= 0 || row.plan().year() == 0
        ? ""
        : Amounts.change(words, HUNDRED * (row.plan().year() - before) / before);
  }

  /** The facts so far. */
  static String fact(PlanRow row, PlanGridModel model, Words words) {
    var measure = model.measure.get();
    long fact = new Span(0, model.over.get()).of(row.fact(), measure);
    return fact == 0 ? "" : figure(words, fact, measure);
  }

  /** What they are of the plan so far. */
  static String met(PlanRow row, PlanGridModel model, Words words) {
    return Amounts.met(words, row.met(model.over.get()));
  }

  /** A month's short name, 0 being January. */
  static String month(Words words, int month) {
    return Month.of(month + 1).getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
  }

  static String name(PlanRow row, Words words) {
    if (row.of().level() == Level.BRANCH) return words.say("budget.branch");
    if (row.of().level() == Level.INDUSTRY) return industry(row.of().code(), words);
    return row.lead().isEmpty() ? row.name() : words.say("budget.led", row.name(), row.lead());
  }

  /** An industry by its name, where its code is known. */
  static String industry(String code, Words words) {
    return IndustryKey.of(code)
        .map(key -> words.say(IndustryNames.of(key, false)))
        .orElseGet(() -> words.say("budget.industry", code));
  }
}
