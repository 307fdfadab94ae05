package org.branchbook.duplicates.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.branchbook.base.Workers;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.standard.names.NameForm;

/**
 * Which of many entries meet: those that share a key. A key that too many share is sharpened by
 * another trait; what is still too common is dropped. Of an entry nothing is kept but numbers.
 */
public final class Meetings {
  /** As many may share a key. */
  private static final int CROWDED = 80;

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  /** What an entry's keys are sharpened by, most telling first. */
  private static final int SHARPENERS = 9;

  private final Workers workers;
  private final Longs postings = new Longs(1 << 12);
  private final Ints sharpeners = new Ints(1 << 12);
  private int size;

  public Meetings(Workers workers) {
    this.workers = workers;
  }

  /** Adds entries; the first of all has the number 0. */
  public void add(List<Traits> entries) {
    if (size + entries.size() > NUMBER) throw new IllegalArgumentException("too many entries");
    int first = size;
    var parts =
        inParts(
            entries.size(),
            (from, to) -> {
              var part = new Longs((to - from) * 16);
              for (int i = from; i < to; i++)
                for (var key : Keys.of(entries.get(i)))
                  part.add(key.hash() << NUMBER_BITS | first + i);
              return part.all();
            });
    for (var part : parts) postings.addAll(part);
    for (var entry : entries) sharpeners(entry);
    size += entries.size();
  }

  /** The pairs that meet, each once: the first's number in the upper half, below the second's. */
  public long[] pairs() {
    var groups = new Longs(size * 8);
    var ends = new Longs(size);
    postings.sort();
    group(groups, ends);
    postings.clear();
    return met(groups, ends);
  }

  private void group(Longs groups, Longs ends) {
    int from = 0;
    while (from < postings.size()) {
      int to = end(postings, from);
      if (to - from > CROWDED) sharpen(from, to, groups, ends);
      else if (to - from > 1) keep(postings, from, to, groups, ends);
      from = to;
    }
  }

  /** Where the entries with the key of this place end. */
  private static int end(Longs postings, int from) {
    long key = postings.get(from) >> NUMBER_BITS;
    int to = from + 1;
    while (to < postings.size() && postings.get(to) >> NUMBER_BITS == key) to++;
    return to;
  }

  private void sharpen(int from, int to, Longs groups, Longs ends) {
    var sharper = new Longs((to - from) * 5);
    for (int p = from; p < to; p++) {
      int number = (int) (postings.get(p) & NUMBER);
      for (int s = 0; s < SHARPENERS; s++) {
        long by = sharpeners.get(number * SHARPENERS + s);
        if (by != 0) sharper.add((by << 4 | s) << NUMBER_BITS | number);
      }
    }
    sharper.sort();
    int start = 0;
    while (start < sharper.size()) {
      int end = end(sharper, start);
      if (end - start > 1 && end - start <= CROWDED) keep(sharper, start, end, groups, ends);
      start = end;
    }
  }

  private void sharpeners(Traits traits) {
    var date = traits.get(Trait.BIRTH_DATE);
    boolean whole = date.length() == 8;
    sharpener(whole ? date.substring(0, 4) : "");
    sharpener(whole ? date.substring(4) : "");
    sharpener(sound(NameForm.family(traits.get(Trait.FAMILY))));
    sharpener(sound(NameForm.given(traits.get(Trait.GIVEN))));
    sharpener(first(traits.get(Trait.POSTCODE)));
    sharpener(first(traits.get(Trait.HOUSE)));
    sharpener(first(traits.get(Trait.PHONE)));
    sharpener(first(traits.get(Trait.CITY)));
    sharpener(traits.get(Trait.BIRTH_PLACE));
  }

  private static String sound(NameForm name) {
    return name.parts().isEmpty() ? name.sound() : name.parts().getFirst().sound();
  }

  private static String first(String values) {
    int end = values.indexOf(Traits.SEPARATOR);
    return end < 0 ? values : values.substring(0, end);
  }

  private void sharpener(String text) {
    int hash = text.hashCode() * 0x9E3779B1;
    sharpeners.add(text.isEmpty() ? 0 : hash == 0 ? 1 : hash);
  }

  private static void keep(Longs postings, int from, int to, Longs groups, Longs ends) {
    for (int p = from; p < to; p++) groups.add(postings.get(p) & NUMBER);
    ends.add(groups.size());
  }

  /** Entry by entry, so that a pair of several keys is there once. */
  private long[] met(Longs groups, Longs ends) {
    var first = new int[size + 1];
    for (int g = 0; g < groups.size(); g++) first[(int) groups.get(g) + 1]++;
    for (int i = 0; i < size; i++) first[i + 1] += first[i];
    var of = new int[groups.size()];
    var next = first.clone();
    for (int e = 0; e < ends.size(); e++)
      for (int g = start(ends, e); g < ends.get(e); g++) of[next[(int) groups.get(g)]++] = e;
    return joined(
        inParts(
            size,
            (from, to) -> {
              var pairs = new Longs((to - from) * 16);
              var seen = new int[size];
              Arrays.fill(seen, -1);
              for (int i = from; i < to; i++)
                for (int f = first[i]; f < first[i + 1]; f++)
                  for (int g = start(ends, of[f]); g < ends.get(of[f]); g++) {
                    int j = (int) groups.get(g);
                    if (j <= i || seen[j] == i) continue;
                    seen[j] = i;
                    pairs.add((long) i << 32 | j);
                  }
              return pairs.all();
            }));
  }

  private static int start(Longs ends, int group) {
    return group == 0 ? 0 : (int) ends.get(group - 1);
  }

  private interface Part {
    long[] of(int from, int to);
  }

  private List<long[]> inParts(int count, Part part) {
    int parts = Math.min(16, count / 500 + 1);
    var jobs = new ArrayList<Callable<long[]>>();
    for (int p = 0; p < parts; p++) {
      int from = (int) ((long) count * p / parts);
      int to = (int) ((long) count * (p + 1) / parts);
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
