/** The inbox, My day, and what is done to a task. */
@NullMarked
package org.branchbook.ui.tasks;

import org.jspecify.annotations.NullMarked;
