package org.branchbook.store.duplicates.keys;

import java.util.Arrays;
import org.branchbook.store.MatchKeys;

/** Those who have one key, as they are read from rows and blocks. */
final class KeyHolders {
  private final long first;
  private final long end;
  private long[] clients = new long[16];
  private int size;

  KeyHolders(long first) {
    this.first = first;
    this.end = MatchKeys.end(first);
  }

  /** Where the rows of the key end. */
  long end() {
    return end;
  }

  /** One row of the key. */
  void row(long row) {
    if (size == clients.length) clients = Arrays.copyOf(clients, 2 * size);
    clients[size++] = MatchKeys.client(row);
  }

  /** Rows of this and of other keys, ascending. */
  void block(long[] rows) {
    int found = Arrays.binarySearch(rows, first);
    for (int i = found < 0 ? -1 - found : found; i < rows.length && rows[i] <= end; i++)
      row(rows[i]);
  }

  /** The first of them, ascending, each once. */
  long[] clients(int most) {
    Arrays.sort(clients, 0, size);
    int each = 0;
    for (int i = 0; i < size && each < most; i++)
      if (each == 0 || clients[i] != clients[each - 1]) clients[each++] = clients[i];
    return Arrays.copyOf(clients, each);
  }
}
