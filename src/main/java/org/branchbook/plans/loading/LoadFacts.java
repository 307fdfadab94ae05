package org.branchbook.plans.loading;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.imports.DryRun.Tried;
import org.branchbook.imports.FactRows;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.ImportLog;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Intake;
import org.branchbook.imports.Rejects;
import org.branchbook.imports.Report;
import org.branchbook.imports.RevertImport.Reverted;
import org.branchbook.imports.RunImport.Imported;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.loading.FactBatches.Restating;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads files of facts, a batch at a time, each kept whole or not at all. A file that is loaded
 * again changes nothing; facts of closed months change only with a reason.
 */
public final class LoadFacts implements FactRows {
  private static final Logger LOG = LoggerFactory.getLogger(LoadFacts.class);
  private static final int BATCH = 5000;

  private final Intake intake;
  private final ImportLog runs;
  private final Facts facts;
  private final FactLog log;
  private final Catalogue catalogue;
  private final Vocabulary vocabulary;
  private final Rejects rejects;
  private final Work work;
  private final Ids ids;
  private final AuditTrail trail;

  public LoadFacts(
      Intake intake,
      ImportLog runs,
      Facts facts,
      FactLog log,
      Catalogue catalogue,
      Vocabulary vocabulary,
      Rejects rejects,
      Work work,
      Ids ids,
      AuditTrail trail) {
    this.intake = intake;
    this.runs = runs;
    this.facts = facts;
    this.log = log;
    this.catalogue = catalogue;
    this.vocabulary = vocabulary;
    this.rejects = rejects;
    this.work = work;
    this.ids = ids;
    this.trail = trail;
  }

  @Override
  public Tried tryOut(Asker asker, ImportOrder order, Progress progress) {
    return tryOut(asker, order, "", progress);
  }

  /**
   * What loading the file would do.
   *
   * @param why facts of closed months are said anew; "" where they aren't
   */
  public Tried tryOut(Asker asker, ImportOrder order, String why, Progress progress) {
    if (!asker.may(Privilege.IMPORT)) return new Tried.Refused(refuse(asker));
    return switch (intake.reading(order, asker)) {
      case Intake.Reading.Unfit(var unfit) -> new Tried.Unfit(unfit);
      case Intake.Reading.Ready ready -> {
        var none = new long[1];
        var by = new Restating(new ImportId(0), asker.id(), trail.now(), why);
        var batches = batches(order, ready, by, () -> --none[0]);
        var doing = Text.of("imports.doing.trying", Text.asWritten(intake.name(order.file())));
        var report = Report.EMPTY;
        try (var reader = ready.reader()) {
          while (!reader.ended()) {
            if (progress.cancelled()) yield new Tried.Cancelled(report);
            report = report.with(batches.decide(reader.next(BATCH)).told());
            progress.at(reader.share(), doing);
          }
        }
        yield new Tried.Done(report);
      }
    };
  }

  @Override
  public Imported load(
      Asker asker, ImportOrder order, String rejected, Words words, Progress progress) {
    return load(asker, order, "", rejected, words, progress);
  }

  /**
   * Loads the file.
   *
   * @param why facts of closed months are said anew; "" where they aren't, and their rows rejected
   * @param rejected where the rejected rows are to lie; "" for beside the file
   */
  public Imported load(
      Asker asker, ImportOrder order, String why, String rejected, Words words, Progress progress) {
    if (!asker.may(Privilege.IMPORT)) return new Imported.Refused(refuse(asker));
    return switch (intake.reading(order, asker)) {
      case Intake.Reading.Unfit(var unfit) -> new Imported.Unfit(unfit);
      case Intake.Reading.Ready ready -> {
        var run = begin(asker, order, why);
        try (var reader = ready.reader();
            var refused = rejects.begin(order.file(), rejected, reader.header(), words)) {
          var by = new Restating(run.id(), asker.id(), run.started(), why);
          yield load(run, ready, batches(order, ready, by, ids.many()), refused, progress);
        }
      }
    };
  }

  private Imported load(
      ImportRun begun,
      Intake.Reading.Ready ready,
      FactBatches batches,
      Rejects.Writing refused,
      Progress progress) {
    var run = begun;
    var report = Report.EMPTY;
    var doing = Text.of("imports.doing.importing", Text.asWritten(run.file()));
    try {
      while (!ready.reader().ended()) {
        if (progress.cancelled()) return new Imported.Cancelled(finish(run), report);
        var step = batches.decide(ready.reader().next(BATCH));
        var after = report.with(step.told());
        var now = run;
        run = work.inOne(() -> write(now, after, step, refused));
        report = after;
        progress.at(ready.reader().share(), doing);
      }
      return new Imported.Done(finish(run), report);
    } catch (RuntimeException e) {
      LOG.error("import {} was broken off", run.id().value(), e);
      return new Imported.Failed(finish(run), report, Text.of("imports.failed"));
    }
  }

  private ImportRun write(
      ImportRun run, Report after, FactBatches.Step step, Rejects.Writing refused) {
    if (!step.products().isEmpty()) catalogue.put(step.products());
    facts.add(step.streams());
    if (!facts.save(step.years()))
      throw new IllegalStateException("facts were changed by somebody else meanwhile");
    log.write(run.id(), step.changes());
    log.restate(step.restatements());
    step.told().problems().stream().filter(RowProblem::rejected).forEach(refused::add);
    refused.keep();
    var come = run.at(after.tally(), refused.place());
    runs.note(come);
    return come;
  }

  private FactBatches batches(
      ImportOrder order, Intake.Reading.Ready ready, Restating by, LongSupplier numbers) {
    return new FactBatches(
        order.profile(),
        new FactReader(ready.cells()),
        intake.whose(order.profile(), ready.branch(), runs),
        facts,
        new Products(catalogue, vocabulary, ids),
        log.frozen().stream().map(Frozen::month).collect(Collectors.toSet()),
        by,
        numbers);
  }

  private ImportRun begin(Asker asker, ImportOrder order, String why) {
    var run =
        new ImportRun(
            new ImportId(ids.next()),
            Kind.FACT,
            intake.name(order.file()),
            order.profile(),
            asker.id(),
            trail.now(),
            null,
            null,
            ImportRun.Totals.NOTHING,
            "");
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
                  new Change("why", "", why)));
        });
    return run;
  }

  private ImportRun finish(ImportRun run) {
    var finished = run.finished(trail.now());
    work.inOne(() -> runs.note(finished));
    return finished;
  }

  private Privilege refuse(Asker asker) {
    work.inOne(() -> trail.refused(asker, Privilege.IMPORT, "import", 0));
    return Privilege.IMPORT;
  }

  @Override
  public Reverted takeBack(Asker asker, ImportRun run, Progress progress) {
    return new TakeBackFacts(facts, log, runs, work, trail).run(asker, run, progress);
  }
}
