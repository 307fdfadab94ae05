package org.branchbook.imports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the rows of one key together two by two, as soon as both are there, whichever comes first.
 */
final class PairRows {
  /** Two rows that belong together. */
  record Pair(Row left, Row right) {}

  private final Map<String, List<Row>> lefts = new HashMap<>();
  private final Map<String, List<Row>> rights = new HashMap<>();

  List<Pair> left(String key, Row row) {
    lefts.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(row);
    return rights.getOrDefault(key, List.of()).stream().map(r -> new Pair(row, r)).toList();
  }

  List<Pair> right(String key, Row row) {
    rights.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(row);
    return lefts.getOrDefault(key, List.of()).stream().map(l -> new Pair(l, row)).toList();
  }

  /** Right rows to which no left one came: a left one without a right is nothing unusual. */
  List<Row> alone() {
    return rights.entrySet().stream()
        .filter(r -> !lefts.containsKey(r.getKey()))
        .flatMap(r -> r.getValue().stream())
        .toList();
  }
}
