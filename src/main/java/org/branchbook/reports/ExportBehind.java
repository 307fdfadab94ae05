package org.branchbook.reports;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Matter;

/** Writes the list behind a figure into a file: audited, and confirmed where it is long. */
public final class ExportBehind {
  private static final int PAGE = 1000;

  private final BehindLists read;
  private final ReportHead head;
  private final Confirm confirm;
  private final Paper.Writer writer;
  private final AuditTrail trail;
  private final Work work;
  private final ZoneId zone;

  public ExportBehind(
      BehindLists read,
      ReportHead head,
      Confirm confirm,
      Paper.Writer writer,
      AuditTrail trail,
      Work work,
      ZoneId zone) {
    this.read = read;
    this.head = head;
    this.confirm = confirm;
    this.writer = writer;
    this.trail = trail;
    this.work = work;
    this.zone = zone;
  }

  /** What came of it. */
  public sealed interface Exported {
    /** The file is written. */
    record Done(String file, int rows) implements Exported {}

    /** It is long: a second person has to confirm it first. */
    record Waits(Confirmation request) implements Exported {}

    /** The file could not be written: no room, not allowed there, open in another program. */
    record NotWritten(String file) implements Exported {}

    /** The asker may take nothing out of the program. */
    record Refused(Privilege missing) implements Exported {}
  }

  /** Writes all of the list that the asker may see, under this name. */
  public Exported run(
      Asker asker,
      ReportOrder order,
      Figure figure,
      Text name,
      Paper.Format format,
      Words words,
      String file) {
    if (!asker.may(Privilege.EXPORT)) {
      work.inOne(() -> trail.refused(asker, Privilege.EXPORT, "report", 0));
      return new Exported.Refused(Privilege.EXPORT);
    }
    var rows = rows(asker, order, figure);
    var matter =
        new Matter(
            "report.export",
            ref(order, figure),
            Text.of("reports.confirm", rows.size()),
            rows.size());
    if (confirm.export(asker, matter) instanceof Need.Waits(var request))
      return new Exported.Waits(request);
    // before the file: what leaves the program is known even where writing breaks off
    work.inOne(
        () ->
            trail.write(
                asker.id(),
                ExportReport.instead(asker, order),
                Act.EXPORTED,
                "report",
                0,
                what(order, figure, rows)));
    try {
      writer.write(paper(name, head.of(asker, order), rows), format, words, file);
      return new Exported.Done(file, rows.size());
    } catch (IOException e) {
      return new Exported.NotWritten(file);
    }
  }

  private List<Behind> rows(Asker asker, ReportOrder order, Figure figure) {
    var all = new ArrayList<Behind>();
    Optional<Page.Mark> after = Optional.empty();
    do {
      var page = read.behind(asker, order, figure, after, PAGE);
      all.addAll(page.rows());
      after = page.next();
    } while (after.isPresent());
    return all;
  }

  /** Short, since it is kept; another period, employee or figure is another matter. */
  private static String ref(ReportOrder order, Figure figure) {
    var where = order.department();
    var who = order.employee();
    var team = order.team();
    return "%s %s %s %s %s %s"
        .formatted(
            order.period().from(),
            order.period().to(),
            where == null ? "-" : where.value(),
            team == null ? "-" : team,
            who == null ? "-" : who.value(),
            figure);
  }

  private static List<Change> what(ReportOrder order, Figure figure, List<Behind> rows) {
    return List.of(
        new Change("period", "", order.period().from() + " " + order.period().to()),
        new Change("figure", "", figure.toString()),
        new Change("size", "", String.valueOf(rows.size())));
  }

  private Paper paper(Text name, List<Text> under, List<Behind> rows) {
    var lines = rows.stream().map(this::row).toList();
    var table =
        new Paper.Table(
            name,
            List.of(
                new Column(Text.of("reports.list.client"), 2, false),
                new Column(Text.of("reports.list.when"), 1.5, false),
                new Column(Text.of("reports.list.what"), 4, false),
                new Column(Text.of("reports.list.who"), 2, false)),
            lines,
            Text.of("reports.work.nothing"));
    return new Paper(name, under, List.of(table), true);
  }

  private Paper.Row row(Behind row) {
    var at = row.at();
    var due = row.due();
    Cell when =
        at != null
            ? new Cell.Moment(at.atZone(zone).toLocalDateTime())
            : due != null ? new Cell.Day(due) : new Cell.Blank();
    return Paper.Row.of(
        new Cell.Written(row.name()), when, new Cell.Said(row.what()), new Cell.Written(row.who()));
  }
}
