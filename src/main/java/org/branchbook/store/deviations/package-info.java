/** Deviations of fact from plan, in SQL. */
@NullMarked
package org.branchbook.store.deviations;

import org.jspecify.annotations.NullMarked;
