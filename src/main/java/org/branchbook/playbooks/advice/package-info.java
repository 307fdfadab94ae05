/** Advice: what to do with a client, when and why, ranked by what it is worth. */
@NullMarked
package org.branchbook.playbooks.advice;

import org.jspecify.annotations.NullMarked;
