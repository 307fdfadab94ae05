/** Typed, dated links between clients. */
@NullMarked
package org.branchbook.links;

import org.jspecify.annotations.NullMarked;
