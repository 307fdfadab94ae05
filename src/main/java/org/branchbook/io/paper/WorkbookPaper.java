package org.branchbook.io.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A paper as a workbook: a sheet for each table, with its numbers and dates as such. */
final class WorkbookPaper {
  private static final String PROGRAM = "Branchbook";
  private static final String VERSION = "1.0";

  /** Characters that a column of the whole width would have. */
  private static final double WIDE = 120;

  private static final int LONGEST_NAME = 31;

  private final Paper paper;
  private final Words words;

  WorkbookPaper(Paper paper, Words words) {
    this.paper = paper;
    this.words = words;
  }

  void write(OutputStream out) throws IOException {
    try (var book = new Workbook(out, PROGRAM, VERSION)) {
      for (int i = 0; i < paper.tables().size(); i++) {
        var table = paper.tables().get(i);
        var sheet = book.newWorksheet(name(i, words.say(table.title())));
        fill(sheet, table);
        sheet.finish();
      }
    }
  }

  /** A workbook takes no two sheets of one name, no long ones, and not every character. */
  private static String name(int place, String title) {
    var name = (place + 1) + " " + title.replaceAll("[\\\\/*?:\\[\\]]", " ");
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME).strip();
  }

  private void fill(Worksheet sheet, Paper.Table table) {
    int r = 0;
    sheet.value(r, 0, words.say(paper.title()));
    sheet.style(r++, 0).bold().fontSize(14).set();
    for (var line : paper.under()) sheet.value(r++, 0, words.say(line));
    sheet.value(++r, 0, words.say(table.title()));
    sheet.style(r++, 0).bold().set();
    double all = table.columns().stream().mapToDouble(Paper.Column::share).sum();
    for (int c = 0; c < table.columns().size(); c++) {
      var column = table.columns().get(c);
      sheet.value(r, c, words.say(column.head()));
      sheet
          .style(r, c)
          .bold()
          .horizontalAlignment(column.number() ? "right" : "left")
          .borderStyle(
              org.dhatim.fastexcel.BorderSide.BOTTOM, org.dhatim.fastexcel.BorderStyle.THIN)
          .set();
      sheet.width(c, Math.max(10, WIDE * column.share() / all));
    }
    sheet.freezePane(0, r + 1);
    for (var row : table.rows()) {
      r++;
      for (int c = 0; c < row.cells().size(); c++) {
        put(sheet, r, c, row.cells().get(c));
        if (row.total()) sheet.style(r, c).bold().set();
      }
    }
    if (table.rows().isEmpty()) sheet.value(r + 1, 0, words.say(table.empty()));
    sheet.fitToWidth((short) 1);
    if (paper.wide()) sheet.pageOrientation("landscape");
  }

  private void put(Worksheet sheet, int r, int c, Cell cell) {
    switch (cell) {
      case Cell.Said(var text) -> sheet.value(r, c, words.say(text));
      case Cell.Listed listed -> sheet.value(r, c, listed.said(words));
      case Cell.Written(var text) -> sheet.value(r, c, text);
      case Cell.Figure(var number) -> {
        sheet.value(r, c, number);
        sheet.style(r, c).format(format(number)).set();
      }
      case Cell.Day(var day) -> {
        sheet.value(r, c, day);
        sheet.style(r, c).format("dd.mm.yyyy").set();
      }
      case Cell.Moment(var at) -> {
        sheet.value(r, c, at);
        sheet.style(r, c).format("dd.mm.yyyy hh:mm").set();
      }
      case Cell.Blank() -> {}
    }
  }

  private static String format(BigDecimal number) {
    int digits = Math.max(0, number.scale());
    return digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
  }
}
