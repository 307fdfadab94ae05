/** The tables of duplicates: the journal of merges. */
@NullMarked
package org.branchbook.store.duplicates;

import org.jspecify.annotations.NullMarked;
