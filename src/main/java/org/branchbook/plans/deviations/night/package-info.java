/** Once a day: finds deviations, gives their tasks, and passes on what nobody has found out. */
@NullMarked
package org.branchbook.plans.deviations.night;

import org.jspecify.annotations.NullMarked;
