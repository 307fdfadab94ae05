/** Plans for a year: their versions, what they say for whom, and the way to approval. */
@NullMarked
package org.branchbook.plans.budget;

import org.jspecify.annotations.NullMarked;
