/** The screen of renamed streets. */
@NullMarked
package org.branchbook.ui.duplicates.streets;

import org.jspecify.annotations.NullMarked;
