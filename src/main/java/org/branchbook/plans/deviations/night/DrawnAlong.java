package org.branchbook.plans.deviations.night;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;

/**
 * Which connected client draws another along: of those who deviate to the same side the one of whom
 * the most money is missing or has come, the elder card where it is the same. He is drawn along by
 * nobody of whom there is less, so that no two clients are each other's cause.
 */
final class DrawnAlong {
  private final Map<ClientId, Judged> judged;
  private final Comparator<ClientId> force;

  DrawnAlong(Map<ClientId, Judged> judged) {
    this.judged = judged;
    this.force =
        Comparator.comparingLong((ClientId c) -> Math.abs(gap(c)))
            .thenComparing(Comparator.comparing(ClientId::value).reversed());
  }

  /** By whom a client is; empty for one who deviates by himself. */
  Optional<ClientId> by(ClientId client, Set<ClientId> others) {
    return others.stream()
        .filter(other -> share(other) * share(client) > 0)
        .max(force)
        .filter(other -> force.compare(other, client) > 0);
  }

  /** His gap as a share of what was expected of him; 0 for one who doesn't deviate. */
  double share(ClientId client) {
    var one = judged.get(client);
    return one == null || one.expected() <= 0 ? 0 : (double) gap(client) / one.expected();
  }

  private long gap(ClientId client) {
    var one = judged.get(client);
    return one == null ? 0 : one.fact() - one.expected();
  }
}
