package org.branchbook.plans.deviations.night;

import java.util.EnumSet;
import java.util.Set;
import org.branchbook.clients.Holding;
import org.branchbook.plans.deviations.Sign;
import org.jspecify.annotations.Nullable;

/**
 * A client whose income deviates, before it is known what the gap is made of.
 *
 * @param planned whether it is the plan that he deviates from, and not his own last months
 * @param line the one product line by which he deviates, having limits of its own; null for all
 *     lines but those
 * @param apart those that are judged by limits of their own
 */
record Judged(
    Set<Sign> signs,
    long expected,
    long fact,
    long amount,
    boolean planned,
    Holding.@Nullable Kind line,
    Set<Holding.Kind> apart) {
  /** Of whom nothing is known but what has happened. */
  static final Judged NOTHING = new Judged(Set.of(), 0, 0, 0, false, null, Set.of());

  /** The same with an event. */
  Judged and(Sign sign, long money) {
    var all = EnumSet.of(sign);
    all.addAll(signs);
    return new Judged(all, expected, fact, Math.max(amount, money), planned, line, apart);
  }

  /** Whether a product line belongs to what was judged. */
  boolean of(Holding.Kind other) {
    return line == null ? !apart.contains(other) : line == other;
  }

  /** Whether it is graver than another of the same client, or as grave and more money. */
  boolean before(Judged other) {
    int graver = signs.iterator().next().compareTo(other.signs.iterator().next());
    return graver < 0
        || graver == 0 && Math.abs(fact - expected) > Math.abs(other.fact - other.expected);
  }

  boolean asks() {
    return signs.stream().anyMatch(Sign::asks);
  }
}
