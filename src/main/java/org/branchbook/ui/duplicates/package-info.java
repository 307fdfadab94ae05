/** Cards of one client side by side, merged, and apart again. */
@NullMarked
package org.branchbook.ui.duplicates;

import org.jspecify.annotations.NullMarked;
