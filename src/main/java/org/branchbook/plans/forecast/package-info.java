/** What will come, told from what has come: forecasts of income with their intervals. */
@NullMarked
package org.branchbook.plans.forecast;

import org.jspecify.annotations.NullMarked;
