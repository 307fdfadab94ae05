/** Reading plans, writing, proposing and approving them. */
@NullMarked
package org.branchbook.plans.budget.acts;

import org.jspecify.annotations.NullMarked;
