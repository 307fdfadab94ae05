package org.branchbook.app.commands.kit;

import org.branchbook.plans.budget.acts.MovePlan;
import org.branchbook.plans.budget.acts.ProposePlan;
import org.branchbook.plans.budget.acts.ReadPlan;
import org.branchbook.plans.budget.files.ExportPlan;
import org.branchbook.plans.budget.files.ImportPlan;

/** What commands do about plans. */
public record PlanDesk(
    ReadPlan read,
    MovePlan move,
    ProposePlan propose,
    ImportPlan importPlan,
    ExportPlan exportPlan) {}
