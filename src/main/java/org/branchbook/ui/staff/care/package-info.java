/** The administrator's look at the data store: its backups and its file. */
@NullMarked
package org.branchbook.ui.staff.care;

import org.jspecify.annotations.NullMarked;
