package org.branchbook.plans.deviations.acts;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.plans.deviations.Causes;
import org.branchbook.plans.deviations.Causes.By;
import org.branchbook.plans.deviations.Causes.Row;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Matter;

/** Writes the causes of deviations into a file: audited, and confirmed where they are many. */
public final class ExportCauses {
  private final Causes causes;
  private final Confirm confirm;
  private final Paper.Writer writer;
  private final AuditTrail trail;
  private final Work work;

  public ExportCauses(
      Causes causes, Confirm confirm, Paper.Writer writer, AuditTrail trail, Work work) {
    this.causes = causes;
    this.confirm = confirm;
    this.writer = writer;
    this.trail = trail;
    this.work = work;
  }

  /** What came of it. */
  public sealed interface Exported {
    /** The file is written. */
    record Done(String file, int rows) implements Exported {}

    /** They are many: a second person has to confirm it first. */
    record Waits(Confirmation request) implements Exported {}

    /** The file could not be written: no room, not allowed there, open in another program. */
    record NotWritten(String file) implements Exported {}

    /** The asker may not see the income from clients, or take nothing out of the program. */
    record Refused(Privilege missing) implements Exported {}
  }

  /**
   * Reads the causes told since a day of the clients whose income the asker sees, and writes them.
   */
  public Exported run(
      Asker asker, LocalDate since, By by, Paper.Format format, Words words, String file) {
    for (var needed : List.of(Privilege.INCOME_SEE, Privilege.EXPORT))
      if (!asker.may(needed)) {
        work.inOne(() -> trail.refused(asker, needed, TellCause.SUBJECT, 0));
        return new Exported.Refused(needed);
      }
    var found = causes.since(since, by, asker.scope(Privilege.INCOME_SEE));
    int rows = found.size();
    var matter =
        new Matter(
            "causes.export",
            since + " " + by + " " + rows,
            Text.of("deviations.causes.confirm", rows),
            rows);
    if (confirm.export(asker, matter) instanceof Need.Waits(var request))
      return new Exported.Waits(request);
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                Act.EXPORTED,
                TellCause.SUBJECT,
                0,
                List.of(
                    new Change("period", "", since.toString()),
                    new Change("size", "", String.valueOf(rows)),
                    new Change("format", "", format.name()))));
    try {
      writer.write(paper(found, since, by), format, words, file);
      return new Exported.Done(file, rows);
    } catch (IOException e) {
      return new Exported.NotWritten(file);
    }
  }

  private static Paper paper(List<Row> found, LocalDate since, By by) {
    var columns = new ArrayList<Column>();
    if (by != By.CAUSE) columns.add(new Column(Text.of("deviations.by." + by), 2.5, false));
    columns.add(new Column(Text.of("deviations.by." + By.CAUSE), 2.5, false));
    for (var figure : List.of("causes.count", "gap", "causes.ended", "causes.returned"))
      columns.add(new Column(Text.of("deviations." + figure), 1.5, true));
    columns.add(new Column(Text.of("deviations.causes.days"), 1.5, true));
    return new Paper(
        Text.of("deviations.causes.title"),
        List.of(Text.of("deviations.causes.since", since)),
        List.of(
            new Paper.Table(
                Text.of("deviations.causes.title"),
                columns,
                found.stream().map(r -> row(r, by)).toList(),
                Text.of("deviations.causes.none"))),
        true);
  }

  private static Paper.Row row(Row row, By by) {
    var cells = new ArrayList<Cell>();
    if (by != By.CAUSE) cells.add(of(row.of(), by));
    cells.add(new Cell.Said(Text.of("deviations.cause." + row.cause())));
    cells.add(Cell.Figure.of(row.count()));
    cells.add(new Cell.Figure(BigDecimal.valueOf(row.gap(), 2)));
    cells.add(Cell.Figure.of(row.ended()));
    cells.add(Cell.Figure.of(row.returned()));
    var days = row.days();
    cells.add(days == null ? new Cell.Blank() : Cell.Figure.of(Math.round(days)));
    return new Paper.Row(cells, false);
  }

  private static Cell of(String of, By by) {
    if (of.isEmpty()) return new Cell.Said(Text.of("deviations.unknown"));
    return by == By.LINE
        ? new Cell.Said(Text.of("clients.holding.kind." + of))
        : new Cell.Written(of);
  }
}
