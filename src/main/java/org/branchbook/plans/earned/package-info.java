/** What clients have brought in: of one, and of all whom somebody answers for. */
@NullMarked
package org.branchbook.plans.earned;

import org.jspecify.annotations.NullMarked;
