/** What the graph of links is read from. */
@NullMarked
package org.branchbook.store.links.graph;

import org.jspecify.annotations.NullMarked;
