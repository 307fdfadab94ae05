package org.branchbook.plans.deviations.acts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.deviations.Causes;
import org.branchbook.plans.deviations.Causes.By;
import org.branchbook.plans.deviations.Causes.Row;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;

/** Writes the causes of deviations into a file: audited, and confirmed where they are many. */
public final class ExportCauses {
  private final Causes causes;
  private final TakeOut out;

  public ExportCauses(Causes causes, TakeOut out) {
    this.causes = causes;
    this.out = out;
  }

  /**
   * Reads the causes told since a day of the clients whose income the asker sees, and writes them.
   */
  public Exported run(
      Asker asker, LocalDate since, By by, Paper.Format format, Words words, String file) {
    var refused = out.refused(asker, TellCause.SUBJECT, Privilege.INCOME_SEE, Privilege.EXPORT);
    if (refused.isPresent()) return refused.get();
    var found = causes.since(since, by, asker.scope(Privilege.INCOME_SEE));
    return out.run(
        asker,
        Leaving.of(
            TellCause.SUBJECT,
            "causes.export",
            since + " " + by,
            "deviations.causes.confirm",
            found.size(),
            new Change("period", "", since.toString())),
        () -> paper(found, since, by, words),
        format,
        words,
        file);
  }

  private static Paper paper(List<Row> found, LocalDate since, By by, Words words) {
    var columns = new ArrayList<Column>();
    if (by != By.CAUSE) columns.add(new Column(Text.of("deviations.by." + by), 2.5, false));
    columns.add(new Column(Text.of("deviations.by." + By.CAUSE), 2.5, false));
    for (var figure :
        List.of("causes.count", "gap", "causes.ended", "causes.returned", "causes.back"))
      columns.add(new Column(Text.of("deviations." + figure), 1.5, true));
    columns.add(new Column(Text.of("deviations.causes.days"), 1.5, true));
    return new Paper(
        Text.of("deviations.causes.title"),
        List.of(Text.of("deviations.causes.since", since)),
        List.of(
            new Paper.Table(
                Text.of("deviations.causes.title"),
                columns,
                found.stream().map(r -> row(r, by, words)).toList(),
                Text.of("deviations.causes.none"))),
        true);
  }

  private static Paper.Row row(Row row, By by, Words words) {
    var cells = new ArrayList<Cell>();
    if (by != By.CAUSE) cells.add(new Cell.Written(words.say(row.of())));
    cells.add(new Cell.Said(Text.of("deviations.cause." + row.cause())));
    cells.add(Cell.Figure.of(row.count()));
    cells.add(new Cell.Figure(BigDecimal.valueOf(row.gap(), 2)));
    cells.add(Cell.Figure.of(row.ended()));
    cells.add(Cell.Figure.of(row.returned()));
    cells.add(new Cell.Figure(BigDecimal.valueOf(row.back(), 2)));
    var days = row.days();
    cells.add(days == null ? new Cell.Blank() : Cell.Figure.of(Math.round(days)));
    return new Paper.Row(cells, false);
  }
}
