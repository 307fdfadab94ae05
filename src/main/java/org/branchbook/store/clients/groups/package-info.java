/** Saved groups of clients, in SQL. */
@NullMarked
package org.branchbook.store.clients.groups;

import org.jspecify.annotations.NullMarked;
