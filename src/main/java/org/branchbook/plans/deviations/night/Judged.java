package org.branchbook.plans.deviations.night;

import java.util.EnumSet;
import java.util.Set;
import org.branchbook.plans.deviations.Sign;

/**
 * A client whose income deviates, before it is known what the gap is made of.
 *
 * @param planned whether it is the plan that he deviates from, and not his own last months
 */
record Judged(Set<Sign> signs, long expected, long fact, long amount, boolean planned) {
  /** The same with an event. */
  Judged and(Sign sign, long money) {
    var all = EnumSet.of(sign);
    all.addAll(signs);
    return new Judged(all, expected, fact, Math.max(amount, money), planned);
  }
}
