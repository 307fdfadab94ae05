package org.branchbook.imports.plan;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Numbers by the hash of a text, sixteen bytes an entry: a file of a million rows is remembered in
 * some thirty megabytes. Hashes have 64 bits, so that two texts of a file of a million rows meet by
 * chance once in thirty million files.
 */
final class LongMap {
  private static final long FREE = 0;

  private long[] keys = new long[1 << 12];
  private long[] values = new long[1 << 12];
  private int size;

  /** A hash of all of the text, never 0. */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash ^= text.charAt(i);
      hash *= 0x100000001b3L;
    }
    // FNV's low bits are good, its high ones follow the last letters: mix them
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return hash == FREE ? 1 : hash;
  }

  OptionalLong get(String text) {
    int at = slot(keys, hash(text));
    return keys[at] == FREE ? OptionalLong.empty() : OptionalLong.of(values[at]);
  }

  void put(String text, long value) {
    if (size * 5 > keys.length * 3) grow();
    long hash = hash(text);
    int at = slot(keys, hash);
    if (keys[at] == FREE) size++;
    keys[at] = hash;
    values[at] = value;
  }

  private static int slot(long[] in, long hash) {
    int mask = in.length - 1;
    int at = (int) (hash & mask);
    while (in[at] != FREE && in[at] != hash) at = (at + 1) & mask;
    return at;
  }

  private void grow() {
    var more = new long[keys.length * 2];
    var theirs = new long[more.length];
    Arrays.fill(more, FREE);
    for (int i = 0; i < keys.length; i++)
      if (keys[i] != FREE) {
        int at = slot(more, keys[i]);
        more[at] = keys[i];
        theirs[at] = values[i];
      }
    keys = more;
    values = theirs;
  }
}
