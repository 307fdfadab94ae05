/** Which entries are compared at all. */
@NullMarked
package org.branchbook.duplicates.candidates;

import org.jspecify.annotations.NullMarked;
