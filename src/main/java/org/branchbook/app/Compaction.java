package org.branchbook.app;

import org.branchbook.base.Text;
import org.branchbook.staff.care.CompactStore.Compacted;
import org.jspecify.annotations.Nullable;

/** What is said of a store's file that was to be compacted. */
final class Compaction {
  private Compaction() {}

  /** Null where there is nothing to say: somebody stopped it himself. */
  static @Nullable Text told(Compacted compacted) {
    return switch (compacted) {
      case Compacted.Done(var before, var after, _) ->
          Text.of("staff.care.compacted", megabytes(before), megabytes(after));
      case Compacted.NotBackedUp(var why) -> why;
      case Compacted.Refused(var missing) -> missing.refused();
      case Compacted.Cancelled _, Compacted.NotHere _ -> null;
    };
  }

  /** Whole ones, rounded up: a file is never told to have none. */
  private static long megabytes(long bytes) {
    return Math.ceilDiv(bytes, 1_000_000L);
  }
}
