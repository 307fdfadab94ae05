/** Commands about employees. */
@NullMarked
package org.branchbook.app.commands.staff;

import org.jspecify.annotations.NullMarked;
