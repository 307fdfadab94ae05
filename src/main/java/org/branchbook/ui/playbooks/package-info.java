/** The screens of playbooks: a card's strip, a task's guide, and the library. */
@NullMarked
package org.branchbook.ui.playbooks;

import org.jspecify.annotations.NullMarked;
