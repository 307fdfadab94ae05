/** The tables of groups of connected clients, behind one door. */
@NullMarked
package org.branchbook.store.links.groups;

import org.jspecify.annotations.NullMarked;
