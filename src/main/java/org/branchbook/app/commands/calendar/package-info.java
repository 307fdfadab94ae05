/** Commands about the working calendar. */
@NullMarked
package org.branchbook.app.commands.calendar;

import org.jspecify.annotations.NullMarked;
