package org.branchbook.ui.plans;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.branchbook.plans.budget.files.ExportPlan;
import org.branchbook.plans.budget.files.ImportPlan;
import org.branchbook.plans.sums.ExportPlanSums;
import org.branchbook.staff.confirms.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * How plans come out of files and go into them.
 *
 * @param page shows where files are imported, with a file of a year's plan, so that its columns can
 *     be matched; null for who may not import: his file is read in by what its columns are called
 * @param second asks a second person, then goes on
 * @param show shows a written file
 * @param folder where files are written
 */
public record PlanFiles(
    ImportPlan load,
    @Nullable ObjIntConsumer<String> page,
    ExportPlan export,
    ExportPlanSums sums,
    BiConsumer<Confirmation, Runnable> second,
    Consumer<String> show,
    String folder) {}
