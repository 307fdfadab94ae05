package org.branchbook.plans.deviations;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.branchbook.clients.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a client, in hundredths of the bank's currency.
 *
 * @param asOf the last month that was counted
 * @param signs by what it shows; at least one
 * @param expected the plan to date; where the plan says nothing of it, the average of three months
 * @param fact the income to date; else that of the last month
 * @param amount the money of an event; 0 for none
 * @param line the product line of which the most is missing, or has come; null for none
 * @param parts what the gap is made of
 */
public record Finding(
    YearMonth asOf,
    Set<Sign> signs,
    long expected,
    long fact,
    long amount,
    Holding.@Nullable Kind line,
    Parts parts) {
  private static final double HUNDRED = 100;

  public Finding {
    signs = Collections.unmodifiableSet(EnumSet.copyOf(signs));
  }

  /** The gravest sign. */
  public Sign sign() {
    return signs.iterator().next();
  }

  /** Fact less what was expected. */
  public long gap() {
    return fact - expected;
  }

  /** The gap in per cent of what was expected; 0 where nothing was. */
  public int percent() {
    return expected <= 0 ? 0 : (int) Math.round(HUNDRED * gap() / expected);
  }

  /** By what money it is ranked: the gap, and where only an event tells, the income at stake. */
  public long weight() {
    return gap() == 0 ? Math.abs(fact) : Math.abs(gap());
  }
}
