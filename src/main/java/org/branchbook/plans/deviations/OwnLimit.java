package org.branchbook.plans.deviations;

import org.branchbook.clients.Holding;
import org.branchbook.clients.Tier;
import org.branchbook.plans.deviations.Deviations.Whose;
import org.branchbook.staff.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * Limits against the plan that hold for some in place of the bank's general ones; a limit of 0
 * switches its rule off.
 *
 * @param red per cent of the plan by which the fact may be below it
 * @param amber the same from which on it is watched
 * @param over per cent by which the fact may be above the plan
 * @param floor smaller gaps are none, in whole units of the bank's currency
 * @param fall per cent by which a month's income may be below the average of the three before
 */
public record OwnLimit(For of, int red, int amber, int over, int floor, int fall) {
  /**
   * For whom they hold: for who fulfils all that isn't null.
   *
   * @param line the limits hold for his income by this product line, apart from the others
   * @param person persons, or organisations
   */
  public record For(
      @Nullable DepartmentId department,
      Holding.@Nullable Kind line,
      @Nullable Tier tier,
      @Nullable Boolean person) {
    /** For all: the general limits. */
    public static final For ALL = new For(null, null, null, null);

    /** Whether they hold for such a client. */
    boolean holds(Whose client) {
      return (department == null || department.equals(client.department()))
          && (tier == null || tier == client.tier())
          && (person == null || person == client.person());
    }

    /**
     * How exact it is: the more it asks, and of as many the department before the tier, and the
     * tier before the kind of client.
     */
    int exactness() {
      int asks = (department == null ? 0 : 1) + (tier == null ? 0 : 1) + (person == null ? 0 : 1);
      return asks << 2 | (department != null ? 2 : tier != null ? 1 : 0);
    }

    /** Whether it asks nothing, so that it would hold for all. */
    public boolean everybody() {
      return equals(ALL);
    }
  }

  /** The same with another floor, in units of the currency. */
  public OwnLimit from(int money) {
    return new OwnLimit(of, red, amber, over, money, fall);
  }
}
