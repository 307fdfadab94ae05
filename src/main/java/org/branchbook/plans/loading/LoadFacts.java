package org.branchbook.plans.loading;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.base.Work;
import org.branchbook.imports.DryRun.Tried;
import org.branchbook.imports.FactRows;
import org.branchbook.imports.ImportLog;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.Intake;
import org.branchbook.imports.RevertImport.Reverted;
import org.branchbook.imports.RunImport.Imported;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Exchange;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Rates;
import org.branchbook.plans.loading.FactBatches.Restating;
import org.branchbook.plans.loading.FileLoading.Beginning;
import org.branchbook.plans.loading.FileLoading.Decided;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;

/**
 * Loads files of monthly facts. A file that is loaded again changes nothing; facts of closed months
 * change only with a reason.
 */
public final class LoadFacts implements FactRows {
  private final FileLoading loading;
  private final Intake intake;
  private final ImportLog runs;
  private final Facts facts;
  private final FactLog log;
  private final Catalogue catalogue;
  private final Rates rates;
  private final Vocabulary vocabulary;
  private final Work work;
  private final Ids ids;
  private final AuditTrail trail;

  public LoadFacts(
      FileLoading loading,
      Intake intake,
      ImportLog runs,
      Facts facts,
      FactLog log,
      Catalogue catalogue,
      Rates rates,
      Vocabulary vocabulary,
      Work work,
      Ids ids,
      AuditTrail trail) {
    this.loading = loading;
    this.intake = intake;
    this.runs = runs;
    this.facts = facts;
    this.log = log;
    this.catalogue = catalogue;
    this.rates = rates;
    this.vocabulary = vocabulary;
    this.work = work;
    this.ids = ids;
    this.trail = trail;
  }

  @Override
  public Tried tryOut(Asker asker, ImportOrder order, Progress progress) {
    return loading.tryOut(asker, order, progress, beginning(order));
  }

  @Override
  public Imported load(
      Asker asker, ImportOrder order, String rejected, Words words, Progress progress) {
    return loading.load(asker, order, rejected, words, progress, beginning(order));
  }

  private Beginning beginning(ImportOrder order) {
    return (ready, run, numbers) -> {
      var products = new Products(catalogue, vocabulary, ids);
      var whose = intake.whose(order.profile(), ready.branch(), runs);
      var batches =
          new FactBatches(
              new FactReader(ready.cells()),
              new Streams(order.profile(), whose, facts, products, numbers),
              facts,
              products,
              Exchange.in(ready.branch().country(), rates.all()),
              log.frozen().stream().map(Frozen::month).collect(Collectors.toSet()),
              new Restating(run.id(), run.who(), run.started(), order.why().strip()),
              numbers);
      return batch -> {
        var step = batches.decide(batch);
        return new Decided(step.told(), () -> write(run, step));
      };
    };
  }

  private void write(ImportRun run, FactBatches.Step step) {
    if (!step.products().isEmpty()) catalogue.put(step.products());
    facts.add(step.streams());
    if (!facts.save(step.years()))
      throw new IllegalStateException("facts were changed by somebody else meanwhile");
    log.write(run.id(), step.changes());
    log.restate(step.restatements());
  }

  @Override
  public List<YearMonth> closed(ImportRun run) {
    return new TakeBackFacts(facts, log, runs, work, ids, trail).closed(run);
  }

  @Override
  public Reverted takeBack(Asker asker, ImportRun run, String why, Progress progress) {
    return new TakeBackFacts(facts, log, runs, work, ids, trail).run(asker, run, why, progress);
  }
}
