/** The bank's own numbers: what each feature lets be set, from which day each version holds. */
@NullMarked
package org.branchbook.staff.policies;

import org.jspecify.annotations.NullMarked;
