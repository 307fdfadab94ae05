package org.branchbook.imports.plan;

import org.branchbook.imports.records.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written of a record.
 *
 * @param before as it is now; null for a new one
 * @param after as it will be; the same as {@code before} where only its key becomes known
 * @param source the key by which it is known again
 * @param seen what the file says
 * @param seenBefore what it said the last time; null where the key is new
 */
public record Decision(
    @Nullable Snapshot before,
    Snapshot after,
    String source,
    String seen,
    @Nullable String seenBefore) {
  /** Whether the record is new. */
  public boolean adds() {
    return before == null;
  }

  /** Whether a record that is there changes. */
  public boolean changes() {
    return before != null && !before.equals(after);
  }
}
