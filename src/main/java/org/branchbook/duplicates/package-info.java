/** Whether two entries are one client: what is compared, how it is weighed, what follows. */
@NullMarked
package org.branchbook.duplicates;

import org.jspecify.annotations.NullMarked;
