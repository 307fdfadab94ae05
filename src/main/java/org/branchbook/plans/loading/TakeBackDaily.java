package org.branchbook.plans.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.base.Progress;
import org.branchbook.base.Work;
import org.branchbook.imports.ImportLog;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.RevertImport.Reverted;
import org.branchbook.imports.Stayed;
import org.branchbook.imports.TakenBack;
import org.branchbook.imports.profile.Kind;
import org.branchbook.plans.daily.DailyChanges;
import org.branchbook.plans.daily.DailyFacts;
import org.branchbook.plans.daily.ProductEvent;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;

/** Takes an import of days back: each day and event that is still as the import left it. */
final class TakeBackDaily {
  private final Facts facts;
  private final DailyFacts daily;
  private final ImportLog runs;
  private final Work work;
  private final AuditTrail trail;

  TakeBackDaily(Facts facts, DailyFacts daily, ImportLog runs, Work work, AuditTrail trail) {
    this.facts = facts;
    this.daily = daily;
    this.runs = runs;
    this.work = work;
    this.trail = trail;
  }

  Reverted run(Asker asker, ImportRun run, Progress progress) {
    var stayed = new ArrayList<Stayed>();
    int back = 0;
    var next = daily.before(run.id(), Integer.MAX_VALUE);
    int all = next.isEmpty() ? 0 : next.getFirst().ordinal() + 1;
    while (!next.isEmpty()) {
      if (progress.cancelled()) return new Reverted.Cancelled(back);
      var now = next.getFirst();
      back += work.inOne(() -> takeBack(run, now, stayed));
      TakenBack.tell(progress, run, now.ordinal(), all);
      next = daily.before(run.id(), now.ordinal());
    }
    int wentBack = back;
    return work.inOne(() -> new TakenBack(runs, trail).note(asker, run, "", wentBack, stayed));
  }

  private int takeBack(ImportRun run, DailyChanges changes, List<Stayed> stayed) {
    var streams = new LinkedHashSet<Long>();
    changes.days().forEach(c -> streams.add(c.stream()));
    var days = new HashMap<>(daily.days(streams));
    changes.events().forEach(c -> streams.add(c.id().stream()));
    var named = facts.find(streams);
    var touched = new LinkedHashSet<Long>();
    int back = 0;
    for (var change : changes.days()) {
      var there = days.get(change.stream());
      if (there == null || !change.after().equals(there.days().get(change.on()))) {
        // a day that is kept no more is no loss
        if (there != null && !there.tooOld(change.on()))
          stayed.add(stays(named, change.stream(), change.on().toString()));
        continue;
      }
      days.put(change.stream(), there.with(change.on(), change.before()));
      touched.add(change.stream());
      back++;
    }
    if (!daily.save(touched.stream().map(s -> Objects.requireNonNull(days.get(s))).toList()))
      throw new IllegalStateException("days were changed by somebody else meanwhile");
    back += events(changes, named, stayed);
    daily.forget(run.id(), Set.of(changes.ordinal()));
    facts.removeEmpty(streams);
    return back;
  }

  private int events(DailyChanges changes, Map<Long, IncomeStream> named, List<Stayed> stayed) {
    var there = daily.events(changes.events().stream().map(DailyChanges.OfEvent::id).toList());
    var before = new ArrayList<ProductEvent>();
    var gone = new ArrayList<ProductEvent.Id>();
    for (var change : changes.events()) {
      var is = there.get(change.id());
      if (is == null || is.amount() != change.after())
        stayed.add(stays(named, change.id().stream(), change.id().on().toString()));
      else if (change.before() == null) gone.add(change.id());
      else before.add(new ProductEvent(change.id(), change.before()));
    }
    daily.remove(gone);
    daily.put(before);
    return gone.size() + before.size();
  }

  private static Stayed stays(Map<Long, IncomeStream> named, long stream, String day) {
    var known = named.get(stream);
    return new Stayed(
        Kind.DAILY, stream, (known == null ? "" : known.key()) + " · " + day, Stayed.Why.EDITED);
  }
}
