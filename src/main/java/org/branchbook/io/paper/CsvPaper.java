package org.branchbook.io.paper;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Words;
import org.branchbook.io.tables.Harmless;

/**
 * A paper as CSV: UTF-8 with its mark and semicolons, as spreadsheets here read it; tables under
 * one another, numbers and dates for machines.
 */
final class CsvPaper {
  private static final char MARK = '\ufeff';
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Paper paper;
  private final Words words;

  CsvPaper(Paper paper, Words words) {
    this.paper = paper;
    this.words = words;
  }

  void write(OutputStream to) throws IOException {
    var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    out.write(MARK);
    try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
      csv.writeRecord(words.say(paper.title()));
      for (var line : paper.under()) csv.writeRecord(words.say(line));
      for (var table : paper.tables()) table(csv, table);
    }
  }

  private void table(CsvWriter csv, Paper.Table table) {
    csv.writeRecord("");
    csv.writeRecord(words.say(table.title()));
    csv.writeRecord(table.columns().stream().map(c -> words.say(c.head())).toList());
    for (var row : table.rows()) csv.writeRecord(row.cells().stream().map(this::cell).toList());
  }

  private String cell(Cell cell) {
    return switch (cell) {
      case Cell.Said(var text) -> Harmless.cell(words.say(text));
      case Cell.Listed listed -> Harmless.cell(listed.said(words));
      case Cell.Written(var text) -> Harmless.cell(text);
      case Cell.Figure(var number) -> number.toPlainString();
      case Cell.Day(var day) -> day.toString();
      case Cell.Moment(var at) -> MOMENT.format(at);
      case Cell.Blank() -> "";
    };
  }
}
