/** Groups of connected clients: control and economic dependence, and why each member is in. */
@NullMarked
package org.branchbook.links.groups;

import org.jspecify.annotations.NullMarked;
