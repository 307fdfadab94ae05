package org.branchbook.imports.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * The clients that a file has told of, to be met by their keys: about a kilobyte a client. A key
 * that too many share brings nobody.
 */
final class FileIndex {
  private static final int CROWDED = 80;
  private static final long FREE = 0;

  /** A client of the file. */
  record Entry(ClientId client, long row, String traits) {
    Traits read() {
      return Traits.read(traits);
    }
  }

  private final List<@Nullable Entry> entries = new ArrayList<>();
  private final Map<Long, Integer> places = new HashMap<>();
  private long[] keys = new long[1 << 10];
  private int[] heads = new int[1 << 10];
  private int[] counts = new int[1 << 10];
  private int used;
  private int[] next = new int[1 << 10];
  private int[] of = new int[1 << 10];
  private int postings;

  int size() {
    return entries.size();
  }

  /** Adds a client, in the place of what was told of him before. */
  void add(Fresh one) {
    int number = entries.size();
    var card = one.card().id();
    entries.add(new Entry(card, one.row(), one.traits().text()));
    var before = places.put(card.value(), number);
    if (before != null) entries.set(before, null);
    for (var key : one.keys()) post(key.hash(), number);
  }

  /** Those who share most with him, and more than a single key. */
  List<Entry> meeting(List<Key> sought, int most, Sharing sharing) {
    for (var key : sought) {
      int at = slot(key.hash());
      if (keys[at] == FREE || counts[at] > CROWDED) continue;
      double says = sharing.says(counts[at]);
      for (int p = heads[at]; p >= 0; p = next[p])
        if (entries.get(of[p]) != null) sharing.add(of[p], says);
    }
    var met = new ArrayList<Entry>();
    for (long number : sharing.best(most)) {
      var entry = entries.get((int) number);
      if (entry != null) met.add(entry);
    }
    return met;
  }

  private void post(long hash, int number) {
    if (used * 5 > keys.length * 3) grow();
    int at = slot(hash);
    if (keys[at] == FREE) {
      keys[at] = whole(hash);
      heads[at] = -1;
      used++;
    }
    if (counts[at]++ > CROWDED) return;
    if (postings == next.length) {
      next = Arrays.copyOf(next, postings * 2);
      of = Arrays.copyOf(of, postings * 2);
    }
    next[postings] = heads[at];
    of[postings] = number;
    heads[at] = postings++;
  }

  private int slot(long hash) {
    long key = whole(hash);
    int mask = keys.length - 1;
    int at = (int) (key ^ key >>> 32) & mask;
    while (keys[at] != FREE && keys[at] != key) at = at + 1 & mask;
    return at;
  }

  private static long whole(long hash) {
    return hash == FREE ? 1 : hash;
  }

  private void grow() {
    var oldKeys = keys;
    var oldHeads = heads;
    var oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    heads = new int[keys.length];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++)
      if (oldKeys[i] != FREE) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        heads[at] = oldHeads[i];
        counts[at] = oldCounts[i];
      }
  }
}
