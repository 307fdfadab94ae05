/** Importing files: from choosing one to taking the import back. */
@NullMarked
package org.branchbook.ui.imports;

import org.jspecify.annotations.NullMarked;
