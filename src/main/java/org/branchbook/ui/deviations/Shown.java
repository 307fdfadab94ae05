package org.branchbook.ui.deviations;

import java.util.List;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviations.Line;

/** A deviation as it is shown, with how it has come to what it is. */
record Shown(Deviation deviation, String client, List<Line> lines) {}
