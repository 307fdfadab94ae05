package org.branchbook.plans.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * A running holding whose income is known, wholly or as far as its fees go.
 *
 * @param stream the number of its income
 * @param opened null where nobody knows
 * @param closes the agreed end, the first day without it; null for open-ended
 * @param rate per cent a year; null for none
 */
public record Agreed(
    long stream,
    ClientId client,
    ProductId product,
    Holding.Kind kind,
    @Nullable LocalDate opened,
    @Nullable LocalDate closes,
    @Nullable BigDecimal rate) {
  /** Whether all of its income is agreed until it ends: a loan's or a deposit's with its rate. */
  boolean isWhole() {
    return (kind == Holding.Kind.LOAN || kind == Holding.Kind.DEPOSIT)
        && closes != null
        && rate != null;
  }
}
