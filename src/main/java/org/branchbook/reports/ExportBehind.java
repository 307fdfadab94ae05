package org.branchbook.reports;

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
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Matter;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;

/** Writes the list behind a figure into a file: audited, and confirmed where it is long. */
public final class ExportBehind {
  private static final int PAGE = 1000;

  private final BehindLists read;
  private final ReportHead head;
  private final TakeOut out;
  private final ZoneId zone;

  public ExportBehind(BehindLists read, ReportHead head, TakeOut out, ZoneId zone) {
    this.read = read;
    this.head = head;
    this.out = out;
    this.zone = zone;
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
    var refused = out.refused(asker, "report", Privilege.EXPORT);
    if (refused.isPresent()) return refused.get();
    var rows = rows(asker, order, figure);
    int many = rows.size();
    var period = order.period();
    return out.run(
        asker,
        new Leaving(
            "report",
            new Matter("report.export", ref(order, figure), Text.of("reports.confirm", many), many),
            List.of(
                new Change("period", "", period.from() + " " + period.to()),
                new Change("figure", "", figure.toString())),
            ExportReport.instead(asker, order)),
        () -> paper(name, head.of(asker, order), rows),
        format,
        words,
        file);
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
