package org.branchbook.clients.card;

import java.util.Set;
import org.branchbook.clients.ClientId;

/**
 * What somebody insists on when he saves.
 *
 * @param reasons why he saves although the program warns
 * @param apart the clients whom he was shown and who are others: whoever has come since is shown
 *     first
 */
public record Insisting(Set<Insistence> reasons, Set<ClientId> apart) {
  /** Nothing. */
  public static final Insisting NONE = new Insisting(Set.of(), Set.of());

  public Insisting {
    reasons = Set.copyOf(reasons);
    apart = Set.copyOf(apart);
  }

  /** For a reason that is not about other clients. */
  public static Insisting on(Insistence... reasons) {
    return new Insisting(Set.of(reasons), Set.of());
  }

  boolean theirNumberIsWrong() {
    return reasons.contains(Insistence.THEIR_NUMBER_IS_WRONG);
  }
}
