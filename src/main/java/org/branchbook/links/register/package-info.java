/** All groups of connected clients in one list: to be looked through, led and written out. */
@NullMarked
package org.branchbook.links.register;

import org.jspecify.annotations.NullMarked;
