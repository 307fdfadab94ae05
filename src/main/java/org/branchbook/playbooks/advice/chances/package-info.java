/** How likely clients open a product, learned from the store's own history. */
@NullMarked
package org.branchbook.playbooks.advice.chances;

import org.jspecify.annotations.NullMarked;
