/**
 * Industries of clients and of those who could become some: their figures, medians, white spots.
 */
@NullMarked
package org.branchbook.plans.industries;

import org.jspecify.annotations.NullMarked;
