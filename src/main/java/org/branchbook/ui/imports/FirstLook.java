package org.branchbook.ui.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.branchbook.imports.ImportDesk;
import org.branchbook.imports.OpenFile.Opened;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.reading.Row;

/** The first look into a file: what it is about, and what its columns seem to mean. */
final class FirstLook {
  private static final int SAMPLES = 3;

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
    return Arrays.stream(Kind.values())
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

  /** The columns with some of their content and what they are proposed to mean. */
  static List<ColumnLine> lines(Opened.Table table) {
    var targets = table.proposal().columns();
    var lines = new ArrayList<ColumnLine>();
    var header = table.seen().header();
    for (int i = 0; i < header.size(); i++) {
      var name = header.get(i);
      var target =
          targets.entrySet().stream()
              .filter(t -> t.getValue().equals(name))
              .findAny()
              .map(t -> t.getKey())
              .orElse(null);
      lines.add(new ColumnLine(name, samples(table.seen().sample(), i), target));
    }
    return lines;
  }

  private static List<String> samples(List<Row> rows, int column) {
    return rows.stream()
        .filter(r -> column < r.cells().size())
        .map(r -> r.cells().get(column).strip())
        .filter(c -> !c.isEmpty())
        .distinct()
        .limit(SAMPLES)
        .toList();
  }
}
