/** Practice on an invented branch. */
@NullMarked
package org.branchbook.training;

import org.jspecify.annotations.NullMarked;
