package org.branchbook.plans.budget.files;

import java.util.Set;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.OrderFile;
import org.branchbook.imports.OrderFile.Ordered;
import org.branchbook.imports.RunImport;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Target;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.staff.Asker;

/**
 * Reads a plan's file in as a new draft, by a profile that fits it or by what its columns are
 * called; rows at fault are left out and told.
 */
public final class ImportPlan {
  /** What came of it. */
  public sealed interface Imported {
    /**
     * The draft says what the file says.
     *
     * @param place where the rejected rows lie with their reasons; "" for none
     */
    record Done(PlanVersion plan, int rows, int rejected, String place) implements Imported {}

    /** The file is no such table, or the draft could not be made. */
    record Unfit(Text why) implements Imported {}

    record Refused(Text why) implements Imported {}
  }

  private final OrderFile orders;
  private final LoadPlan load;

  public ImportPlan(OrderFile orders, LoadPlan load) {
    this.orders = orders;
    this.load = load;
  }

  /**
   * Makes a draft of a year.
   *
   * @param profile by which the file is read; "" for the one that fits
   * @param rejected where rejected rows are to lie; "" for beside the file
   * @param words in which their reasons are written
   * @param progress told by rows; stopped, nothing was changed
   */
  public Imported run(
      Asker asker,
      int year,
      String file,
      String profile,
      String rejected,
      Words words,
      Progress progress) {
    var lacking = Text.of("budget.problem.columns");
    return switch (orders.run(file, Kind.PLAN, profile, ImportPlan::fit, lacking)) {
      case Ordered.Unfit(var why) -> new Imported.Unfit(why);
      case Ordered.Done(var order) ->
          told(load.load(asker, order.of(year), rejected, words, progress));
    };
  }

  /** Whether it has amounts, and says of which months. */
  private static boolean fit(Set<Target> columns) {
    return columns.contains(Target.PLAN_MONTH) && columns.contains(Target.PLAN_AMOUNT)
        || columns.stream()
            .anyMatch(t -> t.compareTo(Target.PLAN_JANUARY) >= 0 && t != Target.PLAN_HAND);
  }

  private Imported told(RunImport.Imported came) {
    return switch (came) {
      case RunImport.Imported.Done(var run, _) -> made(run);
      case RunImport.Imported.Cancelled _ -> new Imported.Unfit(Text.of("budget.cancelled"));
      case RunImport.Imported.Failed(_, _, var why) -> new Imported.Unfit(why);
      case RunImport.Imported.Unfit(var why) -> new Imported.Unfit(why);
      case RunImport.Imported.NeedsSecond _ ->
          throw new IllegalStateException("a draft is confirmed by its approval");
      case RunImport.Imported.Refused(var missing) -> new Imported.Refused(missing.refused());
    };
  }

  private Imported made(ImportRun run) {
    var totals = run.totals();
    return load.made(run).stream()
        .findFirst()
        .<Imported>map(
            plan -> new Imported.Done(plan, totals.added(), totals.rejected(), run.rejects()))
        .orElseGet(
            () ->
                new Imported.Unfit(
                    Text.of("budget.problem.nothing", Text.asWritten(run.rejects()))));
  }
}
