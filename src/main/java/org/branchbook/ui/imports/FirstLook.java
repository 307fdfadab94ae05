package org.branchbook.ui.imports;

import java.util.Comparator;
import org.branchbook.imports.ImportDesk;
import org.branchbook.imports.OpenFile.Opened;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;

/** The first look into a file: what it is about, and what its columns seem to mean. */
final class FirstLook {
  /** More than any number of recognised columns. */
  private static final int PROFILED = 1000;

  private final ImportDesk desk;

  FirstLook(ImportDesk desk) {
    this.desk = desk;
  }

  /** What a file is about, and how it looks then. */
  record Best(Kind kind, Opened opened) {}

  /** Which kind of record the file is about: the one that explains most of its columns. */
  Best into(String path) {
    return Kind.IMPORTED.stream()
        .map(k -> into(path, k))
        .max(Comparator.comparingInt(b -> weight(b.kind(), b.opened())))
        .orElseThrow();
  }

  /** A file that is known to be about this kind of record. */
  Best into(String path, Kind kind) {
    return new Best(kind, desk.openFile().run(path, kind, Format.RECOGNISE));
  }

  private static int weight(Kind kind, Opened opened) {
    if (!(opened instanceof Opened.Table table)) return -kind.ordinal();
    int profiled =
        table
            .best(kind)
            .flatMap(p -> p.fitting(table.seen().header(), kind))
            .filter(shape -> shape.main() == kind)
            .map(_ -> PROFILED)
            .orElse(0);
    return profiled + table.proposal().columns().size() * 10 - kind.ordinal();
  }
}
