package org.branchbook.plans.sums;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.LineRow;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.budget.PlanSheet;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;

/**
 * Writes a plan's sums into a file as the sheet shows them: by quarters, what is planned below and
 * what is missing, and the facts.
 */
public final class ExportPlanSums {
  private static final String SUBJECT = "plan";
  private static final int QUARTERS = 4;
  private static final double HUNDRED = 100;

  private final TakeOut out;
  private final ZoneId zone;

  /**
   * @param zone in whose days it is said when it was read
   */
  public ExportPlanSums(TakeOut out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  /**
   * Writes what was read.
   *
   * @param rows those of the sheet that are shown, in their order
   * @param byLine whether they are the branch's by product line
   * @param currency in which sums are
   */
  public Exported run(
      Asker asker,
      PlanSheet sheet,
      List<LineRow> rows,
      boolean byLine,
      String currency,
      Paper.Format format,
      Words words,
      String file) {
    var plan = sheet.plan();
    return out.refused(asker, SUBJECT, Privilege.INCOME_SEE)
        .orElseGet(
            () ->
                out.run(
                    asker,
                    Leaving.of(
                        SUBJECT,
                        "plan.sums",
                        plan.id().value() + " " + sheet.measure() + " " + sheet.line(),
                        "budget.confirm.export",
                        rows.size(),
                        new Change("year", "", String.valueOf(plan.year())),
                        new Change("number", "", String.valueOf(plan.number())),
                        new Change("measure", "", sheet.measure().name())),
                    () -> paper(sheet, rows, byLine, currency),
                    format,
                    words,
                    file));
  }

  private Paper paper(PlanSheet sheet, List<LineRow> shown, boolean byLine, String currency) {
    var plan = sheet.plan();
    var rows = new ArrayList<Paper.Row>();
    for (var row : shown) rows.add(row(name(row, byLine), row.row(), sheet, !byLine));
    var columns = new ArrayList<Column>();
    columns.add(new Column(Text.of(byLine ? "budget.line" : "budget.of"), 3, false));
    for (int q = 1; q <= QUARTERS; q++)
      columns.add(new Column(Text.of("budget.quarter", q), 1.3, true));
    for (var key : List.of("year", "below", "missing", "before", "change", "fact", "met"))
      columns.add(new Column(Text.of("budget." + key), 1.3, true));
    var measure = sheet.measure();
    var under = new ArrayList<Text>();
    under.add(
        Text.of(
            "budget.sums.of",
            Text.asWritten(String.valueOf(plan.year())),
            plan.number(),
            "@budget.state." + plan.state()));
    under.add(
        Text.of(
            measure == Measure.PIECES ? "budget.sums.measure" : "budget.sums.money",
            "@budget.measure." + measure,
            currency));
    var line = sheet.line();
    if (line != null) under.add(Text.of("clients.holding.kind." + line));
    under.add(Text.of("plans.list.counted", LocalDate.ofInstant(sheet.at(), zone)));
    return new Paper(
        Text.of("budget.title"),
        under,
        List.of(new Paper.Table(Text.of("budget.sums"), columns, rows, Text.of("budget.none"))),
        true);
  }

  private static Cell name(LineRow row, boolean byLine) {
    var line = row.line();
    var whole = row.row();
    if (!byLine) return SumCells.name(whole.of(), whole.name(), whole.lead());
    return new Cell.Said(
        Text.of(line == null ? "budget.line.none" : "clients.holding.kind." + line));
  }

  private static Paper.Row row(Cell name, PlanRow row, PlanSheet sheet, boolean ofWholes) {
    var measure = sheet.measure();
    var cells = new ArrayList<Cell>();
    cells.add(name);
    for (int q = 0; q < QUARTERS; q++)
      cells.add(sum(row.plan(), q * Twelve.OF_QUARTER, (q + 1) * Twelve.OF_QUARTER, measure));
    cells.add(year(row.plan(), measure));
    var below = row.below();
    cells.add(row.bothSides() && below != null ? year(below, measure) : new Cell.Blank());
    cells.add(
        row.bothSides() && below != null
            ? SumCells.amount(
                measure.of(row.plan(), 0, Twelve.MONTHS) - measure.of(below, 0, Twelve.MONTHS),
                measure)
            : new Cell.Blank());
    cells.add(year(row.before(), measure));
    long before = row.before().year();
    cells.add(
        SumCells.percent(
            before <= 0 || row.plan().year() == 0
                ? null
                : HUNDRED * (row.plan().year() - before) / before));
    cells.add(sum(row.fact(), 0, sheet.known(), measure));
    cells.add(SumCells.percent(row.met(sheet.known())));
    return new Paper.Row(cells, ofWholes && row.of().level() == Level.BRANCH);
  }

  private static Cell year(Twelve months, Measure measure) {
    return sum(months, 0, Twelve.MONTHS, measure);
  }

  private static Cell sum(Twelve months, int from, int to, Measure measure) {
    return SumCells.amount(measure.of(months, from, to), measure);
  }
}
