/** What clients bring in: products and their terms, income and its components, monthly facts. */
@NullMarked
package org.branchbook.plans.income;

import org.jspecify.annotations.NullMarked;
