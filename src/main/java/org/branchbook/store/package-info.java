/** All SQL: the store opened, migrated and spoken to. */
@NullMarked
package org.branchbook.store;

import org.jspecify.annotations.NullMarked;
