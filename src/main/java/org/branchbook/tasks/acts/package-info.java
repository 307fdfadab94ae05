/** What people do with tasks: each a use case with its permission, its audit and its undo. */
@NullMarked
package org.branchbook.tasks.acts;

import org.jspecify.annotations.NullMarked;
