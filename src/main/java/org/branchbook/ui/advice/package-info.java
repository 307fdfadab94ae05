/** Advice on a client's card, and what has become of advice. */
@NullMarked
package org.branchbook.ui.advice;

import org.jspecify.annotations.NullMarked;
