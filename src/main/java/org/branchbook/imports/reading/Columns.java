package org.branchbook.imports.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.branchbook.imports.profile.FileShape;

/** Where the columns of a table stand. */
final class Columns {
  private final Map<String, Integer> places = new HashMap<>();

  Columns(List<String> header) {
    for (int i = 0; i < header.size(); i++) places.putIfAbsent(FileShape.plain(header.get(i)), i);
  }

  /** A row as a function from a column's name to its cell; "" for a column that isn't there. */
  UnaryOperator<String> of(Row row) {
    return column -> cell(row, column);
  }

  String cell(Row row, String column) {
    var at = places.get(column);
    if (at == null) at = places.get(FileShape.plain(column));
    return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
  }

  /** Whether the row has these values in these columns. */
  boolean fits(Row row, Map<String, String> values) {
    return values.entrySet().stream()
        .allMatch(v -> cell(row, v.getKey()).equalsIgnoreCase(v.getValue()));
  }
}
