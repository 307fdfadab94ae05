package org.branchbook.reports.quality;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Paper.Row;
import org.branchbook.base.Text;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.QualityFigure.Group;

/** The report of quality as a paper: the same figures that the screen shows, in the same order. */
public final class QualityPaper {
  private static final Text EMPTY = Text.of("reports.quality.nothing");

  private final QualityReport report;
  private final ZoneId zone;

  /** The paper of a report; its times are of the zone. */
  public QualityPaper(QualityReport report, ZoneId zone) {
    this.report = report;
    this.zone = zone;
  }

  /**
   * The whole of it.
   *
   * @param head which branch's and whose clients they are, and of which period
   */
  public Paper of(List<Text> head) {
    var under = new ArrayList<>(head);
    var at = LocalDateTime.ofInstant(report.counted(), zone);
    under.add(
        Text.of(
            "reports.work.counted",
            at.toLocalDate(),
            Text.asWritten("%02d:%02d".formatted(at.getHour(), at.getMinute()))));
    var tables = new ArrayList<Paper.Table>();
    for (var group : List.of(Group.WRONG, Group.MISSING, Group.DUPLICATES))
      tables.add(table(group));
    return new Paper(Text.of("reports.quality.title"), under, tables, true);
  }

  private Paper.Table table(Group group) {
    var figures = new ArrayList<QualityFigure>();
    figures.add(QualityFigure.CLIENTS);
    figures.addAll(report.of(group));
    var columns = new ArrayList<Column>();
    columns.add(new Column(Text.of("reports.quality.whose"), 3, false));
    for (var figure : figures)
      columns.add(new Column(Text.of("reports.quality." + figure.name()), 1, true));
    var rows = new ArrayList<Row>();
    for (var department : report.departments()) {
      rows.add(row(figures, new Cell.Written(department.name()), department::count, true));
      for (var person : department.people())
        rows.add(
            row(
                figures,
                person.id() == null
                    ? new Cell.Said(Text.of("reports.quality.nobody"))
                    : new Cell.Written(person.name()),
                person::count,
                false));
    }
    if (report.departments().size() > 1)
      rows.add(row(figures, new Cell.Said(Text.of("reports.quality.all")), report::count, true));
    return new Paper.Table(Text.of("reports.quality.group." + group.name()), columns, rows, EMPTY);
  }

  private static Row row(
      List<QualityFigure> figures, Cell head, ToLongFunction<QualityFigure> count, boolean total) {
    var cells = new ArrayList<Cell>();
    cells.add(head);
    for (var figure : figures) cells.add(Cell.Figure.of(count.applyAsLong(figure)));
    return new Row(cells, total);
  }
}
