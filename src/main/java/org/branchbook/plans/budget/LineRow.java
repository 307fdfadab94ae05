package org.branchbook.plans.budget;

import org.branchbook.clients.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for the whole branch in one product line.
 *
 * @param line null for what isn't planned by product lines
 */
public record LineRow(Holding.@Nullable Kind line, PlanRow row) {}
