package org.branchbook.ui.plans.industries;

import org.branchbook.plans.industries.IndustryFigures;
import org.branchbook.plans.industries.WhiteSpot;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of industries.
 *
 * @param spot what may be expected of it, where white spots are listed; null else
 * @param whole whether the lines below are its parts
 */
record IndustryRow(IndustryFigures figures, @Nullable WhiteSpot spot, boolean whole) {}
