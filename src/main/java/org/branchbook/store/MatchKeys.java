package org.branchbook.store;

import java.util.Arrays;
import java.util.Collection;
import org.branchbook.duplicates.Key;

/**
 * How a client's candidate keys stand in {@code match_key}: the upper bits of the hash above the
 * client's number, in one ordered column. Where two hashes meet in these bits a client is compared
 * in vain, no more.
 */
public final class MatchKeys {
  private static final int CLIENT_BITS = 35;
  private static final int HASH_BITS = 28;

  private MatchKeys() {}

  /** The rows of a client, ascending, each once. */
  public static long[] rows(Collection<Key> keys, long client) {
    var rows = new long[keys.size()];
    int at = 0;
    for (var key : keys) rows[at++] = first(key.hash()) | client;
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

  /** Whose row it is. */
  public static long client(long row) {
    return row & (1L << CLIENT_BITS) - 1;
  }
}
