package org.branchbook.plans.loading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.CellReader;
import org.branchbook.imports.reading.Draft;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.reading.Values;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.HoldingMonth;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.income.Worth;

/**
 * Understands rows of facts. Money is taken whole or not at all: a doubtful cell rejects its row.
 */
final class FactReader {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./]?(\\d{2})([-./]?\\d{2})?");
  private static final Pattern YEAR_LAST = Pattern.compile("(\\d{2}[-./])?(\\d{2})[-./](\\d{4})");
  private static final Terms NO_TERMS =
      new Terms(
          LocalDate.EPOCH, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Where a row says what it is about. */
  private record Subject(Target account, Target client, Target product) {}

  private static final Subject MONTHLY =
      new Subject(Target.FACT_ACCOUNT, Target.FACT_CLIENT, Target.FACT_PRODUCT);
  private static final Subject DAILY =
      new Subject(Target.DAILY_ACCOUNT, Target.DAILY_CLIENT, Target.DAILY_PRODUCT);

  private final CellReader cells;

  FactReader(CellReader cells) {
    this.cells = cells;
  }

  /** The row of a month; empty where it was rejected. */
  Optional<FactRow> read(Draft draft, Consumer<RowProblem> rejected) {
    return values(draft, rejected)
        .flatMap(
            values ->
                row(
                    draft,
                    values,
                    MONTHLY,
                    month(values.get(Target.FACT_MONTH)).map(m -> m.atDay(1)),
                    "plans.problem.month",
                    rejected));
  }

  /** The row of a day; empty where it was rejected. */
  Optional<FactRow> readDay(Draft draft, Consumer<RowProblem> rejected) {
    return values(draft, rejected)
        .flatMap(
            values ->
                row(
                    draft,
                    values,
                    DAILY,
                    Optional.of(values.get(Target.DAILY_ON))
                        .filter(on -> !on.isEmpty())
                        .map(LocalDate::parse),
                    "plans.problem.day",
                    rejected));
  }

  private Optional<Values> values(Draft draft, Consumer<RowProblem> rejected) {
    var doubts = new ArrayList<RowProblem>();
    var values = cells.read(draft, doubts);
    if (doubts.isEmpty()) return Optional.of(values);
    var doubt = doubts.getFirst();
    rejected.accept(
        RowProblem.rejected(
            draft.row(), Text.of("plans.problem.cell", doubt.column()), List.of(doubt.why())));
    return Optional.empty();
  }

  private static Optional<FactRow> row(
      Draft draft,
      Values values,
      Subject of,
      Optional<LocalDate> day,
      String noDay,
      Consumer<RowProblem> rejected) {
    boolean somebodys = values.has(of.account) || values.has(of.client);
    if (day.isEmpty() || !somebodys) {
      rejected.accept(
          RowProblem.rejected(
              draft.row(), Text.of(day.isEmpty() ? noDay : "plans.problem.nobody")));
      return Optional.empty();
    }
    return Optional.of(
        new FactRow(
            draft.row(),
            values.get(of.account),
            values.get(of.client),
            values.get(of.product),
            day.get(),
            values));
  }

  /** A month as people and machines write it: 2026-10, 2026-10-31, 202610, 10.2026, 31.10.2026. */
  static Optional<YearMonth> month(String cell) {
    var first = YEAR_FIRST.matcher(cell);
    if (first.matches()) return month(first.group(1), first.group(2));
    var last = YEAR_LAST.matcher(cell);
    return last.matches() ? month(last.group(3), last.group(2)) : Optional.empty();
  }

  private static Optional<YearMonth> month(String year, String month) {
    try {
      return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)))
          .filter(m -> m.getYear() >= 1950 && m.getYear() <= 2150);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /**
   * What the row says: as it stands there, and the rest, where it tells a rate, by the formula.
   *
   * @param worth of the currency in which its amounts are; fees and cost of the terms are in the
   *     bank's
   */
  static Fact fact(FactRow row, Product product, Worth worth) {
    var v = row.values();
    boolean byRate = v.has(Target.FACT_RATE);
    var terms = product.terms(row.month().atDay(1)).orElse(NO_TERMS);
    var counted = byRate ? byRate(row, product, terms) : Fact.NOTHING;
    var fact =
        worth.of(
            new Fact(
                cents(v, Target.FACT_VOLUME, counted.volume()),
                cents(v, Target.FACT_INTEREST, counted.interest()),
                cents(v, Target.FACT_TRANSFER, counted.transfer()),
                cents(v, Target.FACT_FEES, 0),
                cents(v, Target.FACT_COST, 0),
                cents(v, Target.FACT_LOSS, counted.loss()),
                0,
                cents(v, Target.FACT_RECEIVED, 0),
                cents(v, Target.FACT_PAID, 0),
                v.has(Target.FACT_PIECES)
                    ? number(v, Target.FACT_PIECES).setScale(0, RoundingMode.HALF_UP).longValue()
                    : counted.pieces()));
    long fees = byRate && !v.has(Target.FACT_FEES) ? counted.fees() : 0;
    long cost = byRate && !v.has(Target.FACT_COST) ? counted.cost() : 0;
    return fact.plus(new Fact(0, 0, 0, fees, cost, 0, 0, 0, 0, 0))
        .withExchange(cents(v, Target.FACT_EXCHANGE, fact.exchange()));
  }

  private static Fact byRate(FactRow row, Product product, Terms terms) {
    var from = row.month().atDay(1);
    var volume =
        row.values().has(Target.FACT_VOLUME)
            ? number(row.values(), Target.FACT_VOLUME)
            : BigDecimal.ZERO;
    return HoldingMonth.own(
            from, from.plusMonths(1), volume, number(row.values(), Target.FACT_RATE))
        .fact(product.dayCount(), terms);
  }

  /** Why the amounts of a currency can't be counted in the bank's. */
  static Text noRate(String currency, YearMonth month) {
    return Text.of("plans.problem.noRate", Text.asWritten(currency), month);
  }

  /** An amount in hundredths. */
  static long cents(Values values, Target field, long otherwise) {
    if (!values.has(field)) return otherwise;
    return number(values, field).multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private static BigDecimal number(Values values, Target field) {
    return new BigDecimal(values.get(field));
  }
}
