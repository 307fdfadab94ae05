/** The screen of the days on which a branch works. */
@NullMarked
package org.branchbook.ui.tasks.calendar;

import org.jspecify.annotations.NullMarked;
