/** Counting and checking the whole store. */
@NullMarked
package org.branchbook.store.inventory;

import org.jspecify.annotations.NullMarked;
