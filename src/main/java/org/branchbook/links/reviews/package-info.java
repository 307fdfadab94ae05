/** Links that are to be looked at again, and who is told of it. */
@NullMarked
package org.branchbook.links.reviews;

import org.jspecify.annotations.NullMarked;
