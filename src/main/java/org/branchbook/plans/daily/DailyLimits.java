package org.branchbook.plans.daily;

import java.util.Set;
import org.branchbook.clients.Holding;

/**
 * When the days of a product are worth a word.
 *
 * @param quietDays so many days without turnover
 * @param quietLines of products of these lines: a deposit is quiet by its nature
 * @param outPercent more than so much of the balance out
 * @param outDays within so many days
 * @param outFloor and at least so much, in hundredths
 * @param eventDays events are told for so many days, so that a night that wasn't run loses none
 */
public record DailyLimits(
    int quietDays,
    Set<Holding.Kind> quietLines,
    int outPercent,
    int outDays,
    long outFloor,
    int eventDays) {
  /** As banks have them: 14 days, 30 per cent in 5. */
  public static final DailyLimits USUAL =
      new DailyLimits(14, Set.of(Holding.Kind.ACCOUNT, Holding.Kind.CARD), 30, 5, 100_000, 5);

  public DailyLimits {
    quietLines = Set.copyOf(quietLines);
    if (quietDays < 1 || quietDays >= StreamDays.KEPT || outDays < 1 || outDays >= StreamDays.KEPT)
      throw new IllegalArgumentException("limits reach no further than the days that are kept");
  }
}
