package org.branchbook.io.paper;

import java.time.format.DateTimeFormatter;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Words;

/** A cell as a person reads it. */
final class CellText {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private CellText() {}

  static String of(Cell cell, Words words) {
    return switch (cell) {
      case Cell.Said(var text) -> words.say(text);
      case Cell.Listed listed -> listed.said(words);
      case Cell.Written(var text) -> text;
      case Cell.Figure(var number) -> words.number(number);
      case Cell.Day(var day) -> words.date(day);
      case Cell.Moment(var at) -> words.date(at.toLocalDate()) + " " + TIME.format(at);
      case Cell.Blank() -> "";
    };
  }
}
