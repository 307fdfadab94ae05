package org.branchbook.plans.budget.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.branchbook.base.Text;
import org.branchbook.clients.Holding;
import org.branchbook.imports.guess.MonthNames;
import org.branchbook.imports.profile.Making;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.CellReader;
import org.branchbook.imports.reading.Draft;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.reading.Values;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.Twelve;
import org.jspecify.annotations.Nullable;

/**
 * Understands the rows of a plan's file, whether a row is of a year or of a month. Money is taken
 * whole or not at all: a doubtful cell rejects its row.
 */
final class PlanRows {
  private static final int HUNDREDTHS = 2;
  private static final int ALL = (1 << Twelve.MONTHS) - 1;

  /**
   * What a row says.
   *
   * @param months in hundredths, or pieces
   * @param told a bit for each month of which it speaks
   * @param byHand a bit for each month that was set by hand
   * @param years that it names; none where the file doesn't say
   */
  record Said(
      Row row,
      Whom.Named of,
      Holding.@Nullable Kind line,
      Measure measure,
      long[] months,
      int told,
      int byHand,
      Set<Integer> years) {}

  private final CellReader cells;
  private final MonthNames names;

  PlanRows(CellReader cells, MonthNames names) {
    this.cells = cells;
    this.names = names;
  }

  /** What a row says; empty where it was rejected. */
  Optional<Said> read(Draft draft, Consumer<RowProblem> rejected) {
    var doubts = new ArrayList<RowProblem>();
    var values = cells.read(draft, doubts);
    if (!doubts.isEmpty()) {
      var doubt = doubts.getFirst();
      rejected.accept(
          RowProblem.rejected(
              draft.row(), Text.of("plans.problem.cell", doubt.column()), List.of(doubt.why())));
      return Optional.empty();
    }
    var of = Whom.named(draft, values);
    var why = of.isEmpty() ? Text.of("budget.problem.nobody") : null;
    var measure =
        values.has(Target.PLAN_MEASURE)
            ? Measure.valueOf(values.get(Target.PLAN_MEASURE))
            : Measure.INCOME;
    var months = new Months();
    if (why == null) why = months.read(draft.making(), values, measure);
    if (why != null) {
      rejected.accept(RowProblem.rejected(draft.row(), why));
      return Optional.empty();
    }
    var line =
        values.has(Target.PLAN_LINE) ? Holding.Kind.valueOf(values.get(Target.PLAN_LINE)) : null;
    return Optional.of(
        new Said(
            draft.row(),
            of.get(),
            line,
            measure,
            months.amounts,
            months.told,
            hand(draft.making(), values, months.told),
            Set.copyOf(months.years)));
  }

  /** The months of a row. */
  private final class Months {
    final long[] amounts = new long[Twelve.MONTHS];
    final Set<Integer> years = new java.util.TreeSet<>();
    int told;

    /** Reads them; why they can't be read, else null. */
    @Nullable Text read(Making making, Values values, Measure measure) {
      if (values.has(Target.PLAN_YEAR)) years.add(Integer.parseInt(values.get(Target.PLAN_YEAR)));
      if (making.fields().containsKey(Target.PLAN_MONTH)) return one(values, measure);
      for (int m = 0; m < Twelve.MONTHS; m++) {
        var target = Target.planOf(m);
        if (!making.fields().containsKey(target)) continue;
        told |= 1 << m;
        amounts[m] = amount(values, target, measure);
        names.of(making.column(target)).map(MonthNames.Named::year).ifPresent(this::of);
      }
      return told == 0 ? Text.of("budget.problem.noMonths") : null;
    }

    private @Nullable Text one(Values values, Measure measure) {
      var cell = values.get(Target.PLAN_MONTH);
      var named = names.of(cell);
      if (named.isEmpty()) return Text.of("budget.problem.noMonth", Text.asWritten(cell));
      int month = named.get().month();
      told = 1 << month;
      amounts[month] = amount(values, Target.PLAN_AMOUNT, measure);
      of(named.get().year());
      return null;
    }

    private void of(int year) {
      if (year != 0) years.add(year);
    }
  }

  private static long amount(Values values, Target target, Measure measure) {
    if (!values.has(target)) return 0;
    return new BigDecimal(values.get(target))
        .setScale(measure == Measure.PIECES ? 0 : HUNDREDTHS, RoundingMode.HALF_UP)
        .unscaledValue()
        .longValueExact();
  }

  /** Without a column that says so, every month that is told of was set by hand. */
  private static int hand(Making making, Values values, int told) {
    if (!making.fields().containsKey(Target.PLAN_HAND)) return told;
    int marks = 0;
    for (var month : values.get(Target.PLAN_HAND).split("\\D+"))
      if (month.matches("0?[1-9]|1[0-2]"))
        marks |= 1 << Month.of(Integer.parseInt(month)).ordinal();
    return marks & ALL;
  }
}
