package org.branchbook.duplicates.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.branchbook.base.Workers;

/**
 * Puts pairs together into clients. The surest pairs come first; two sets become one only if all
 * that their entries say of one another supports it, so that a chain of pairs, each alike enough,
 * doesn't glue different people together.
 */
public final class Groups {
  /** How probable it is that two sets of entries are one client. */
  public interface Support {
    /** The log-odds in bits. */
    double odds(int[] a, int[] b);
  }

  /**
   * Two sets that became one.
   *
   * @param odds the log-odds in bits that they are one client
   */
  public record Joined(int[] a, int[] b, double odds) {}

  /** A pair this much below the threshold may still bring two sets together. */
  private static final double BELOW = 4;

  private static final int PARTS = 16;

  private final double least;
  private final long[] pairs;
  private final int[] order;
  private final int[] of;
  private final int[][] members;

  private Groups(int entries, double least, long[] pairs, int[] order) {
    this.least = least;
    this.pairs = pairs;
    this.order = order;
    this.members = new int[entries][];
    this.of = new int[entries];
    for (int i = 0; i < entries; i++) of[i] = i;
  }

  /** The log-odds from which a pair may bring two sets together that need so much. */
  public static double floor(double least) {
    return least - BELOW;
  }

  /**
   * Groups entries.
   *
   * @param pairs the first's number in the upper half
   * @param odds the log-odds in bits of each pair
   * @param least the log-odds that two sets need to become one
   * @param support made for each thread
   * @return what was put together, in that order for each client: each pair of a client stands in
   *     one of these
   */
  public static List<Joined> of(
      int entries,
      long[] pairs,
      float[] odds,
      double least,
      Supplier<Support> support,
      Workers workers) {
    var groups = new Groups(entries, least, pairs, surestFirst(odds, floor(least)));
    var chains = groups.chains();
    List<Callable<List<Joined>>> jobs = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      int number = part;
      jobs.add(() -> groups.new Part(support.get()).join(number, chains));
    }
    var joined = new ArrayList<Joined>();
    for (var part : workers.all(jobs)) joined.addAll(part);
    return joined;
  }

  private static int[] surestFirst(float[] odds, double floor) {
    var order = new long[odds.length];
    int count = 0;
    for (int i = 0; i < odds.length; i++)
      // a float's bits rise with it where it is positive: 512 is more than any weight
      if (odds[i] >= floor)
        order[count++] = (long) Float.floatToIntBits(512 - Math.min(odds[i], 500f)) << 32 | i;
    Arrays.parallelSort(order, 0, count);
    var pairs = new int[count];
    for (int i = 0; i < count; i++) pairs[i] = (int) order[i];
    return pairs;
  }

  /** The entries that pairs connect: what lies in two chains has nothing to do with one another. */
  private int[] chains() {
    var up = new int[of.length];
    for (int i = 0; i < up.length; i++) up[i] = i;
    for (int pair : order) {
      int a = root(up, first(pair));
      int b = root(up, second(pair));
      if (a != b) up[Math.max(a, b)] = Math.min(a, b);
    }
    for (int i = 0; i < up.length; i++) up[i] = root(up, i);
    return up;
  }

  private static int root(int[] up, int entry) {
    int at = entry;
    while (up[at] != at) {
      up[at] = up[up[at]];
      at = up[at];
    }
    return at;
  }

  private int first(int pair) {
    return (int) (pairs[pair] >>> 32);
  }

  private int second(int pair) {
    return (int) pairs[pair];
  }

  /** The chains that one thread goes through; no other touches their entries. */
  private final class Part {
    private final Support support;
    private final Refused refused = new Refused();
    private final List<Joined> joined = new ArrayList<>();

    Part(Support support) {
      this.support = support;
    }

    List<Joined> join(int number, int[] chains) {
      for (int pair : order) {
        int a = first(pair);
        if (((chains[a] * 0x9E3779B9) >>> 16) % PARTS == number) join(a, second(pair));
      }
      return joined;
    }

    private void join(int x, int y) {
      int a = of[x];
      int b = of[y];
      if (a == b) return;
      var ofA = members(a);
      var ofB = members(b);
      if (refused.was(a, b, ofA.length + ofB.length)) return;
      double odds = support.odds(ofA, ofB);
      if (odds < least) {
        refused.is(a, b, ofA.length + ofB.length);
        return;
      }
      joined.add(new Joined(ofA, ofB, odds));
      var both = Arrays.copyOf(ofA, ofA.length + ofB.length);
      System.arraycopy(ofB, 0, both, ofA.length, ofB.length);
      int keeps = ofA.length >= ofB.length ? a : b;
      int leaves = keeps == a ? b : a;
      for (int entry : members(leaves)) of[entry] = keeps;
      members[keeps] = both;
    }

    private int[] members(int set) {
      var there = members[set];
      return there == null ? new int[] {set} : there;
    }
  }
}
