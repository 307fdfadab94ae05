/** Organisations that a register knows, whether they have cards or not. */
@NullMarked
package org.branchbook.plans.industries.known;

import org.jspecify.annotations.NullMarked;
