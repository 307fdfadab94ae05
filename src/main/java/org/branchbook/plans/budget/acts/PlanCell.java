package org.branchbook.plans.budget.acts;

import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;

/**
 * What somebody is to have in a plan.
 *
 * @param byHand a bit for each month that was set by hand, January lowest
 */
public record PlanCell(Planned of, Twelve months, int byHand) {}
