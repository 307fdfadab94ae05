/** Commands about renamed streets. */
@NullMarked
package org.branchbook.app.commands.streets;

import org.jspecify.annotations.NullMarked;
