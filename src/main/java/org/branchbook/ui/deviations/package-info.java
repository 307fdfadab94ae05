/** Screens of deviations: beside a task, on a card, the worst of all, causes, and trying rules. */
@NullMarked
package org.branchbook.ui.deviations;

import org.jspecify.annotations.NullMarked;
