/** Maps of links that somebody keeps, in SQL. */
@NullMarked
package org.branchbook.store.links.scenes;

import org.jspecify.annotations.NullMarked;
