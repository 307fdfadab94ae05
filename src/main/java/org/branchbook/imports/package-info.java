/** Reading other systems' files into the client base, so that it can be taken back. */
@NullMarked
package org.branchbook.imports;

import org.jspecify.annotations.NullMarked;
