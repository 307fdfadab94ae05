package org.branchbook.imports.reading;

import java.util.List;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param number where it stands in the file, the header being in row 1
 * @param broken why it can't be read; null where it can
 */
public record Row(long number, List<String> cells, @Nullable Text broken) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** A row that can be read. */
  public static Row of(long number, List<String> cells) {
    return new Row(number, cells, null);
  }
}
