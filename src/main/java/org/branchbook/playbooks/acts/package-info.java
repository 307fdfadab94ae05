/** What is done with playbooks: beginning one, moving on, leaving, writing editions. */
@NullMarked
package org.branchbook.playbooks.acts;

import org.jspecify.annotations.NullMarked;
