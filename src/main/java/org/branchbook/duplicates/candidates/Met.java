package org.branchbook.duplicates.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which of many entries meet. The pairs are not kept, there being many times as many as entries:
 * they are gone through entry by entry, each pair once.
 */
public final class Met {
  private static final int STRETCHES = 32;

  /** Of so many entries the pairs are counted, to know about how many there are in all. */
  private static final int COUNTED = 20_000;

  private final int size;

  /** The last one of those who share a key is marked by this bit. */
  private static final int LAST = 1 << 31;

  /** Who shares a key, ascending, key after key. */
  private final int[] members;

  /** Where each entry's places begin among the places of all entries. */
  private final int[] first;

  /** Where an entry stands among the members. */
  private final int[] places;

  /**
   * Pairs picked at random.
   *
   * @param pairs the first's number in the upper half
   * @param each for so many pairs one of these stands
   */
  public record Sample(long[] pairs, double each) {}

  /**
   * Those who share keys.
   *
   * @param members who shares a key, ascending, key after key
   * @param ends behind the last member of each key
   */
  Met(int size, int[] members, int[] ends) {
    this.size = size;
    this.members = members;
    first = new int[size + 1];
    for (int member : members) first[member + 1]++;
    for (int i = 0; i < size; i++) first[i + 1] += first[i];
    places = new int[members.length];
    var next = Arrays.copyOf(first, size);
    for (int m = 0; m < members.length; m++) places[next[members[m]]++] = m;
    for (int end : ends) members[end - 1] |= LAST;
  }

  /** All entries, in parts for several threads. */
  public List<Stretch> stretches() {
    int parts = Math.clamp(size / 500, 1, STRETCHES);
    var all = new ArrayList<Stretch>(parts);
    for (int p = 0; p < parts; p++)
      all.add(
          new Stretch((int) ((long) size * p / parts), (int) ((long) size * (p + 1) / parts), 1));
    return all;
  }

  /** The pairs of some entries picked at random, about so many at most. */
  public Sample sample(int most) {
    int step = Math.max(1, size / COUNTED);
    long counted = 0;
    for (var stretch = new Stretch(0, size, step); stretch.next(); ) counted += stretch.size();
    int each = (int) Math.max(1, (counted * step + most - 1) / most);
    return new Sample(pairs(new Stretch(0, size, each)), each);
  }

  /** All pairs that meet, the first's number in the upper half: for sets that are small. */
  public long[] pairs() {
    return pairs(new Stretch(0, size, 1));
  }

  private static long[] pairs(Stretch stretch) {
    var pairs = new long[1024];
    int many = 0;
    while (stretch.next()) {
      if (many + stretch.size() > pairs.length)
        pairs = Arrays.copyOf(pairs, Math.max(many + stretch.size(), many * 2));
      for (int i = 0; i < stretch.size(); i++)
        pairs[many++] = (long) stretch.entry() << 32 | stretch.others()[i];
    }
    return Arrays.copyOf(pairs, many);
  }

  /** Some of the entries, one after the other, each with the later ones that it meets. */
  public final class Stretch {
    private final int to;
    private final int step;
    private int[] seen = {};
    private int[] others = new int[256];
    private int many;
    private int entry;

    private Stretch(int from, int to, int step) {
      this.entry = from - 1;
      this.to = to;
      this.step = step;
    }

    /** Goes to the next entry; whether there is one. */
    public boolean next() {
      if (seen.length == 0) seen = new int[size];
      do entry++;
      while (entry < to && !taken());
      if (entry >= to) return false;
      many = 0;
      seen[entry] = entry + 1;
      for (int p = first[entry]; p < first[entry + 1]; p++) meet(places[p]);
      return true;
    }

    /** By a mixed number: what repeats every so many entries would be hit always or never. */
    private boolean taken() {
      return step == 1 || ((entry * 0x9E3779B9) >>> 8) % step == 0;
    }

    /** All who come after him under the key under which he stands there. */
    private void meet(int place) {
      int mark = entry + 1;
      for (int m = place; members[m] >= 0; ) {
        int other = members[++m] & ~LAST;
        if (seen[other] == mark) continue;
        seen[other] = mark;
        if (many == others.length) others = Arrays.copyOf(others, many * 2);
        others[many++] = other;
      }
    }

    /** The entry. */
    public int entry() {
      return entry;
    }

    /** Whom it meets, as many as {@link #size} says. */
    public int[] others() {
      return others;
    }

    /** How many later ones it meets. */
    public int size() {
      return many;
    }
  }
}
