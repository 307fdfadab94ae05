package org.branchbook.links.suggested;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who has the same, out of all who have something. */
final class Sharing {
  private record Has(String plain, String shown, long client) {}

  /** Takes those who share something. */
  @FunctionalInterface
  interface Shared {
    void by(String shown, long[] clients);
  }

  private final List<Has> all = new ArrayList<>();

  /**
   * A client has something.
   *
   * @param plain as it is compared; "" says nothing
   * @param shown as it is told of
   */
  void add(String plain, String shown, long client) {
    if (!plain.isEmpty()) all.add(new Has(plain, shown, client));
  }

  /** Each thing that several share and not too many, by ascending numbers. */
  void each(int most, Shared shared) {
    all.sort(Comparator.comparing(Has::plain).thenComparingLong(Has::client));
    for (int i = 0; i < all.size(); ) {
      int end = i + 1;
      while (end < all.size() && all.get(end).plain.equals(all.get(i).plain)) end++;
      if (end - i > 1) {
        var clients = all.subList(i, end).stream().mapToLong(Has::client).distinct().toArray();
        if (clients.length > 1 && clients.length <= most) shared.by(all.get(i).shown, clients);
      }
      i = end;
    }
  }
}
