/** What clients bring in: a card's tab, and the list of all clients by income. */
@NullMarked
package org.branchbook.ui.plans;

import org.jspecify.annotations.NullMarked;
