/** Procedures that lead a client through steps: what begins one, what is done, what follows. */
@NullMarked
package org.branchbook.playbooks;

import org.jspecify.annotations.NullMarked;
