/** Many tasks handled together. */
@NullMarked
package org.branchbook.tasks.many;

import org.jspecify.annotations.NullMarked;
