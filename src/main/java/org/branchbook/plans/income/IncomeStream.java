package org.branchbook.plans.income;

import org.branchbook.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What one client brings in by one product under one key of the core banking system.
 *
 * @param key by which files call it, unique
 * @param holding the number of what he holds that brings it; null where nobody knows
 */
public record IncomeStream(
    long id, ClientId client, ProductId product, String key, @Nullable Long holding) {
  public static final int LONGEST_KEY = 120;

  /** One of which nobody knows what it comes from. */
  public IncomeStream(long id, ClientId client, ProductId product, String key) {
    this(id, client, product, key, null);
  }
}
