package org.branchbook.training.invented;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.jspecify.annotations.Nullable;

/** What clients are worth: the top fifth is A, the next three tenths B, the rest C. */
final class Tiers {
  private final Map<ClientId, Tier> tiers = new HashMap<>();
  private final Set<ClientId> vips = new HashSet<>();

  Tiers(List<Draft> drafts, Map<ClientId, List<Holding>> held) {
    var people = ranked(drafts.stream().filter(d -> d.human() != null).toList(), held);
    var firms = ranked(drafts.stream().filter(d -> d.firm() != null).toList(), held);
    for (var some : List.of(people, firms)) {
      for (int i = 0; i < some.size(); i++) {
        double share = (i + 0.5) / some.size();
        tiers.put(some.get(i).id(), share < 0.2 ? Tier.A : share < 0.5 ? Tier.B : Tier.C);
      }
      some.stream().limit(some.size() * 25 / 1000).forEach(d -> vips.add(d.id()));
    }
  }

  @Nullable Tier of(ClientId client) {
    return tiers.get(client);
  }

  boolean vip(ClientId client) {
    return vips.contains(client);
  }

  private static List<Draft> ranked(List<Draft> drafts, Map<ClientId, List<Holding>> held) {
    return drafts.stream()
        .filter(d -> d.standing() == Standing.CLIENT && d.end() == null)
        .sorted(
            Comparator.comparingDouble((Draft d) -> -worth(held.getOrDefault(d.id(), List.of())))
                .thenComparing(d -> d.id().value()))
        .toList();
  }

  /** A year's income as a rough share of what is held. */
  private static double worth(List<Holding> held) {
    return held.stream()
        .filter(h -> h.closed() == null && h.amount() != null)
        .mapToDouble(
            h ->
                h.amount().doubleValue()
                    * Products.rate(h.currency())
                    * switch (h.kind()) {
                      case LOAN -> 0.05;
                      case DEPOSIT, GUARANTEE -> 0.025;
                      case ACCOUNT, CARD -> 0.04;
                      default -> 0.01;
                    })
        .sum();
  }
}
