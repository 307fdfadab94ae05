package org.branchbook.links.owners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds who owns an organisation: shares multiplied along chains, parallel chains added, ranges
 * kept, circular holdings solved. (Rules of the trade, "Beneficial owner".)
 */
public final class FindOwners {
  private static final double EXACT = 1e-9;
  private static final int WAYS = 12;

  /** So many steps are tried to find the chains: the figures don't depend on them. */
  private static final int TRIED = 20_000;

  private final Stakes stakes;
  private final int target;
  private final double[] high;

  private FindOwners(Stakes stakes, int target) {
    this.stakes = stakes;
    this.target = target;
    high = atMost(stakes);
  }

  /** The owners of the node of that number. */
  public static Owners of(int target, Stakes stakes) {
    return new FindOwners(stakes, target).find();
  }

  /** Nobody has more than the others leave over for certain. */
  private static double[] atMost(Stakes stakes) {
    var sums = sums(stakes);
    var high = new double[stakes.high.length];
    for (int at = 0; at < high.length; at++) {
      double left = 1 - sums[stakes.in[at]] + stakes.low[at];
      high[at] = Math.max(stakes.low[at], Math.min(stakes.high[at], left));
    }
    return high;
  }

  private static double[] sums(Stakes stakes) {
    var sums = new double[stakes.nodes()];
    for (int at = 0; at < stakes.in.length; at++) sums[stakes.in[at]] += stakes.low[at];
    return sums;
  }

  private Owners find() {
    var least = Worth.least(target, stakes);
    var most = Worth.most(target, stakes, high);
    var overfull = new ArrayList<Integer>();
    var sums = sums(stakes);
    var held = new boolean[stakes.nodes()];
    // a founder without any share owns nothing
    for (int at = 0; at < stakes.in.length; at++) held[stakes.in[at]] |= stakes.high[at] > 0;
    var owners = new ArrayList<Owner>();
    for (int node = 0; node < stakes.nodes(); node++) {
      if (sums[node] > 1 + EXACT) overfull.add(node);
      if (node == target || held[node] || most.of()[node] <= 0) continue;
      owners.add(new Owner(node, least.of()[node], most.of()[node], ways(node)));
    }
    owners.sort(
        Comparator.comparingDouble((Owner o) -> -o.low())
            .thenComparingDouble(o -> -o.high())
            .thenComparingInt(Owner::node));
    return new Owners(owners, least.closed(), overfull);
  }

  private List<Owner.Way> ways(int owner) {
    var found = new ArrayList<Owner.Way>();
    new Walk(found).from(owner, 1, 1);
    found.sort(Comparator.comparingDouble((Owner.Way w) -> -w.high()));
    return found.size() <= WAYS ? found : List.copyOf(found.subList(0, WAYS));
  }

  private final class Walk {
    private final List<Owner.Way> found;
    private final boolean[] on = new boolean[stakes.nodes()];
    private final List<Integer> links = new ArrayList<>();
    private int tried;

    Walk(List<Owner.Way> found) {
      this.found = found;
    }

    void from(int node, double least, double most) {
      if (node == target) {
        found.add(new Owner.Way(links.stream().mapToInt(Integer::intValue).toArray(), least, most));
        return;
      }
      on[node] = true;
      for (int at = stakes.starts[node]; at < stakes.starts[node + 1]; at++) {
        if (on[stakes.in[at]] || ++tried > TRIED) continue;
        links.add(stakes.links[at]);
        from(stakes.in[at], least * stakes.low[at], most * high[at]);
        links.removeLast();
      }
      on[node] = false;
    }
  }
}
