/** What the core banking system tells day by day: balances, turnover and events of products. */
@NullMarked
package org.branchbook.plans.daily;

import org.jspecify.annotations.NullMarked;
