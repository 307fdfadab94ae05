/** Screens of saved groups of clients, which are planned as wholes. */
@NullMarked
package org.branchbook.ui.plans.saved;

import org.jspecify.annotations.NullMarked;
