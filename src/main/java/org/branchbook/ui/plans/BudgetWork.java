package org.branchbook.ui.plans;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.budget.acts.MovePlan;
import org.branchbook.plans.budget.acts.ProposePlan;
import org.branchbook.plans.budget.acts.ReadConnectedPlan;
import org.branchbook.plans.budget.acts.ReadPlan;
import org.branchbook.plans.budget.acts.SplitPlan;
import org.branchbook.plans.budget.acts.WritePlan;
import org.branchbook.tasks.calendar.WorkingCalendar;

/**
 * What the screen of plans can do.
 *
 * @param calendar by whose working days a year without history is spread
 * @param open opens a client's card with his income in front
 * @param facts shows the clients whose facts make a sum up
 * @param currency in which sums are
 * @param files how plans are read in and written out
 */
public record BudgetWork(
    ReadPlan read,
    ReadConnectedPlan connected,
    WritePlan write,
    ProposePlan propose,
    SplitPlan split,
    MovePlan move,
    Supplier<WorkingCalendar> calendar,
    Consumer<ClientId> open,
    Consumer<IncomeAsked> facts,
    String currency,
    PlanFiles files) {}
