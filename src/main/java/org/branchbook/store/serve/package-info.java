/** A store in a file, served to several workstations. */
@NullMarked
package org.branchbook.store.serve;

import org.jspecify.annotations.NullMarked;
