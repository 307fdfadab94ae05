package org.branchbook.duplicates.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchbook.base.Workers;
import org.branchbook.clients.search.Fold;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;

/**
 * Which of many entries meet: those that share a key. A key that too many share is sharpened by
 * another trait; what is still too common is dropped.
 */
public final class Meetings {
  /** As many may share a key. */
  private static final int CROWDED = 80;

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  private final List<Traits> entries;
  private final Workers workers;

  private Meetings(List<Traits> entries, Workers workers) {
    this.entries = entries;
    this.workers = workers;
  }

  /** The pairs that meet, each once: the first's number in the upper half, below the second's. */
  public static long[] of(List<Traits> entries, Workers workers) {
    if (entries.size() > NUMBER) throw new IllegalArgumentException("too many: " + entries.size());
    return new Meetings(entries, workers).pairs();
  }

  private long[] pairs() {
    var groups = new Longs(entries.size() * 8);
    var ends = new Longs(entries.size());
    group(postings(), groups, ends);
    return met(groups, ends);
  }

  /** Keys with their entries, by key. */
  private long[] postings() {
    var parts =
        inParts(
            (from, to) -> {
              var part = new Longs((to - from) * 16);
              for (int i = from; i < to; i++)
                for (var key : Keys.of(entries.get(i))) part.add(key.hash() << NUMBER_BITS | i);
              return part.all();
            });
    var all = joined(parts);
    Arrays.parallelSort(all);
    return all;
  }

  private void group(long[] postings, Longs groups, Longs ends) {
    int from = 0;
    while (from < postings.length) {
      int to = from + 1;
      while (to < postings.length && postings[to] >> NUMBER_BITS == postings[from] >> NUMBER_BITS)
        to++;
      if (to - from > CROWDED) sharpen(postings, from, to, groups, ends);
      else if (to - from > 1) keep(postings, from, to, groups, ends);
      from = to;
    }
  }

  private void sharpen(long[] postings, int from, int to, Longs groups, Longs ends) {
    var sharper = new Longs((to - from) * 5);
    for (int p = from; p < to; p++) {
      int number = (int) (postings[p] & NUMBER);
      for (long hash : sharpeners(entries.get(number))) sharper.add(hash << NUMBER_BITS | number);
    }
    var sorted = sharper.all();
    Arrays.sort(sorted);
    int start = 0;
    while (start < sorted.length) {
      int end = start + 1;
      while (end < sorted.length && sorted[end] >> NUMBER_BITS == sorted[start] >> NUMBER_BITS)
        end++;
      if (end - start > 1 && end - start <= CROWDED) keep(sorted, start, end, groups, ends);
      start = end;
    }
  }

  private static long[] sharpeners(Traits traits) {
    var out = new Longs(8);
    var date = traits.get(Trait.BIRTH_DATE);
    if (date.length() == 8) {
      out.add(hash(1, date.substring(0, 4)));
      out.add(hash(2, date.substring(4)));
    }
    for (var word : Fold.words(traits.get(Trait.FAMILY))) out.add(hash(3, Sound.ofFolded(word)));
    for (var word : Fold.words(traits.get(Trait.GIVEN))) out.add(hash(4, Sound.ofFolded(word)));
    for (var postcode : traits.all(Trait.POSTCODE)) out.add(hash(5, postcode));
    for (var house : traits.all(Trait.HOUSE)) out.add(hash(6, house));
    for (var phone : traits.all(Trait.PHONE)) out.add(hash(7, phone));
    for (var city : traits.all(Trait.CITY)) out.add(hash(8, city));
    if (traits.has(Trait.BIRTH_PLACE)) out.add(hash(9, traits.get(Trait.BIRTH_PLACE)));
    return out.all();
  }

  private static long hash(int kind, String text) {
    long hash = kind * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    hash ^= hash >>> 32;
    return hash * 0xD6E8FEB86659FD93L >>> NUMBER_BITS;
  }

  private static void keep(long[] postings, int from, int to, Longs groups, Longs ends) {
    for (int p = from; p < to; p++) groups.add(postings[p] & NUMBER);
    ends.add(groups.size());
  }

  /** Entry by entry, so that a pair of several keys is there once. */
  private long[] met(Longs groups, Longs ends) {
    int n = entries.size();
    var first = new int[n + 1];
    for (int g = 0; g < groups.size(); g++) first[(int) groups.get(g) + 1]++;
    for (int i = 0; i < n; i++) first[i + 1] += first[i];
    var of = new int[groups.size()];
    var next = first.clone();
    for (int e = 0; e < ends.size(); e++)
      for (int g = e == 0 ? 0 : (int) ends.get(e - 1); g < ends.get(e); g++)
        of[next[(int) groups.get(g)]++] = e;
    return joined(
        inParts(
            (from, to) -> {
              var pairs = new Longs((to - from) * 16);
              var seen = new int[n];
              Arrays.fill(seen, -1);
              for (int i = from; i < to; i++)
                for (int f = first[i]; f < first[i + 1]; f++) {
                  int e = of[f];
                  for (int g = e == 0 ? 0 : (int) ends.get(e - 1); g < ends.get(e); g++) {
                    int j = (int) groups.get(g);
                    if (j <= i || seen[j] == i) continue;
                    seen[j] = i;
                    pairs.add((long) i << 32 | j);
                  }
                }
              return pairs.all();
            }));
  }

  private interface Part {
    long[] of(int from, int to);
  }

  private List<long[]> inParts(Part part) {
    int parts = Math.min(16, entries.size() / 500 + 1);
    var jobs = new ArrayList<Callable<long[]>>();
    for (int p = 0; p < parts; p++) {
      int from = (int) ((long) entries.size() * p / parts);
      int to = (int) ((long) entries.size() * (p + 1) / parts);
      jobs.add(() -> part.of(from, to));
    }
    return workers.all(jobs);
  }

  private static long[] joined(List<long[]> parts) {
    var all = new long[parts.stream().mapToInt(p -> p.length).sum()];
    int at = 0;
    for (var part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
