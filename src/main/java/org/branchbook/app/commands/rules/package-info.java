/** Commands about the bank's rules. */
@NullMarked
package org.branchbook.app.commands.rules;

import org.jspecify.annotations.NullMarked;
