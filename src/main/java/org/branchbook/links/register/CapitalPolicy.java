package org.branchbook.links.register;

import java.math.BigDecimal;
import java.util.List;
import org.branchbook.staff.policies.PolicyField;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;
import org.jspecify.annotations.Nullable;

/**
 * The bank's capital, against which it is seen which groups must be looked at. (Rules of the trade,
 * "Connected clients": not assessed under 5 % of Tier 1.)
 *
 * @param tierOne Tier 1 capital, in millions of the national currency; 0 while nobody has said it
 * @param share from this part of it on a group must be looked at, in per cent
 * @param dollar what a US dollar counts, in hundredths of the national currency; 0 for not at all
 * @param euro what a euro counts
 */
public record CapitalPolicy(int tierOne, int share, int dollar, int euro) {
  /** Nothing is known of the bank; the part is that of the rules. */
  public static final CapitalPolicy USUAL = new CapitalPolicy(0, 5, 0, 0);

  private static final int MOST = 100_000_000;
  private static final int WHOLE = 100;

  /** How it is kept and set. */
  public static final PolicyKind<CapitalPolicy> KIND =
      PolicyKind.of(
          "capital.policy",
          USUAL,
          v ->
              new CapitalPolicy(
                  v.whole("tierOne"), v.whole("share"), v.whole("dollar"), v.whole("euro")),
          List.of(
              PolicyField.whole("tierOne", Unit.MILLIONS, 0, MOST, CapitalPolicy::tierOne),
              PolicyField.whole("share", Unit.PERCENT, 1, WHOLE, CapitalPolicy::share),
              PolicyField.whole("dollar", Unit.HUNDREDTHS, 0, MOST, CapitalPolicy::dollar),
              PolicyField.whole("euro", Unit.HUNDREDTHS, 0, MOST, CapitalPolicy::euro)));

  /** The capital in the national currency; null while nobody has said it. */
  public @Nullable BigDecimal capital() {
    return tierOne == 0 ? null : BigDecimal.valueOf(tierOne).movePointRight(6);
  }

  /** What an amount is in the national currency; null where the bank has set no rate. */
  @Nullable BigDecimal national(BigDecimal amount, String currency, String national) {
    if (currency.equals(national)) return amount;
    int rate =
        switch (currency) {
          case "USD" -> dollar;
          case "EUR" -> euro;
          default -> 0;
        };
    return rate == 0 ? null : amount.multiply(BigDecimal.valueOf(rate, 2));
  }
}
