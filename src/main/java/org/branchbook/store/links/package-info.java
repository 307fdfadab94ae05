/** The tables of links, behind one door. */
@NullMarked
package org.branchbook.store.links;

import org.jspecify.annotations.NullMarked;
