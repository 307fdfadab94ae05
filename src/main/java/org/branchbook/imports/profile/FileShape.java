package org.branchbook.imports.profile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a file that has certain columns.
 *
 * @param name for people: "clients", "loans"
 * @param pairing null where every row stands for itself
 * @param makings in order: what a later one refers to comes before it
 */
public record FileShape(
    String name,
    Format format,
    List<Lookup> lookups,
    @Nullable Pairing pairing,
    List<Making> makings) {
  public FileShape {
    lookups = List.copyOf(lookups);
    makings = List.copyOf(makings);
    if (makings.isEmpty()) throw new IllegalArgumentException(name + " makes nothing");
    var kinds = makings.stream().map(Making::kind).distinct().toList();
    if (kinds.size() > 1 && !Kind.RECORDS.containsAll(kinds))
      throw new IllegalArgumentException(name + " makes facts and records");
  }

  /** What the file is mainly about. */
  public Kind main() {
    return makings.getFirst().kind();
  }

  /** Whether some records of this kind are made of its rows. */
  public boolean makes(Kind kind) {
    return makings.stream().anyMatch(making -> making.kind() == kind);
  }

  /** The columns that the file itself must have. */
  public TreeSet<String> columns() {
    var columns = new TreeSet<String>();
    for (var making : makings) {
      add(making.key(), columns);
      add(making.year(), columns);
      making.fields().values().forEach(t -> add(t, columns));
    }
    for (var lookup : lookups) add(lookup.by(), columns);
    if (pairing != null) {
      add(pairing.by(), columns);
      columns.addAll(pairing.left().keySet());
      columns.addAll(pairing.right().keySet());
    }
    return columns;
  }

  /** The columns that a file with this header lacks. */
  public List<String> missing(Collection<String> header) {
    var there = new HashSet<String>();
    for (var column : header) there.add(plain(column));
    return columns().stream().filter(c -> !there.contains(plain(c))).toList();
  }

  /** A column's name as it is compared: case and outer spaces make no difference. */
  public static String plain(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  private void add(String template, TreeSet<String> columns) {
    for (var column : Template.of(template).columns()) own(column).ifPresent(columns::add);
  }

  /** The file's own column behind a name; empty for a column of another file. */
  private Optional<String> own(String column) {
    int dot = column.indexOf('.');
    if (dot < 0) return Optional.of(column);
    var before = column.substring(0, dot);
    if (lookups.stream().anyMatch(l -> l.name().equals(before))) return Optional.empty();
    if (pairing != null && (before.equals("left") || before.equals("right")))
      return Optional.of(column.substring(dot + 1));
    return Optional.of(column);
  }
}
