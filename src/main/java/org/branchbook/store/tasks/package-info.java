/** The tables of the inbox and of the working calendar. */
@NullMarked
package org.branchbook.store.tasks;

import org.jspecify.annotations.NullMarked;
