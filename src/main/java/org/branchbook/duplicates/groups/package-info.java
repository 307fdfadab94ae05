/** Pairs put together into clients. */
@NullMarked
package org.branchbook.duplicates.groups;

import org.jspecify.annotations.NullMarked;
