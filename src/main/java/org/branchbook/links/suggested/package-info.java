/** Links that nobody has entered and that what two clients share speaks for. */
@NullMarked
package org.branchbook.links.suggested;

import org.jspecify.annotations.NullMarked;
