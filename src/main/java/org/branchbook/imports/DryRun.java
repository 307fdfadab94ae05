package org.branchbook.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.base.Workers;
import org.branchbook.imports.plan.Memory;
import org.branchbook.imports.plan.Plan;
import org.branchbook.imports.plan.Understood;
import org.branchbook.imports.profile.Kind;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Tells what an import would do, and writes nothing. */
public final class DryRun {
  /** What came of it. */
  public sealed interface Tried {
    /** Read to the end. */
    record Done(Report report) implements Tried {}

    /** Stopped; the report goes as far as it came. */
    record Cancelled(Report report) implements Tried {}

    /** The file can't be imported so. */
    record Unfit(Text why) implements Tried {}

    record Refused(Privilege missing) implements Tried {}
  }

  private final Intake intake;
  private final Memory memory;
  private final Map<Kind, FactRows> facts;
  private final Work work;
  private final Workers workers;
  private final AuditTrail trail;

  public DryRun(
      Intake intake,
      Memory memory,
      Map<Kind, FactRows> facts,
      Work work,
      Workers workers,
      AuditTrail trail) {
    this.intake = intake;
    this.memory = memory;
    this.facts = Map.copyOf(facts);
    this.work = work;
    this.workers = workers;
    this.trail = trail;
  }

  public Tried run(Asker asker, ImportOrder order, Progress progress) {
    if (!asker.may(Privilege.IMPORT)) {
      work.inOne(() -> trail.refused(asker, Privilege.IMPORT, "import", 0));
      return new Tried.Refused(Privilege.IMPORT);
    }
    var others = facts.get(order.shape().main());
    if (others != null) return others.tryOut(asker, order, progress);
    var none = new long[1];
    return switch (intake.open(order, asker, memory, () -> --none[0])) {
      case Intake.Opened.Unfit(var why) -> new Tried.Unfit(why);
      case Intake.Opened.Ready ready -> read(ready, order, progress);
    };
  }

  private Tried read(Intake.Opened.Ready ready, ImportOrder order, Progress progress) {
    var report = Report.EMPTY;
    var doing = Text.of("imports.doing.trying", Text.asWritten(intake.name(order.file())));
    try (var reader = ready.reader()) {
      var plan = ready.plan();
      Callable<Batch> read =
          () ->
              new Batch(plan.understand(reader.next(ready.batches().next())), reader.share(), null);
      var next = Optional.of(workers.all(List.of(read)).getFirst());
      while (next.isPresent()) {
        if (progress.cancelled()) return new Tried.Cancelled(report);
        var now = next.get();
        Callable<Batch> decide = () -> now.decided(plan.look(now.read).decide());
        var done = workers.all(reader.ended() ? List.of(decide) : List.of(decide, read));
        report = report.with(Objects.requireNonNull(done.getFirst().step));
        next = done.size() == 1 ? Optional.empty() : Optional.of(done.getLast());
        progress.at(now.share, doing);
      }
    }
    return new Tried.Done(report);
  }

  /** A batch, decided about while the next one is read. */
  private record Batch(Understood read, double share, Plan.@Nullable Step step) {
    Batch decided(Plan.Step step) {
      return new Batch(read, share, step);
    }
  }
}
