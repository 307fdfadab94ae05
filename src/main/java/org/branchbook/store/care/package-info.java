/** Care for a whole store: backups, restoring, moving to another database, compacting. */
@NullMarked
package org.branchbook.store.care;

import org.jspecify.annotations.NullMarked;
