package org.branchbook.imports.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Words;

/**
 * Something wrong with a row.
 *
 * @param column where, as people call it; "" for the whole row
 * @param value what stands there
 * @param details what else is to be said of why, each by itself
 * @param rejected whether the row was left out; else the value alone stayed blank
 */
public record RowProblem(
    Row row, String column, String value, Text why, List<Text> details, boolean rejected) {
  public RowProblem {
    details = List.copyOf(details);
  }

  /** The row is left out. */
  public static RowProblem rejected(Row row, Text why) {
    return rejected(row, why, List.of());
  }

  /** The row is left out, for several reasons. */
  public static RowProblem rejected(Row row, Text why, List<Text> details) {
    return new RowProblem(row, "", "", why, details, true);
  }

  /** A value stays blank. */
  public static RowProblem warning(Row row, String column, String value, Text why) {
    return new RowProblem(row, column, value, why, List.of(), false);
  }

  /** Why, with all that is to be said of it. */
  public String said(Words words) {
    if (details.isEmpty()) return words.say(why);
    return words.say(why)
        + ": "
        + details.stream().map(words::say).collect(Collectors.joining("; "));
  }
}
