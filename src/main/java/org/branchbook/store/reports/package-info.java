/** The reports' figures in SQL. */
@NullMarked
package org.branchbook.store.reports;

import org.jspecify.annotations.NullMarked;
