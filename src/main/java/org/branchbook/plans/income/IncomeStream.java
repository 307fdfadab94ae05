package org.branchbook.plans.income;

import org.branchbook.clients.ClientId;

/**
 * What one client brings in by one product under one key of the core banking system.
 *
 * @param key by which files call it, unique
 */
public record IncomeStream(long id, ClientId client, ProductId product, String key) {
  public static final int LONGEST_KEY = 120;
}
