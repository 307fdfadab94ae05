/** The table of renamed streets. */
@NullMarked
package org.branchbook.store.duplicates.streets;

import org.jspecify.annotations.NullMarked;
