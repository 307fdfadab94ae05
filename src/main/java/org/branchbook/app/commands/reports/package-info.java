/** Commands that write reports and the morning sheet. */
@NullMarked
package org.branchbook.app.commands.reports;

import org.jspecify.annotations.NullMarked;
