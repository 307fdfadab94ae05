/** The search for duplicates among entries, of a file or of a base. */
@NullMarked
package org.branchbook.duplicates.search;

import org.jspecify.annotations.NullMarked;
