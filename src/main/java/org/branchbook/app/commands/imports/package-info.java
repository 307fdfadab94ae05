/** Commands that read other systems' files. */
@NullMarked
package org.branchbook.app.commands.imports;

import org.jspecify.annotations.NullMarked;
