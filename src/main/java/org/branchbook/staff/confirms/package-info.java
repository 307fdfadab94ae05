/** What a second person has to confirm before it is done: mass changes and large exports. */
@NullMarked
package org.branchbook.staff.confirms;

import org.jspecify.annotations.NullMarked;
