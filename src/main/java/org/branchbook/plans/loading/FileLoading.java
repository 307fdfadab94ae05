package org.branchbook.plans.loading;

import java.util.List;
import java.util.function.LongSupplier;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.imports.DryRun.Tried;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.ImportLog;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Intake;
import org.branchbook.imports.Rejects;
import org.branchbook.imports.Report;
import org.branchbook.imports.RunImport.Imported;
import org.branchbook.imports.plan.Plan;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads a file of facts or plans a batch at a time, each kept whole or not at all; beyond the
 * bank's limit of rows a second person confirms it first.
 */
public final class FileLoading {
  private static final Logger LOG = LoggerFactory.getLogger(FileLoading.class);
  private static final int BATCH = 5000;

  /** Decides about a file's batches, in their order. */
  public interface Deciding {
    Decided next(DraftReader.Batch batch);
  }

  /**
   * What was decided about a batch.
   *
   * @param write keeps it, within a unit of work
   */
  public record Decided(Plan.Step told, Runnable write) {}

  /** Begins to decide about a file. */
  public interface Beginning {
    /**
     * @param run under which changes are noted; none is kept of a dry run
     * @param numbers of what is made
     */
    Deciding begin(Intake.Reading.Ready ready, ImportRun run, LongSupplier numbers);

    /** What one must be allowed. */
    default Privilege needed() {
      return Privilege.IMPORT;
    }

    /** Whether what it writes is in force at once, so that much of it wants a second person. */
    default boolean inForce() {
      return true;
    }
  }

  private final Intake intake;
  private final ImportLog runs;
  private final Rejects rejects;
  private final Confirm confirm;
  private final Work work;
  private final Ids ids;
  private final AuditTrail trail;

  public FileLoading(
      Intake intake,
      ImportLog runs,
      Rejects rejects,
      Confirm confirm,
      Work work,
      Ids ids,
      AuditTrail trail) {
    this.intake = intake;
    this.runs = runs;
    this.rejects = rejects;
    this.confirm = confirm;
    this.work = work;
    this.ids = ids;
    this.trail = trail;
  }

  /** What loading the file would do. */
  public Tried tryOut(Asker asker, ImportOrder order, Progress progress, Beginning beginning) {
    if (!asker.may(beginning.needed())) return new Tried.Refused(refuse(asker, beginning.needed()));
    return switch (intake.reading(order, asker)) {
      case Intake.Reading.Unfit(var unfit) -> new Tried.Unfit(unfit);
      case Intake.Reading.Ready ready -> {
        var none = new long[1];
        var run = run(new ImportId(0), asker, order);
        var deciding = beginning.begin(ready, run, () -> --none[0]);
        var doing = Text.of("imports.doing.trying", Text.asWritten(run.file()));
        var report = Report.EMPTY;
        try (var reader = ready.reader()) {
          while (!reader.ended()) {
            if (progress.cancelled()) yield new Tried.Cancelled(report);
            report = report.with(deciding.next(reader.next(BATCH)).told());
            progress.at(reader.share(), doing);
          }
        }
        yield new Tried.Done(report);
      }
    };
  }

  /**
   * Loads the file.
   *
   * @param rejected where the rejected rows are to lie; "" for beside the file
   * @param words in which their reasons are written
   */
  public Imported load(
      Asker asker,
      ImportOrder order,
      String rejected,
      Words words,
      Progress progress,
      Beginning beginning) {
    if (!asker.may(beginning.needed()))
      return new Imported.Refused(refuse(asker, beginning.needed()));
    return switch (intake.reading(order, asker)) {
      case Intake.Reading.Unfit(var unfit) -> new Imported.Unfit(unfit);
      case Intake.Reading.Ready ready -> {
        try (var reader = ready.reader()) {
          if (beginning.inForce()
              && confirm.massChange(asker, intake.matter(order, ready.format()))
                  instanceof Need.Waits(var request)) yield new Imported.NeedsSecond(request);
          var run = begin(asker, order);
          try (var refused = rejects.begin(order.file(), rejected, reader.header(), words)) {
            var deciding = beginning.begin(ready, run, ids.many());
            yield toTheEnd(run, reader, deciding, refused, progress);
          }
        }
      }
    };
  }

  private Imported toTheEnd(
      ImportRun begun,
      DraftReader reader,
      Deciding deciding,
      Rejects.Writing refused,
      Progress progress) {
    var run = begun;
    var report = Report.EMPTY;
    var doing = Text.of("imports.doing.importing", Text.asWritten(run.file()));
    try {
      while (!reader.ended()) {
        if (progress.cancelled()) return new Imported.Cancelled(finish(run), report);
        var decided = deciding.next(reader.next(BATCH));
        var after = report.with(decided.told());
        var now = run;
        run = work.inOne(() -> write(now, after, decided, refused));
        report = after;
        progress.at(reader.share(), doing);
      }
      return new Imported.Done(finish(run), report);
    } catch (RuntimeException e) {
      LOG.error("import {} was broken off", run.id().value(), e);
      return new Imported.Failed(finish(run), report, Text.of("imports.failed"));
    }
  }

  private ImportRun write(ImportRun run, Report after, Decided decided, Rejects.Writing refused) {
    decided.write().run();
    decided.told().problems().stream().filter(RowProblem::rejected).forEach(refused::add);
    refused.keep();
    var come = run.at(after.tally(), refused.place());
    runs.note(come);
    return come;
  }

  private ImportRun run(ImportId id, Asker asker, ImportOrder order) {
    return new ImportRun(
        id,
        order.shape().main(),
        intake.name(order.file()),
        order.profile(),
        asker.id(),
        trail.now(),
        null,
        null,
        ImportRun.Totals.NOTHING,
        "");
  }

  private ImportRun begin(Asker asker, ImportOrder order) {
    var run = run(new ImportId(ids.next()), asker, order);
    work.inOne(
        () -> {
          runs.begin(run);
          trail.write(
              asker.id(),
              Act.IMPORTED,
              "import",
              run.id().value(),
              List.of(
                  new Change("file", "", run.file()),
                  new Change("profile", "", run.profile()),
                  new Change("why", "", order.why().strip())));
        });
    return run;
  }

  private ImportRun finish(ImportRun run) {
    var finished = run.finished(trail.now());
    work.inOne(() -> runs.note(finished));
    return finished;
  }

  private Privilege refuse(Asker asker, Privilege needed) {
    work.inOne(() -> trail.refused(asker, needed, "import", 0));
    return needed;
  }
}
