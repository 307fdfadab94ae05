/** Pairs of cards that may be one client, and what was decided about them. */
@NullMarked
package org.branchbook.duplicates.pairs;

import org.jspecify.annotations.NullMarked;
