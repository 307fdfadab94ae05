package org.branchbook.plans.budget.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.branchbook.base.Text;
import org.branchbook.clients.Holding;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.jspecify.annotations.Nullable;

/** Understands the rows of a plan's file. Money is taken whole or not at all. */
final class PlanRows {
  private static final int HUNDREDTHS = 2;
  private static final int ALL = (1 << Twelve.MONTHS) - 1;

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Level, Map<String, Planned>> known;

  /**
   * @param known the managers by their logins, departments and saved groups by their names
   */
  PlanRows(List<String> header, Map<Level, Map<String, Planned>> known) {
    for (int i = 0; i < header.size(); i++)
      places.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
    this.known = known;
  }

  /** Whether the table has what a plan needs. */
  boolean fit() {
    for (var column : Columns.all())
      if (!column.equals(Columns.NAME)
          && !column.equals(Columns.HAND)
          && !places.containsKey(column)) return false;
    return true;
  }

  /** The line that a row says; empty where it was rejected. */
  Optional<PlanLine> read(Row row, Consumer<RowProblem> rejected) {
    var wrong = row.broken();
    var of = of(row);
    var line = kind(Holding.Kind.class, cell(row, Columns.LINE));
    var measure = kind(Measure.class, cell(row, Columns.MEASURE));
    var months = new long[Twelve.MONTHS];
    if (wrong == null && of == null)
      wrong =
          Text.of(
              "budget.problem.whom",
              Text.asWritten(cell(row, Columns.SCOPE)),
              Text.asWritten(cell(row, Columns.KEY)));
    if (wrong == null && line.isEmpty() && !cell(row, Columns.LINE).isEmpty())
      wrong = Text.of("budget.problem.line", Text.asWritten(cell(row, Columns.LINE)));
    if (wrong == null && measure.isEmpty())
      wrong = Text.of("budget.problem.measure", Text.asWritten(cell(row, Columns.MEASURE)));
    for (int m = 0; wrong == null && m < months.length; m++) {
      var cell = cell(row, Columns.month(m));
      var value = number(cell, measure.orElseThrow());
      if (value == null) wrong = Text.of("budget.problem.month", m + 1, Text.asWritten(cell));
      else months[m] = value;
    }
    if (wrong != null || of == null) {
      rejected.accept(RowProblem.rejected(row, wrong == null ? Text.of("") : wrong));
      return Optional.empty();
    }
    return Optional.of(
        new PlanLine(
            0, of, line.orElse(null), measure.orElseThrow(), Twelve.of(months), hand(row)));
  }

  private String cell(Row row, String column) {
    var place = places.get(column);
    return place == null || place >= row.cells().size() ? "" : row.cells().get(place).strip();
  }

  private @Nullable Planned of(Row row) {
    var level = kind(Level.class, cell(row, Columns.SCOPE)).orElse(null);
    var key = cell(row, Columns.KEY);
    if (level == null) return null;
    return switch (level) {
      case BRANCH -> Planned.BRANCH;
      case CLIENT, CONNECTED ->
          key.matches("[1-9]\\d{0,17}") ? new Planned(level, Long.parseLong(key), "") : null;
      case INDUSTRY -> key.isEmpty() || key.length() > 12 ? null : Planned.industry(key);
      case MANAGER, DEPARTMENT, GROUP -> known.getOrDefault(level, Map.of()).get(key);
    };
  }

  private static <E extends Enum<E>> Optional<E> kind(Class<E> of, String cell) {
    for (var one : of.getEnumConstants())
      if (one.name().equalsIgnoreCase(cell)) return Optional.of(one);
    return Optional.empty();
  }

  private static @Nullable Long number(String cell, Measure measure) {
    if (cell.isEmpty()) return 0L;
    try {
      return new BigDecimal(cell.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.'))
          .setScale(measure == Measure.PIECES ? 0 : HUNDREDTHS, RoundingMode.HALF_UP)
          .unscaledValue()
          .longValueExact();
    } catch (NumberFormatException | ArithmeticException _) {
      return null;
    }
  }

  private int hand(Row row) {
    if (!places.containsKey(Columns.HAND)) return ALL;
    int marks = 0;
    for (var month : cell(row, Columns.HAND).split("\\D+"))
      if (!month.isEmpty() && month.length() < 3) marks |= 1 << Integer.parseInt(month) - 1;
    return marks & ALL;
  }
}
