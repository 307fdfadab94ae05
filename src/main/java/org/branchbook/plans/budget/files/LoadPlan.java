package org.branchbook.plans.budget.files;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.imports.DryRun.Tried;
import org.branchbook.imports.FactRows;
import org.branchbook.imports.ImportLog;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.ImportedRow;
import org.branchbook.imports.Intake;
import org.branchbook.imports.RevertImport.Reverted;
import org.branchbook.imports.RunImport.Imported;
import org.branchbook.imports.Stayed;
import org.branchbook.imports.TakenBack;
import org.branchbook.imports.guess.MonthNames;
import org.branchbook.imports.profile.Kind;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.budget.acts.MovePlan;
import org.branchbook.plans.budget.acts.WritePlan;
import org.branchbook.plans.loading.FileLoading;
import org.branchbook.plans.loading.FileLoading.Beginning;
import org.branchbook.plans.loading.FileLoading.Decided;
import org.branchbook.plans.loading.FileLoading.Deciding;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;

/**
 * Loads files of plans: all of a file is one new draft, which nobody goes by before the head has
 * approved it. Taken back, the draft goes.
 */
public final class LoadPlan implements FactRows {
  private final FileLoading loading;
  private final Intake intake;
  private final ImportLog runs;
  private final MonthNames names;
  private final Plans plans;
  private final MovePlan move;
  private final WritePlan write;
  private final SavedGroups groups;
  private final Employees employees;
  private final Departments departments;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  public LoadPlan(
      FileLoading loading,
      Intake intake,
      ImportLog runs,
      MonthNames names,
      Plans plans,
      MovePlan move,
      WritePlan write,
      SavedGroups groups,
      Employees employees,
      Departments departments,
      AuditTrail trail,
      Work work,
      Clock clock) {
    this.loading = loading;
    this.intake = intake;
    this.runs = runs;
    this.names = names;
    this.plans = plans;
    this.move = move;
    this.write = write;
    this.groups = groups;
    this.employees = employees;
    this.departments = departments;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public Tried tryOut(Asker asker, ImportOrder order, Progress progress) {
    return loading.tryOut(asker, order, progress, new OfPlan(asker, order));
  }

  @Override
  public Imported load(
      Asker asker, ImportOrder order, String rejected, Words words, Progress progress) {
    return loading.load(asker, order, rejected, words, progress, new OfPlan(asker, order));
  }

  /** A file's rows, which become one draft after the last of them. */
  private final class OfPlan implements Beginning {
    private final Asker asker;
    private final ImportOrder order;

    OfPlan(Asker asker, ImportOrder order) {
      this.asker = asker;
      this.order = order;
    }

    @Override
    public Privilege needed() {
      return Privilege.PLAN_EDIT;
    }

    @Override
    public boolean inForce() {
      return false;
    }

    @Override
    public Deciding begin(Intake.Reading.Ready ready, ImportRun run, LongSupplier numbers) {
      var whose = intake.whose(order.profile(), ready.branch(), runs);
      var whom =
          new Whom(employees, departments, groups, whose::clients, all -> write.within(asker, all));
      int usual = PlanVersion.yearAhead(LocalDate.now(clock));
      var batches = new PlanBatches(new PlanRows(ready.cells(), names), whom, order.year(), usual);
      return batch -> {
        var told = batches.take(batch);
        boolean last = ready.reader().ended();
        return new Decided(
            told,
            () -> {
              if (last) keep(asker, run, batches);
            });
      };
    }
  }

  /** Makes the draft, and notes that the import has made it; nothing of nothing. */
  private void keep(Asker asker, ImportRun run, PlanBatches batches) {
    var lines = batches.lines();
    if (lines.isEmpty()) return;
    if (!(move.draft(asker, batches.year(), null) instanceof Kept.Done<PlanVersion>(var plan)))
      throw new IllegalStateException("no draft could be made");
    plans.put(plan.id(), lines);
    long id = plan.id().value();
    runs.write(
        run, List.of(new ImportedRow(0, Kind.PLAN, id, true, 1, null, "plan:" + id, "", null)));
  }

  @Override
  public List<YearMonth> closed(ImportRun run) {
    return List.of();
  }

  /** The draft that an import made; empty where it made none, or it is gone. */
  List<PlanVersion> made(ImportRun run) {
    return runs.before(run.id(), Integer.MAX_VALUE, 1).stream()
        .flatMap(row -> plans.find(new PlanId(row.subject())).stream())
        .toList();
  }

  @Override
  public Reverted takeBack(Asker asker, ImportRun run, String why, Progress progress) {
    return work.inOne(
        () -> {
          var rows = runs.before(run.id(), Integer.MAX_VALUE, 1);
          for (var plan : made(run)) {
            boolean untouched = plan.open() && plan.version() == rows.getFirst().versionAfter();
            if (!untouched || !(move.discard(asker, plan) instanceof Kept.Done<PlanVersion>))
              return done(
                  asker,
                  run,
                  List.of(
                      new Stayed(
                          Kind.PLAN,
                          plan.id().value(),
                          plan.year() + " · " + plan.number(),
                          Stayed.Why.EDITED)));
          }
          runs.forget(run.id(), rows, Map.of());
          return done(asker, run, List.of());
        });
  }

  private Reverted done(Asker asker, ImportRun run, List<Stayed> stayed) {
    int back = stayed.isEmpty() ? run.totals().added() : 0;
    return new TakenBack(runs, trail).note(asker, run, "", back, stayed);
  }
}
