/** A client's groups and owners as his card shows them, and who is told when groups change. */
@NullMarked
package org.branchbook.links.connected;

import org.jspecify.annotations.NullMarked;
