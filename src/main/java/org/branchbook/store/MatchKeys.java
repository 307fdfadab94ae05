package org.branchbook.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.branchbook.duplicates.Key;

/**
 * How a client's candidate keys stand in {@code match_key} and, where many come together, in blocks
 * of {@code match_block}: the upper bits of the hash above the client's number. Where two hashes
 * meet in these bits a client is compared in vain, no more.
 */
public final class MatchKeys {
  private static final int CLIENT_BITS = 35;
  private static final int HASH_BITS = 28;

  /** Bits by which all rows in one block begin: with an import's batch a block holds a dozen. */
  private static final int STRETCH_BITS = 14;

  /** In so many stretches all rows lie. */
  public static final int STRETCHES = 1 << STRETCH_BITS;

  private static final int BELOW_STRETCH = CLIENT_BITS + HASH_BITS - STRETCH_BITS;

  private MatchKeys() {}

  /**
   * The keys that are kept. A name with a place or an employer is too common in a bank's base to
   * bring anybody whom the others don't, and would be every other row.
   */
  public static List<Key> kept(Collection<Key> keys) {
    var kept = new ArrayList<Key>(keys.size());
    for (var key : keys) if (key.kind() != Key.Kind.NAME_PLACE) kept.add(key);
    return kept;
  }

  /** The rows of a client, ascending, each once. */
  public static long[] rows(Collection<Key> keys, long client) {
    var kept = kept(keys);
    var rows = new long[kept.size()];
    int at = 0;
    for (var key : kept) rows[at++] = first(key.hash()) | client;
    Arrays.sort(rows);
    int size = 0;
    for (int i = 0; i < rows.length; i++)
      if (i == 0 || rows[i] != rows[i - 1]) rows[size++] = rows[i];
    return Arrays.copyOf(rows, size);
  }

  /** Where the rows of a key begin. */
  public static long first(long hash) {
    return hash >>> (Long.SIZE - HASH_BITS) << CLIENT_BITS;
  }

  /** Where the rows of a key end that begin here. */
  public static long end(long first) {
    return first | (1L << CLIENT_BITS) - 1;
  }

  /** Where the stretch begins that a row lies in: no block reaches beyond one. */
  public static long stretch(long row) {
    return row >>> BELOW_STRETCH << BELOW_STRETCH;
  }

  /** The last row that a stretch may hold which begins here. */
  public static long stretchEnd(long stretch) {
    return stretch | (1L << BELOW_STRETCH) - 1;
  }

  /** Which stretch a row lies in, from 0. */
  public static int stretchNumber(long row) {
    return (int) (row >>> BELOW_STRETCH);
  }

  /** Where the rows of the key begin to which a row belongs. */
  public static long firstOf(long row) {
    return row >>> CLIENT_BITS << CLIENT_BITS;
  }

  /** Whose row it is. */
  public static long client(long row) {
    return row & (1L << CLIENT_BITS) - 1;
  }
}
