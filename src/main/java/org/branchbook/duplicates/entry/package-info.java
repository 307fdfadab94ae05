/** Whom somebody who is being entered could be. */
@NullMarked
package org.branchbook.duplicates.entry;

import org.jspecify.annotations.NullMarked;
