package org.branchbook.duplicates.search;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the base was searched. */
public interface Searches {
  /**
   * The last search.
   *
   * @param ended null while it goes on, or where it was cancelled
   * @param clients how many were compared
   * @param fresh how many questions it found that were not known before
   */
  record Last(Instant begun, @Nullable Instant ended, long clients, long fresh) {}

  /** The last search that was begun, by any program. */
  Optional<Last> last();

  /**
   * Begins a search, unless some program has begun one since.
   *
   * @param since a search that was begun at or after it is enough
   * @return whether it is this program's to do
   */
  boolean begin(Instant now, Instant since);

  /** The search that was begun has ended. */
  void ended(Instant now, long clients, long fresh);
}
