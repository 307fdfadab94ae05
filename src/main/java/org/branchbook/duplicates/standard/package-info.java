/** Standard forms of what is compared between clients, and how alike two of them are. */
@NullMarked
package org.branchbook.duplicates.standard;

import org.jspecify.annotations.NullMarked;
