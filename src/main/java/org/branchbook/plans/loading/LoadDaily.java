package org.branchbook.plans.loading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
import org.branchbook.plans.daily.DailyFacts;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Exchange;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.Rates;
import org.branchbook.plans.loading.FileLoading.Beginning;
import org.branchbook.plans.loading.FileLoading.Decided;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;

/**
 * Loads files of days: balances, turnover and events. A file that is loaded again changes nothing.
 */
public final class LoadDaily implements FactRows {
  private final FileLoading loading;
  private final Intake intake;
  private final ImportLog runs;
  private final Facts facts;
  private final DailyFacts daily;
  private final Catalogue catalogue;
  private final Rates rates;
  private final Vocabulary vocabulary;
  private final Work work;
  private final Ids ids;
  private final AuditTrail trail;
  private final Clock clock;

  public LoadDaily(
      FileLoading loading,
      Intake intake,
      ImportLog runs,
      Facts facts,
      DailyFacts daily,
      Catalogue catalogue,
      Rates rates,
      Vocabulary vocabulary,
      Work work,
      Ids ids,
      AuditTrail trail,
      Clock clock) {
    this.loading = loading;
    this.intake = intake;
    this.runs = runs;
    this.facts = facts;
    this.daily = daily;
    this.catalogue = catalogue;
    this.rates = rates;
    this.vocabulary = vocabulary;
    this.work = work;
    this.ids = ids;
    this.trail = trail;
    this.clock = clock;
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
      var today = LocalDate.now(clock);
      var batches =
          new DailyBatches(
              new FactReader(ready.cells()),
              new Streams(order.profile(), whose, facts, products, numbers),
              daily,
              products,
              Exchange.in(ready.branch().country(), rates.all()),
              today);
      return batch -> {
        var step = batches.decide(batch);
        return new Decided(step.told(), () -> write(run, step, today));
      };
    };
  }

  private void write(ImportRun run, DailyBatches.Step step, LocalDate today) {
    if (step.changes().ordinal() == 0) daily.forgetOld(today);
    if (!step.products().isEmpty()) catalogue.put(step.products());
    facts.add(step.streams());
    if (!daily.save(step.days()))
      throw new IllegalStateException("days were changed by somebody else meanwhile");
    daily.put(step.events());
    daily.note(run.id(), step.changes());
  }

  /** Days aren't closed. */
  @Override
  public List<YearMonth> closed(ImportRun run) {
    return List.of();
  }

  @Override
  public Reverted takeBack(Asker asker, ImportRun run, String why, Progress progress) {
    return new TakeBackDaily(facts, daily, runs, work, trail).run(asker, run, progress);
  }
}
