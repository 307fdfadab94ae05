/** From a file's rows to drafts of records: looking up, pairing, folding years, reading cells. */
@NullMarked
package org.branchbook.imports.reading;

import org.jspecify.annotations.NullMarked;
