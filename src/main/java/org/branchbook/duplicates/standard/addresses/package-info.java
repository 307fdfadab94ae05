/** Addresses across spellings, languages and renamings. */
@NullMarked
package org.branchbook.duplicates.standard.addresses;

import org.jspecify.annotations.NullMarked;
