package org.branchbook.imports.reading;

import java.util.HashMap;
import java.util.Map;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Lookup;
import org.branchbook.imports.profile.Template;
import org.jspecify.annotations.Nullable;

/** Another file, held in memory by its key. */
final class LookupTable {
  private final Map<String, Row> rows = new HashMap<>();
  private final Columns columns;

  LookupTable(Lookup lookup, Tables tables, String file, Format format) {
    var key = Template.of(lookup.key());
    try (var read = tables.open(file, format)) {
      columns = new Columns(read.header());
      for (var row = read.next(); row.isPresent(); row = read.next())
        if (columns.fits(row.get(), lookup.where()))
          rows.putIfAbsent(key.fill(columns.of(row.get())), row.get());
    }
  }

  @Nullable Row find(String key) {
    return key.isEmpty() ? null : rows.get(key);
  }

  String cell(Row row, String column) {
    return columns.cell(row, column);
  }
}
