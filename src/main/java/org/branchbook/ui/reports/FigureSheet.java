package org.branchbook.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.reports.ClientFigure;
import org.branchbook.reports.Figure;
import org.branchbook.reports.TaskFigure;
import org.branchbook.reports.WorkReport;
import org.branchbook.staff.EmployeeId;
import org.branchbook.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** The figures of a report: each is a button that opens the list behind it. */
final class FigureSheet extends VBox {
  private static final int TILES = 5;
  private static final Text ALL = Text.of("reports.work.all");

  private final WorkReport report;
  private final Words words;
  private final FigureCells cells;

  FigureSheet(ReportModel model, WorkReport report, Words words) {
    super(8);
    this.cells = new FigureCells(model, words);
    this.report = report;
    this.words = words;
    getStyleClass().add("figure-sheet");
    getChildren().add(Parts.section(words.say("reports.work.clients")));
    getChildren().add(clients());
    getChildren().add(Parts.section(words.say("reports.work.contacts")));
    getChildren().add(contacts());
    getChildren().add(Parts.section(words.say("reports.work.people")));
    getChildren().add(people());
  }

  private Node clients() {
    var tiles = new GridPane(8, 8);
    for (int c = 0; c < TILES; c++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / TILES);
      tiles.getColumnConstraints().add(column);
    }
    for (var figure : ClientFigure.values()) {
      var name = Text.of("reports.client." + figure.name());
      var tile =
          cells.button(
              new Figure.OfClients(figure, null), List.of(name), report.clients(figure), "tile");
      tile.setId("client-" + figure.name());
      var label = Parts.note(words.say(name));
      tile.setText("");
      tile.setMaxWidth(Double.MAX_VALUE);
      var number = new Label(words.number(report.clients(figure)));
      number.getStyleClass().add("tile-number");
      var box = new VBox(2, number, label);
      tile.setGraphic(box);
      tiles.add(tile, figure.ordinal() % TILES, figure.ordinal() / TILES);
    }
    return tiles;
  }

  private Node contacts() {
    if (report.contacts().isEmpty()) return Parts.paragraph(words.say("reports.work.nothing"));
    var channels = List.copyOf(report.byChannel().keySet());
    var heads = new ArrayList<String>();
    heads.add(words.say("reports.work.result"));
    for (var channel : channels) heads.add(words.name("clients.channel", channel));
    heads.add(words.say(ALL));
    var grid = cells.grid("contact-figures", heads);
    int line = 0;
    for (var result : report.byResult().entrySet()) {
      line++;
      var name = Text.of("contacts.result." + result.getKey().name());
      grid.add(FigureCells.named(words.say(name)), 0, line);
      for (int c = 0; c < channels.size(); c++)
        grid.add(
            cells.cell(
                new Figure.OfContacts(null, channels.get(c), result.getKey()),
                List.of(channel(channels.get(c)), name),
                report.contacts(channels.get(c), result.getKey())),
            c + 1,
            line);
      grid.add(
          cells.cell(
              new Figure.OfContacts(null, null, result.getKey()), List.of(name), result.getValue()),
          channels.size() + 1,
          line);
    }
    total(grid, ++line);
    for (int c = 0; c < channels.size(); c++)
      grid.add(
          cells.cell(
              new Figure.OfContacts(null, channels.get(c), null),
              List.of(channel(channels.get(c))),
              report.byChannel().getOrDefault(channels.get(c), 0L)),
          c + 1,
          line);
    grid.add(
        cells.cell(
            new Figure.OfContacts(null, null, null),
            List.of(Text.of("reports.contactsOf")),
            report.all()),
        channels.size() + 1,
        line);
    return grid;
  }

  private Node people() {
    if (report.people().isEmpty()) return Parts.paragraph(words.say("reports.noPeople"));
    var heads = new ArrayList<String>();
    for (var head : List.of("employee", "portfolio", "logged", "talks"))
      heads.add(words.say("reports.work." + head));
    for (var figure : TaskFigure.values()) heads.add(words.name("reports.task", figure));
    var grid = cells.grid("people-figures", heads);
    int line = 0;
    for (var p : report.people()) {
      line++;
      grid.add(FigureCells.named(p.name()), 0, line);
      person(grid, line, p.employee(), Text.of("reports.written", Text.asWritten(p.name())), p);
    }
    line++;
    total(grid, line);
    person(
        grid,
        line,
        null,
        ALL,
        new WorkReport.PersonLine(
            new EmployeeId(0),
            "",
            report.people().stream().mapToLong(WorkReport.PersonLine::clients).sum(),
            report.all(),
            report.people().stream().mapToLong(WorkReport.PersonLine::talks).sum(),
            Map.of()));
    return grid;
  }

  private void person(
      GridPane grid, int line, @Nullable EmployeeId who, Text name, WorkReport.PersonLine p) {
    var of = who == null ? List.<Text>of() : List.of(name);
    grid.add(
        cells.cell(
            new Figure.OfClients(ClientFigure.CLIENTS, who),
            with(of, Text.of("reports.client.CLIENTS")),
            p.clients()),
        1,
        line);
    grid.add(
        cells.cell(
            new Figure.OfContacts(who, null, null),
            with(of, Text.of("reports.contactsOf")),
            p.contacts()),
        2,
        line);
    grid.add(cells.plain(p.talks()), 3, line);
    var figures = TaskFigure.values();
    for (int i = 0; i < figures.length; i++)
      grid.add(
          cells.cell(
              new Figure.OfTasks(figures[i], who),
              with(of, Text.of("reports.task." + figures[i].name())),
              who == null ? report.tasks(figures[i]) : p.tasks(figures[i])),
          4 + i,
          line);
  }

  private void total(GridPane grid, int line) {
    var label = new Label(words.say(ALL));
    label.getStyleClass().add("strong");
    grid.add(label, 0, line);
  }

  private static Text channel(Channel channel) {
    return Text.of("clients.channel." + channel.name());
  }

  private static List<Text> with(List<Text> some, Text more) {
    var all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
