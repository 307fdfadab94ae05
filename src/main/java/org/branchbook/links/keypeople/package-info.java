/** Persons through whom the bank comes to know the organisations that they touch. */
@NullMarked
package org.branchbook.links.keypeople;

import org.jspecify.annotations.NullMarked;
