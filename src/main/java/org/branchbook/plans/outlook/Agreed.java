package org.branchbook.plans.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.income.ProductId;

/**
 * A running loan or deposit whose rate is agreed until it ends, and whose income is known.
 *
 * @param stream the number of its income
 * @param closes the agreed end, the first day without it
 * @param rate per cent a year
 */
public record Agreed(
    long stream, ClientId client, ProductId product, LocalDate closes, BigDecimal rate) {}
