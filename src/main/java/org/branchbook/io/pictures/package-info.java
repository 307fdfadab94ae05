/** Pictures written into files. */
@NullMarked
package org.branchbook.io.pictures;

import org.jspecify.annotations.NullMarked;
