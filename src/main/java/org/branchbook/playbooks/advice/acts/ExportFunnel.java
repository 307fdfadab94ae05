package org.branchbook.playbooks.advice.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.playbooks.advice.AdviceRow;
import org.branchbook.playbooks.advice.FunnelLine;
import org.branchbook.playbooks.advice.FunnelPart;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.exports.Exported;
import org.branchbook.staff.exports.Leaving;
import org.branchbook.staff.exports.TakeOut;

/** Writes the funnel of advice, or the list behind one of its figures, into a file. */
public final class ExportFunnel {
  private final ReadFunnel read;
  private final TakeOut out;

  public ExportFunnel(ReadFunnel read, TakeOut out) {
    this.read = read;
    this.out = out;
  }

  /** All figures of a span, by employee and piece. */
  public Exported figures(
      Asker asker, LocalDate first, LocalDate last, Paper.Format to, Words words, String file) {
    return switch (read.lines(asker, first, last)) {
      case ReadFunnel.Read.Refused<List<FunnelLine>>(var missing) -> new Exported.Refused(missing);
      case ReadFunnel.Read.Done<List<FunnelLine>>(var lines) ->
          write(asker, first, last, lines.size(), figures(lines), to, words, file);
    };
  }

  /** The advice behind a figure. */
  public Exported behind(
      Asker asker,
      LocalDate first,
      LocalDate last,
      FunnelPart part,
      Paper.Format to,
      Words words,
      String file) {
    return switch (read.behind(asker, first, last, part, Integer.MAX_VALUE)) {
      case ReadFunnel.Read.Refused<List<AdviceRow>>(var missing) -> new Exported.Refused(missing);
      case ReadFunnel.Read.Done<List<AdviceRow>>(var rows) ->
          write(asker, first, last, rows.size(), list(rows), to, words, file);
    };
  }

  private Exported write(
      Asker asker,
      LocalDate first,
      LocalDate last,
      int rows,
      Paper.Table table,
      Paper.Format to,
      Words words,
      String file) {
    var paper =
        new Paper(
            Text.of("advice.funnel.title"),
            List.of(Text.of("advice.export.span", first, last)),
            List.of(table),
            true);
    return out.run(
        asker,
        Leaving.of(
            AnswerAdvice.SUBJECT,
            "advice.export",
            first + " " + last,
            "advice.export.confirm",
            rows,
            new Change("period", "", first + " " + last)),
        () -> paper,
        to,
        words,
        file);
  }

  private static Paper.Table figures(List<FunnelLine> lines) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(Text.of("advice.funnel.employee"), 3, false));
    columns.add(new Column(Text.of("advice.funnel.piece"), 3, false));
    for (var stage : FunnelPart.Stage.values())
      columns.add(new Column(Text.of("advice.stage." + stage), 1, true));
    var rows = new ArrayList<Paper.Row>();
    for (var line : lines)
      rows.add(
          new Paper.Row(
              List.of(
                  name(line.name()),
                  new Cell.Said(Text.of("advice.piece." + line.piece())),
                  Cell.Figure.of(line.made()),
                  Cell.Figure.of(line.seen()),
                  Cell.Figure.of(line.offered()),
                  Cell.Figure.of(line.sold()),
                  Cell.Figure.of(line.refused())),
              false));
    return new Paper.Table(
        Text.of("advice.funnel.title"), columns, rows, Text.of("advice.funnel.none"));
  }

  private static Paper.Table list(List<AdviceRow> rows) {
    var table = new ArrayList<Paper.Row>();
    for (var row : rows)
      table.add(
          new Paper.Row(
              List.of(
                  new Cell.Written(row.clientName()),
                  new Cell.Said(Text.of("advice.piece." + row.advice().piece())),
                  new Cell.Said(Text.of("advice.export.day", row.advice().made())),
                  name(row.employeeName())),
              false));
    return new Paper.Table(
        Text.of("advice.funnel.title"),
        List.of(
            new Column(Text.of("advice.funnel.client"), 3, false),
            new Column(Text.of("advice.funnel.piece"), 3, false),
            new Column(Text.of("advice.funnel.made"), 1, false),
            new Column(Text.of("advice.funnel.employee"), 2, false)),
        table,
        Text.of("advice.funnel.none"));
  }

  private static Cell name(String name) {
    return name.isEmpty() ? new Cell.Said(Text.of("advice.funnel.nobody")) : new Cell.Written(name);
  }
}
