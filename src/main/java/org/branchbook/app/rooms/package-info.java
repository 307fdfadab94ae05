/** The rooms of the house over an open store: the ports and use cases of each feature. */
@NullMarked
package org.branchbook.app.rooms;

import org.jspecify.annotations.NullMarked;
