package org.branchbook.playbooks.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.branchbook.clients.Holding.Kind;

/**
 * What to advise to a client: what passes the gates – eligible, applicable, suitable – by its
 * priority, propensity × value × context × lever. (After Pega's next best action.)
 */
public final class Advising {
  private static final double HUNDRED = 100;

  private final Chances chances;
  private final AdvicePolicy policy;
  private final LeverPolicy levers;

  /** By these chances, on the terms of a day. */
  public Advising(Chances chances, AdvicePolicy policy, LeverPolicy levers) {
    this.chances = chances;
    this.policy = policy;
    this.levers = levers;
  }

  /**
   * All that may be advised to a client, the best first.
   *
   * @param hidden what he has refused not long ago
   */
  public List<Advice.Draft> all(Situation situation, Set<Piece> hidden, LocalDate day) {
    var found = new ArrayList<Advice.Draft>();
    for (var piece : Piece.values())
      if (!hidden.contains(piece) && Eligible.is(piece, situation, policy, day))
        Applicable.of(piece, situation, policy, day)
            .map(o -> new Advice.Draft(piece, o.of(), o.due(), factors(piece, situation, o, day)))
            .filter(d -> d.factors().priority() > 0)
            .ifPresent(found::add);
    found.sort(
        Comparator.comparingDouble((Advice.Draft d) -> d.factors().priority())
            .reversed()
            .thenComparing(Advice.Draft::piece));
    return List.copyOf(found);
  }

  private Factors factors(Piece piece, Situation s, Occasion occasion, LocalDate day) {
    var why = new ArrayList<Why>();
    var known = chances.of(piece, s, day, levers.assumed());
    why.addAll(known.why());
    long worth;
    if (piece.line != null) {
      worth = known.worth() > 0 ? known.worth() : usual(why);
      if (known.worth() > 0)
        why.add(new Why(Why.Factor.WORTH, "lineBrings", "@clients.holding.kind." + piece.line, 1));
    } else worth = worth(piece, s, why);
    why.addAll(occasion.why());
    double lever = Objects.requireNonNull(levers.levers().get(piece)) / HUNDRED;
    return new Factors(known.chance(), worth, occasion.context(), lever, why);
  }

  private long usual(List<Why> why) {
    why.add(new Why(Why.Factor.WORTH, "usual", "", 1));
    return (long) (levers.worth() * HUNDRED);
  }

  /** What a service secures. */
  private long worth(Piece piece, Situation s, List<Why> why) {
    if (piece == Piece.DEVIATION) {
      why.add(new Why(Why.Factor.WORTH, "gap", "", 1));
      return s.gap();
    }
    long his =
        piece == Piece.RENEW_DEPOSIT
            ? s.earned().lines().getOrDefault(Kind.DEPOSIT, 0L)
            : s.earned().year();
    if (his <= 0) return usual(why);
    why.add(new Why(Why.Factor.WORTH, "heBrings", "", 1));
    return his;
  }
}
