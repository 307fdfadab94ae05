package org.branchbook.plans.deviations.night;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Deviations.Whose;
import org.branchbook.plans.deviations.Finding;
import org.branchbook.plans.deviations.Limits;
import org.branchbook.plans.deviations.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Who deviates on a day.
 *
 * @param asOf the last month that was counted; null where there are no facts
 * @param planned whether anything is planned for anybody in that month's year
 * @param limits by which they were judged
 * @param with the others of each client's groups of connected clients
 */
record Counted(
    @Nullable YearMonth asOf,
    boolean planned,
    Map<ClientId, Judged> judged,
    Limits limits,
    Map<ClientId, Set<ClientId>> with,
    Breakdown breakdown) {
  /** What was found of those of these clients who deviate, with what their gaps are made of. */
  Map<ClientId, Finding> findings(Collection<ClientId> clients) {
    var findings = new HashMap<ClientId, Finding>();
    if (asOf == null) return findings;
    var some = new HashMap<ClientId, Judged>();
    for (var client : clients) {
      var one = judged.get(client);
      if (one != null) some.put(client, one);
    }
    var gaps = breakdown.of(some, new Window(asOf, limits.general().months()));
    var drawn = new DrawnAlong(judged);
    some.forEach(
        (client, one) -> {
          var gap = gaps.getOrDefault(client, Breakdown.Gap.NONE);
          var own = gap.parts();
          findings.put(
              client,
              new Finding(
                  asOf,
                  one.signs(),
                  one.fact() - own.gap(),
                  one.fact(),
                  one.amount(),
                  gap.line(),
                  linked(own, client, drawn)));
        });
    return findings;
  }

  /** Those of these clients for whom something is planned in that month's year. */
  Set<ClientId> planned(Collection<ClientId> clients) {
    return asOf == null ? Set.of() : breakdown.planned(clients, asOf.getYear());
  }

  /** Whether a client still deviates by what was expected of him then. */
  boolean deviatesFrom(Finding then, ClientId client, Whose whose) {
    if (asOf == null) return false;
    var line = then.line();
    var own = line == null ? Optional.<DeviationPolicy>empty() : limits.of(whose, line);
    var policy = own.orElse(limits.of(whose));
    var start = new Window(asOf, limits.general().months()).start();
    long fact = breakdown.income(client, own.isEmpty() ? null : line, start, asOf);
    return policy.judge(then.expected(), fact) != null;
  }

  /** With what went with the one who draws him along. */
  private Parts linked(Parts own, ClientId client, DrawnAlong drawn) {
    return drawn
        .by(client, with.getOrDefault(client, Set.of()))
        .map(other -> own.linked(drawn.share(client), drawn.share(other)))
        .orElse(own);
  }
}
