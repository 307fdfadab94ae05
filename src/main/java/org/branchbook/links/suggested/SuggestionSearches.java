package org.branchbook.links.suggested;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When suggestions were looked for. */
public interface SuggestionSearches {
  /**
   * The last search.
   *
   * @param ended null while it goes on, or where it was stopped
   * @param fresh how many it found that were not known before
   */
  record Last(Instant begun, @Nullable Instant ended, long fresh) {}

  /** The last search that was begun, by any program. */
  Optional<Last> last();

  /**
   * Begins a search, unless some program has begun one since.
   *
   * @return whether it is this program's to do
   */
  boolean begin(Instant now, Instant since);

  /** The search that was begun has ended. */
  void ended(Instant now, long fresh);
}
