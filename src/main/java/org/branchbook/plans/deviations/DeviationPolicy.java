package org.branchbook.plans.deviations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.Tier;
import org.branchbook.plans.daily.StreamDays;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;
import org.jspecify.annotations.Nullable;

/**
 * A bank's limits of deviations, and what follows from one. A limit of 0 switches its rule off.
 *
 * @param red per cent of the plan by which the fact may be below it
 * @param amber the same from which on it is watched
 * @param over per cent by which the fact may be above the plan
 * @param floor smaller gaps are none, in whole units of the bank's currency
 * @param fall per cent by which a month's income may be below the average of the three before
 * @param silent days without turnover
 * @param outflow per cent of the balance that may go within {@code outflowDays}
 * @param closed whether a closed product is one
 * @param repaid whether an early repayment is one
 * @param months length of the period to date: a month, a quarter or a year
 * @param retail whether persons of tier C get tasks, and not a list alone
 * @param most new tasks of a manager a day; the rest is a list
 * @param due working days to find out the cause
 * @param escalate working days after which the supervisor gets the task
 */
public record DeviationPolicy(
    int red,
    int amber,
    int over,
    int floor,
    int fall,
    int silent,
    int outflow,
    int outflowDays,
    boolean closed,
    boolean repaid,
    int months,
    boolean retail,
    int most,
    int due,
    int escalate) {
  private static final Set<Integer> PERIODS = Set.of(1, 3, 12);
  private static final int HUNDRED = 100;
  private static final int DAYS = 60;
  private static final int LARGEST = 100_000_000;

  /** Where the bank has decided nothing. (Rules of the trade, "Plan, fact, deviation".) */
  public static final DeviationPolicy USUAL =
      new DeviationPolicy(15, 5, 15, 1000, 20, 14, 30, 5, true, true, 3, false, 5, 3, 10);

  /** How it is kept and set. */
  public static final PolicyKind<DeviationPolicy> KIND =
      PolicyKind.of(
              "deviations.policy",
              USUAL,
              v ->
                  new DeviationPolicy(
                      v.whole("red"),
                      v.whole("amber"),
                      v.whole("over"),
                      v.whole("floor"),
                      v.whole("fall"),
                      v.whole("silent"),
                      v.whole("outflow"),
                      v.whole("outflowDays"),
                      v.yes("closed"),
                      v.yes("repaid"),
                      v.whole("months"),
                      v.yes("retail"),
                      v.whole("most"),
                      v.whole("due"),
                      v.whole("escalate")),
              List.of(
                  PolicyField.whole("red", Unit.PERCENT, 0, HUNDRED, DeviationPolicy::red),
                  PolicyField.whole("amber", Unit.PERCENT, 0, HUNDRED, DeviationPolicy::amber),
                  PolicyField.whole("over", Unit.PERCENT, 0, 1000, DeviationPolicy::over),
                  PolicyField.whole("floor", Unit.UNITS, 0, LARGEST, DeviationPolicy::floor),
                  PolicyField.whole("fall", Unit.PERCENT, 0, HUNDRED, DeviationPolicy::fall),
                  PolicyField.whole(
                      "silent", Unit.DAYS, 0, StreamDays.KEPT - 1, DeviationPolicy::silent),
                  PolicyField.whole("outflow", Unit.PERCENT, 0, HUNDRED, DeviationPolicy::outflow),
                  PolicyField.whole(
                      "outflowDays",
                      Unit.DAYS,
                      1,
                      StreamDays.KEPT - 1,
                      DeviationPolicy::outflowDays),
                  PolicyField.yesNo("closed", DeviationPolicy::closed),
                  PolicyField.yesNo("repaid", DeviationPolicy::repaid),
                  PolicyField.whole("months", Unit.MONTHS, 1, 12, DeviationPolicy::months),
                  PolicyField.yesNo("retail", DeviationPolicy::retail),
                  PolicyField.whole("most", Unit.TIMES, 0, 200, DeviationPolicy::most),
                  PolicyField.whole("due", Unit.DAYS, 0, DAYS, DeviationPolicy::due),
                  PolicyField.whole("escalate", Unit.DAYS, 1, DAYS, DeviationPolicy::escalate)))
          .unless(DeviationPolicy::wrong);

  private static Optional<Text> wrong(DeviationPolicy policy) {
    if (!PERIODS.contains(policy.months)) return Optional.of(Text.of("deviations.wrong.months"));
    return policy.red > 0 && policy.amber > policy.red
        ? Optional.of(Text.of("deviations.wrong.amber"))
        : Optional.empty();
  }

  /** The floor in hundredths. */
  public long least() {
    return (long) floor * HUNDRED;
  }

  /**
   * How the fact to date stands to the plan to date; null inside the corridor. Where nothing or a
   * loss is planned, per cent say nothing: the money decides alone.
   */
  public @Nullable Sign judge(long plan, long fact) {
    long gap = fact - plan;
    boolean much = Math.abs(gap) > least();
    if (plan <= 0) {
      if (!much) return null;
      if (gap > 0) return over > 0 ? Sign.OVER : null;
      return red > 0 ? Sign.RED : null;
    }
    if (red > 0 && much && below(plan, fact, red)) return Sign.RED;
    if (over > 0 && much && (double) gap * HUNDRED > (double) over * plan) return Sign.OVER;
    return amber > 0 && red > 0 && below(plan, fact, amber) ? Sign.AMBER : null;
  }

  private static boolean below(long plan, long fact, int percent) {
    return (double) fact * HUNDRED < (double) plan * (HUNDRED - percent);
  }

  /** Whether a month's income has fallen too far. */
  public boolean fallen(long month, long average) {
    return fall > 0 && average > 0 && average - month > least() && below(average, month, fall);
  }

  /** Whether such clients get tasks of their own; others are a list. */
  public boolean personal(boolean person, @Nullable Tier tier) {
    return retail || !person || tier == Tier.A || tier == Tier.B;
  }

  /** The same with other limits against the plan. */
  public DeviationPolicy within(int percent) {
    return limits(percent, Math.min(amber, percent), over == 0 ? 0 : percent, floor, fall);
  }

  /** The same with the limits that hold for some. */
  public DeviationPolicy with(OwnLimit own) {
    return limits(own.red(), own.amber(), own.over(), own.floor(), own.fall());
  }

  /** These limits as those of some alone. */
  public OwnLimit own(OwnLimit.For of) {
    return new OwnLimit(of, red, amber, over, floor, fall);
  }

  private DeviationPolicy limits(int red, int amber, int over, int floor, int fall) {
    return new DeviationPolicy(
        red,
        amber,
        over,
        floor,
        fall,
        silent,
        outflow,
        outflowDays,
        closed,
        repaid,
        months,
        retail,
        most,
        due,
        escalate);
  }
}
