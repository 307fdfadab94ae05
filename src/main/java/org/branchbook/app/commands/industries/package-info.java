/** Commands about industries. */
@NullMarked
package org.branchbook.app.commands.industries;

import org.jspecify.annotations.NullMarked;
