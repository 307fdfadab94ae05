package org.branchbook.duplicates.streets;

import java.io.IOException;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/** Writes the bank's renamed streets into a file: no client's data, yet audited. */
public final class ExportStreets {
  /** What came of it. */
  public sealed interface Exported {
    record Done(String file, int rows) implements Exported {}

    /** The file could not be written: no room, not allowed there, open in another program. */
    record NotWritten(String file) implements Exported {}

    record Refused(Privilege missing) implements Exported {}
  }

  private final StreetTable table;
  private final Paper.Writer writer;
  private final AuditTrail trail;
  private final Work work;

  public ExportStreets(StreetTable table, Paper.Writer writer, AuditTrail trail, Work work) {
    this.table = table;
    this.writer = writer;
    this.trail = trail;
    this.work = work;
  }

  /** Writes all of them, so that they can be loaded again. */
  public Exported run(Asker asker, Paper.Format format, Words words, String file) {
    if (!asker.may(Privilege.STAFF_READ)) {
      work.inOne(() -> trail.refused(asker, Privilege.STAFF_READ, ChangeStreets.SUBJECT, 0));
      return new Exported.Refused(Privilege.STAFF_READ);
    }
    var streets = table.all();
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                Act.EXPORTED,
                ChangeStreets.SUBJECT,
                0,
                List.of(new Change("size", "", Integer.toString(streets.size())))));
    try {
      writer.write(paper(streets), format, words, file);
      return new Exported.Done(file, streets.size());
    } catch (IOException e) {
      return new Exported.NotWritten(file);
    }
  }

  private static Paper paper(List<RenamedStreet> streets) {
    var title = Text.of("streets.title");
    var table =
        new Paper.Table(
            title,
            List.of(
                new Column(Text.of("streets.settlement"), 2, false),
                new Column(Text.of("streets.was"), 3, false),
                new Column(Text.of("streets.now"), 3, false),
                new Column(Text.of("streets.since"), 1, false)),
            streets.stream().map(RenamedStreet::said).map(ExportStreets::row).toList(),
            Text.of("streets.none"));
    return new Paper(title, List.of(), List.of(table), false);
  }

  private static Paper.Row row(RenamedStreet.Said said) {
    var since = said.since();
    return Paper.Row.of(
        new Cell.Written(said.settlement()),
        new Cell.Written(said.was()),
        new Cell.Written(said.now()),
        since == null ? new Cell.Blank() : new Cell.Day(since));
  }
}
