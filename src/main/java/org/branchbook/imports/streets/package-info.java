/** Renamed streets out of a file. */
@NullMarked
package org.branchbook.imports.streets;

import org.jspecify.annotations.NullMarked;
