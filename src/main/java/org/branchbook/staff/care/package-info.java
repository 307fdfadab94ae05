/** Care for the data store: backups by themselves and by hand. */
@NullMarked
package org.branchbook.staff.care;

import org.jspecify.annotations.NullMarked;
