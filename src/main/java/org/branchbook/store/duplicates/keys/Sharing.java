package org.branchbook.store.duplicates.keys;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import org.branchbook.store.MatchKeys;

/** Those who have one key, as they are read from rows and blocks. */
final class Sharing {
  private final long first;
  private final long end;
  private long[] clients = new long[16];
  private int size;

  Sharing(long first) {
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

  /** Rows of this and of other keys, ascending, eight bytes each. */
  void block(byte[] bytes) {
    var rows = ByteBuffer.wrap(bytes).asLongBuffer();
    for (int i = from(rows); i < rows.limit() && rows.get(i) <= end; i++) row(rows.get(i));
  }

  /** Where the rows of the key begin. */
  private int from(LongBuffer rows) {
    int low = 0;
    int high = rows.limit();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle) < first) low = middle + 1;
      else high = middle;
    }
    return low;
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
