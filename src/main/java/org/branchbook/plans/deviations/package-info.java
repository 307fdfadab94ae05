/** Deviations of fact from plan: when there is one, its parts, its likely cause, and its end. */
@NullMarked
package org.branchbook.plans.deviations;

import org.jspecify.annotations.NullMarked;
