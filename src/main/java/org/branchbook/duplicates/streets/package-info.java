/** The streets that bear another name than before, as the bank keeps them. */
@NullMarked
package org.branchbook.duplicates.streets;

import org.jspecify.annotations.NullMarked;
