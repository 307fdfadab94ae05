/** The tables of imports. */
@NullMarked
package org.branchbook.store.imports;

import org.jspecify.annotations.NullMarked;
