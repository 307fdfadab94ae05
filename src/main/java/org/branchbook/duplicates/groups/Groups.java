package org.branchbook.duplicates.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  private final double least;
  private final Support support;
  private final int[] of;
  private final int[][] members;
  private final Refused refused;
  private final List<Joined> joined = new ArrayList<>();

  private Groups(int entries, double least, Support support) {
    this.least = least;
    this.support = support;
    this.of = new int[entries];
    this.members = new int[entries][];
    for (int i = 0; i < entries; i++) {
      of[i] = i;
      members[i] = new int[] {i};
    }
    this.refused = new Refused();
  }

  /**
   * Groups entries.
   *
   * @param pairs the first's number in the upper half
   * @param odds the log-odds in bits of each pair
   * @param least the log-odds that two sets need to become one
   */
  public static Groups of(int entries, long[] pairs, float[] odds, double least, Support support) {
    var groups = new Groups(entries, least, support);
    for (int pair : surestFirst(odds, least - BELOW))
      groups.join((int) (pairs[pair] >>> 32), (int) pairs[pair]);
    return groups;
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

  private void join(int x, int y) {
    int a = of[x];
    int b = of[y];
    if (a == b) return;
    var ofA = members[a];
    var ofB = members[b];
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
    for (int entry : members[leaves]) of[entry] = keeps;
    members[keeps] = both;
  }

  /** The number of each entry's client: entries of one client have the same. */
  public int[] clients() {
    return of.clone();
  }

  /** What was put together, in that order: each pair of a client stands in one of these. */
  public List<Joined> joined() {
    return List.copyOf(joined);
  }
}
