/** Cards of one client are merged into one, and come apart again. */
@NullMarked
package org.branchbook.duplicates.merge;

import org.jspecify.annotations.NullMarked;
