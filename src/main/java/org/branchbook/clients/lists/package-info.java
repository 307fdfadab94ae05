/** Lists of clients that somebody keeps under a name. */
@NullMarked
package org.branchbook.clients.lists;

import org.jspecify.annotations.NullMarked;
