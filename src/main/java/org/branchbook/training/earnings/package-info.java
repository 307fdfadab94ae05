/** What the practice branch's clients bring in: invented from what they hold. */
@NullMarked
package org.branchbook.training.earnings;

import org.jspecify.annotations.NullMarked;
