package org.branchbook.ui.kit.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.imports.OpenFile.Opened;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.Row;
import org.jspecify.annotations.Nullable;

/**
 * A column of the file.
 *
 * @param samples what stands in its first rows
 * @param target what it fills in; null for nothing
 */
public record ColumnLine(String name, List<String> samples, @Nullable Target target) {
  private static final int SAMPLES = 3;

  public ColumnLine {
    samples = List.copyOf(samples);
  }

  ColumnLine to(@Nullable Target other) {
    return new ColumnLine(name, samples, other);
  }

  /** The columns with some of their content and what they are proposed to mean. */
  public static List<ColumnLine> of(Opened.Table table) {
    var targets = table.proposal().columns();
    var lines = new ArrayList<ColumnLine>();
    var header = table.seen().header();
    for (int i = 0; i < header.size(); i++) {
      var name = header.get(i);
      var target =
          targets.entrySet().stream()
              .filter(t -> t.getValue().equals(name))
              .findAny()
              .map(Map.Entry::getKey)
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
