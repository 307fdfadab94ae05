/** Sums of income and of plans as files. */
@NullMarked
package org.branchbook.plans.sums;

import org.jspecify.annotations.NullMarked;
