/** Days on which the branch works, and what returns on them. */
@NullMarked
package org.branchbook.tasks.calendar;

import org.jspecify.annotations.NullMarked;
