package org.branchbook.plans.deviations;

import org.branchbook.plans.income.Fact;

/**
 * Splits the deviation of one product line into its parts. A plan names the income alone, so its
 * components are those of the months compared with, in proportion to the planned income; what is
 * then left over belongs to the interest.
 */
public final class Split {
  private Split() {}

  /**
   * The parts, which together are the fact's income less the plan.
   *
   * @param plan in hundredths of the bank's currency
   * @param before the same line in the months compared with: those a year before, else the latest
   *     before the period; {@link Fact#NOTHING} where there are none
   */
  public static Parts of(Fact fact, long plan, Fact before) {
    long gap = fact.income() - plan;
    if (gone(fact) || plan == 0 && gone(before))
      return new Parts(0, 0, 0, 0, 0, gap, 0, fact.exchange());
    var like = gone(before) ? fact : before;
    double scale = plan > 0 && like.income() > 0 ? (double) plan / like.income() : 1;
    long fees = Math.round(like.fees() * scale);
    long cost = Math.round(like.cost() * scale);
    long loss = Math.round(like.loss() * scale);
    long margin = plan - fees + cost + loss;
    double volume = like.volume() * scale;
    long made = fact.interest() + fact.transfer();
    long byVolume = volume == 0 ? 0 : Math.round(margin * ((fact.volume() - volume) / volume));
    return new Parts(
        byVolume,
        made - margin - byVolume,
        fact.fees() - fees,
        cost - fact.cost(),
        loss - fact.loss(),
        0,
        0,
        fact.exchange());
  }

  /** Nothing is held, moved or earned. */
  private static boolean gone(Fact fact) {
    return fact.income() == 0 && fact.volume() == 0 && fact.pieces() == 0;
  }
}
