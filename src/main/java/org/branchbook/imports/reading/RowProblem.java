package org.branchbook.imports.reading;

import org.branchbook.base.Text;

/**
 * Something wrong with a row.
 *
 * @param column where, as people call it; "" for the whole row
 * @param value what stands there
 * @param rejected whether the row was left out; else the value alone stayed blank
 */
public record RowProblem(Row row, String column, String value, Text why, boolean rejected) {
  /** The row is left out. */
  public static RowProblem rejected(Row row, Text why) {
    return new RowProblem(row, "", "", why, true);
  }

  /** A value stays blank. */
  public static RowProblem warning(Row row, String column, String value, Text why) {
    return new RowProblem(row, column, value, why, false);
  }
}
