package org.branchbook.ui.plans;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.branchbook.plans.budget.files.ExportPlan;
import org.branchbook.plans.budget.files.ImportPlan;
import org.branchbook.staff.confirms.Confirmation;

/**
 * How plans come out of files and go into them.
 *
 * @param second asks a second person, then goes on
 * @param show shows a written file
 * @param folder where files are written
 */
public record PlanFiles(
    ImportPlan load,
    ExportPlan export,
    BiConsumer<Confirmation, Runnable> second,
    Consumer<String> show,
    String folder) {}
