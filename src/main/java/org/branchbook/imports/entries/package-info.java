/** The rows of a file as entries that are searched for duplicates. */
@NullMarked
package org.branchbook.imports.entries;

import org.jspecify.annotations.NullMarked;
