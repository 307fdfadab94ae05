/** What a quarter will bring: its facts so far, what contracts fix, and a forecast of the rest. */
@NullMarked
package org.branchbook.plans.outlook;

import org.jspecify.annotations.NullMarked;
