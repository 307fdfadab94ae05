package org.branchbook.reports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Paper.Row;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.contacts.Contact.Result;

/** A report of work as a paper: the same figures that the screen shows, in the same order. */
public final class WorkPaper {
  private static final Text EMPTY = Text.of("reports.work.nothing");

  private final WorkReport report;
  private final ZoneId zone;

  /** The paper of a report; its times are of the zone. */
  public WorkPaper(WorkReport report, ZoneId zone) {
    this.report = report;
    this.zone = zone;
  }

  /**
   * The whole of it.
   *
   * @param head which branch's and whose work it is, and of which period
   */
  public Paper of(List<Text> head) {
    var under = new ArrayList<>(head);
    under.add(counted(report.counted()));
    return new Paper(
        Text.of("reports.work.title"), under, List.of(clients(), contacts(), people()), true);
  }

  private Text counted(Instant at) {
    var time = LocalDateTime.ofInstant(at, zone);
    return Text.of(
        "reports.work.counted",
        time.toLocalDate(),
        Text.asWritten("%02d:%02d".formatted(time.getHour(), time.getMinute())));
  }

  private Paper.Table clients() {
    var rows =
        Arrays.stream(ClientFigure.values())
            .map(f -> Row.of(name("reports.client", f), number(report.clients(f))))
            .toList();
    return new Paper.Table(
        Text.of("reports.work.clients"),
        List.of(
            new Column(Text.of("reports.work.figure"), 3, false),
            new Column(Text.of("reports.work.number"), 1, true)),
        rows,
        EMPTY);
  }

  private Paper.Table contacts() {
    var channels = List.copyOf(report.byChannel().keySet());
    var columns = new ArrayList<Column>();
    columns.add(new Column(Text.of("reports.work.result"), 2, false));
    for (var channel : channels)
      columns.add(new Column(Text.of("clients.channel." + channel.name()), 1, true));
    columns.add(new Column(Text.of("reports.work.all"), 1, true));
    var rows = new ArrayList<Row>();
    report.byResult().forEach((result, sum) -> rows.add(of(result, channels, sum)));
    if (!rows.isEmpty()) {
      var total = new ArrayList<Cell>();
      total.add(new Cell.Said(Text.of("reports.work.all")));
      report.byChannel().values().forEach(sum -> total.add(number(sum)));
      total.add(number(report.all()));
      rows.add(new Row(total, true));
    }
    return new Paper.Table(Text.of("reports.work.contacts"), columns, rows, EMPTY);
  }

  private Row of(Result result, List<Channel> channels, long sum) {
    var cells = new ArrayList<Cell>();
    cells.add(name("contacts.result", result));
    for (var channel : channels) cells.add(number(report.contacts(channel, result)));
    cells.add(number(sum));
    return new Row(cells, false);
  }

  private Paper.Table people() {
    var columns =
        Stream.concat(
                Stream.of(
                    new Column(Text.of("reports.work.employee"), 3, false),
                    new Column(Text.of("reports.work.portfolio"), 1, true),
                    new Column(Text.of("reports.work.logged"), 1, true),
                    new Column(Text.of("reports.work.talks"), 1, true)),
                Arrays.stream(TaskFigure.values())
                    .map(f -> new Column(Text.of("reports.task." + f.name()), 1, true)))
            .toList();
    var rows = new ArrayList<Row>();
    for (var p : report.people())
      rows.add(
          line(new Cell.Written(p.name()), p.clients(), p.contacts(), p.talks(), p::tasks, false));
    if (!rows.isEmpty())
      rows.add(
          line(
              new Cell.Said(Text.of("reports.work.all")),
              report.people().stream().mapToLong(WorkReport.PersonLine::clients).sum(),
              report.people().stream().mapToLong(WorkReport.PersonLine::contacts).sum(),
              report.people().stream().mapToLong(WorkReport.PersonLine::talks).sum(),
              report::tasks,
              true));
    return new Paper.Table(Text.of("reports.work.people"), columns, rows, EMPTY);
  }

  private static Row line(
      Cell head,
      long clients,
      long contacts,
      long talks,
      ToLongFunction<TaskFigure> tasks,
      boolean total) {
    var cells = new ArrayList<Cell>();
    cells.add(head);
    cells.add(number(clients));
    cells.add(number(contacts));
    cells.add(number(talks));
    for (var figure : TaskFigure.values()) cells.add(number(tasks.applyAsLong(figure)));
    return new Row(cells, total);
  }

  private static Cell name(String prefix, Enum<?> constant) {
    return new Cell.Said(Text.of(prefix + "." + constant.name()));
  }

  private static Cell number(long figure) {
    return Cell.Figure.of(figure);
  }
}
