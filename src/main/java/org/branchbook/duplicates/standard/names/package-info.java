/** Names of people across scripts, spellings and short forms. */
@NullMarked
package org.branchbook.duplicates.standard.names;

import org.jspecify.annotations.NullMarked;
