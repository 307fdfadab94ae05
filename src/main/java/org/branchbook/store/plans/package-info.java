/** Products and monthly facts, in SQL. */
@NullMarked
package org.branchbook.store.plans;

import org.jspecify.annotations.NullMarked;
