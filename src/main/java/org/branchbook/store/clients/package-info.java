/** The tables of clients, behind one door. */
@NullMarked
package org.branchbook.store.clients;

import org.jspecify.annotations.NullMarked;
