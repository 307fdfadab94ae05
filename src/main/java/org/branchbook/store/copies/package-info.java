/**
 * Whole stores copied, summed up and put into backups, over plain connections of either database.
 */
@NullMarked
package org.branchbook.store.copies;

import org.jspecify.annotations.NullMarked;
