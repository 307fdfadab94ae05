/** Finding a client by anything that is known of him. */
@NullMarked
package org.branchbook.clients.search;

import org.jspecify.annotations.NullMarked;
