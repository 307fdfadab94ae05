/** Where the nodes of a graph are drawn. */
@NullMarked
package org.branchbook.links.layout;

import org.jspecify.annotations.NullMarked;
