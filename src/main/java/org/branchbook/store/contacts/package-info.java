/** The tables of the contact log, behind one door. */
@NullMarked
package org.branchbook.store.contacts;

import org.jspecify.annotations.NullMarked;
