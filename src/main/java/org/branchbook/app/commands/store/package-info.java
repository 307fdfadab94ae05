/** Commands that care for the data store. */
@NullMarked
package org.branchbook.app.commands.store;

import org.jspecify.annotations.NullMarked;
