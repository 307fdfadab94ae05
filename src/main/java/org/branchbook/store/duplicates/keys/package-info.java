/** By what clients are met who may be one. */
@NullMarked
package org.branchbook.store.duplicates.keys;

import org.jspecify.annotations.NullMarked;
