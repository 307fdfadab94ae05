/** Groups of clients that were saved under a name. */
@NullMarked
package org.branchbook.clients.groups;

import org.jspecify.annotations.NullMarked;
