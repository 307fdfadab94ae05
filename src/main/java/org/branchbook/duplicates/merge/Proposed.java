package org.branchbook.duplicates.merge;

import java.time.Instant;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a field of the merged card.
 *
 * @param from whose value; null for a list's rows of all cards
 * @param at when that value was confirmed last; null where nobody knows
 * @param open whose value may be chosen instead; the proposed card alone where a rule decides
 */
public record Proposed(@Nullable ClientId from, Why why, @Nullable Instant at, Set<ClientId> open) {
  /** By which rule. */
  public enum Why {
    /** All cards say the same. */
    SAME,
    /** One card alone says anything. */
    ONLY,
    /** It was confirmed last. */
    NEWEST,
    /** Nobody knows when either was confirmed: as the card that stays has it. */
    STAYS,
    /** A restriction of one card holds for the client. */
    STRICTER,
    /** A client is more than a prospect or a former one. */
    FURTHEST,
    EARLIEST,
    /** Goes with the responsible employee. */
    WITH_RESPONSIBLE,
    /** The rows of all cards, each once. */
    UNITED
  }

  public Proposed {
    open = Set.copyOf(open);
  }

  /** Whether there is anything to choose. */
  public boolean free() {
    return open.size() > 1;
  }
}
