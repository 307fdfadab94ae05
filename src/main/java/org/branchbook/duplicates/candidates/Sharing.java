package org.branchbook.duplicates.candidates;

import java.util.Arrays;

/**
 * Who shares keys with somebody: each key that he shares counts by how rare it is. Used again for
 * each of many; for one thread.
 */
public final class Sharing {
  /**
   * So many times what a key says that one alone has somebody shares who may be the one. With more
   * asked for, one in fifty of those entered twice was no candidate any more.
   */
  private static final double LEAST = 1;

  private static final long FREE = Long.MIN_VALUE;

  private final double clients;
  private long[] who = new long[1 << 8];
  private double[] says = new double[1 << 8];
  private int[] taken = new int[1 << 7];
  private int size;

  /**
   * @param clients how many could share a key
   */
  public Sharing(long clients) {
    this.clients = clients;
    Arrays.fill(who, FREE);
  }

  /** What a key says that so many share. */
  public double says(int many) {
    return Math.log(1 + clients / Math.max(1, many));
  }

  /** He shares a key that says so much. */
  public void add(long one, double bits) {
    if (size * 2 >= who.length) grow();
    int at = place(one);
    if (who[at] == FREE) {
      who[at] = one;
      says[at] = 0;
      taken[size++] = at;
    }
    says[at] += bits;
  }

  /**
   * Those who share most, and as much as a key that nobody else has, the lowest number first among
   * equals; then everything is forgotten.
   */
  public long[] best(int most) {
    double least = LEAST * Math.log(1 + clients);
    var best = new long[most];
    var told = new double[most];
    int found = 0;
    for (int t = 0; t < size; t++) {
      int at = taken[t];
      if (says[at] >= least) found = put(best, told, found, who[at], says[at]);
      who[at] = FREE;
    }
    size = 0;
    return Arrays.copyOf(best, found);
  }

  private static int put(long[] best, double[] told, int found, long one, double bits) {
    int at = found;
    while (at > 0 && (bits > told[at - 1] || bits == told[at - 1] && one < best[at - 1])) at--;
    if (at == best.length) return found;
    int last = Math.min(found, best.length - 1);
    System.arraycopy(best, at, best, at + 1, last - at);
    System.arraycopy(told, at, told, at + 1, last - at);
    best[at] = one;
    told[at] = bits;
    return last + 1;
  }

  private int place(long one) {
    int mask = who.length - 1;
    int at = (int) (one * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (who[at] != FREE && who[at] != one) at = at + 1 & mask;
    return at;
  }

  private void grow() {
    var ones = new long[size];
    var bits = new double[size];
    for (int t = 0; t < size; t++) {
      ones[t] = who[taken[t]];
      bits[t] = says[taken[t]];
    }
    who = new long[who.length * 2];
    says = new double[who.length];
    taken = new int[who.length / 2];
    Arrays.fill(who, FREE);
    int all = size;
    size = 0;
    for (int t = 0; t < all; t++) add(ones[t], bits[t]);
  }
}
