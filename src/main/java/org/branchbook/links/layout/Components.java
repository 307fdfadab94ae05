package org.branchbook.links.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The parts of a graph that hang together. */
final class Components {
  private Components() {}

  /** The nodes of each part in rising order; the largest part first, then by its first node. */
  static List<int[]> of(Net net) {
    var parts = new ArrayList<int[]>();
    var seen = new boolean[net.size()];
    var queue = new int[net.size()];
    for (int i = 0; i < net.size(); i++) {
      if (seen[i]) continue;
      int tail = 0;
      queue[tail++] = i;
      seen[i] = true;
      for (int head = 0; head < tail; head++)
        for (int k = net.starts()[queue[head]]; k < net.starts()[queue[head] + 1]; k++) {
          int end = net.ends()[k];
          if (!seen[end]) {
            seen[end] = true;
            queue[tail++] = end;
          }
        }
      var part = Arrays.copyOf(queue, tail);
      Arrays.sort(part);
      parts.add(part);
    }
    parts.sort(Comparator.comparing((int[] p) -> -p.length).thenComparing(p -> p[0]));
    return parts;
  }
}
