/** The commands about duplicates. */
@NullMarked
package org.branchbook.app.commands.duplicates;

import org.jspecify.annotations.NullMarked;
