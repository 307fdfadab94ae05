/** The links as flat arrays, kept fresh: neighbours, paths and what is asked of connections. */
@NullMarked
package org.branchbook.links.graph;

import org.jspecify.annotations.NullMarked;
