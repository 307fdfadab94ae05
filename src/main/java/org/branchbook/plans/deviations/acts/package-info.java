/** What employees do about deviations: read them, give their tasks, tell causes, try rules. */
@NullMarked
package org.branchbook.plans.deviations.acts;

import org.jspecify.annotations.NullMarked;
