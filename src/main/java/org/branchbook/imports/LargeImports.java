package org.branchbook.imports;

import org.branchbook.base.Text;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Tables;
import org.branchbook.staff.confirms.Matter;

/** What a second person is asked about before much is imported or taken back at once. */
final class LargeImports {
  private final Tables tables;

  LargeImports(Tables tables) {
    this.tables = tables;
  }

  /** The import of a file as it is now: with other rows in it, it is another matter. */
  Matter of(ImportOrder order, Format format) {
    long size = 0;
    long mark = 1;
    try (var rows = tables.open(order.file(), format)) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        size++;
        for (var cell : row.get().cells()) mark = 31 * mark + spread(cell);
      }
    }
    var name = tables.name(order.file());
    return new Matter(
        "import.run",
        "%s %s %d %s %s-%s"
            .formatted(
                order.kind(),
                short60(order.profile()),
                size,
                hex(mark, name),
                order.onAlike().stop(),
                order.onAlike().warn()),
        Text.of("staff.confirm.import", Text.asWritten(short60(name)), size),
        size);
  }

  /** The taking back of an import. */
  Matter of(ImportRun run) {
    long size = (long) run.totals().added() + run.totals().updated();
    return new Matter(
        "import.revert",
        Long.toString(run.id().value()),
        Text.of("staff.confirm.revert", size),
        size);
  }

  /** A 64-bit hash of a cell, since a String's own 32 bits would often meet by chance. */
  private static long spread(String cell) {
    long hash = 1125899906842597L;
    for (int i = 0; i < cell.length(); i++) hash = 31 * hash + cell.charAt(i);
    return hash ^ hash >>> 29;
  }

  private static String hex(long mark, String name) {
    return Long.toHexString(31 * mark + spread(name));
  }

  private static String short60(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
