/**
 * How much the agreement of two entries weighs, and how that is learned from the entries
 * themselves.
 */
@NullMarked
package org.branchbook.duplicates.score;

import org.jspecify.annotations.NullMarked;
