/** Tables in views of other databases: the core system's. */
@NullMarked
package org.branchbook.store.views;

import org.jspecify.annotations.NullMarked;
