/** What becomes of each record of a file: decided here, written elsewhere. */
@NullMarked
package org.branchbook.imports.plan;

import org.jspecify.annotations.NullMarked;
