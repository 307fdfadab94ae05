package org.branchbook.store.duplicates.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who shares how much: the bits of the keys that he shares, by how rare each is. */
final class Ranking {
  private static final int FEW = 5;

  private final Map<Long, double[]> bits = new HashMap<>();
  private final double clients;

  Ranking(long clients) {
    this.clients = clients;
  }

  /** These share a key with so many. */
  void add(long[] sharing, int many) {
    double says = Math.log(1 + clients / Math.max(1, many));
    for (long client : sharing) bits.computeIfAbsent(client, _ -> new double[1])[0] += says;
  }

  /** Whether hardly anybody was found. */
  boolean few() {
    return bits.size() < FEW;
  }

  /** Who shares most, the first entered first among equals. */
  List<Long> best(int most) {
    var all = new ArrayList<>(bits.entrySet());
    all.sort(
        Comparator.comparingDouble((Map.Entry<Long, double[]> e) -> -e.getValue()[0])
            .thenComparing(Map.Entry::getKey));
    return all.stream().limit(most).map(Map.Entry::getKey).toList();
  }
}
