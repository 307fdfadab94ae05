/** The playbooks that the program brings with it. */
@NullMarked
package org.branchbook.playbooks.shipped;

import org.jspecify.annotations.NullMarked;
