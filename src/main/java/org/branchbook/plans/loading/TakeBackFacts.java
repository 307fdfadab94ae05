package org.branchbook.plans.loading;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Progress;
import org.branchbook.base.Work;
import org.branchbook.imports.ImportLog;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.RevertImport.Reverted;
import org.branchbook.imports.Stayed;
import org.branchbook.imports.TakenBack;
import org.branchbook.imports.profile.Kind;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.plans.loading.FactBatches.Restating;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;

/** Takes an import of facts back: each month that is still as the import left it. */
final class TakeBackFacts {
  private static final int BATCH = 5000;

  private final Facts facts;
  private final FactLog log;
  private final ImportLog runs;
  private final Work work;
  private final LongSupplier ids;
  private final AuditTrail trail;

  TakeBackFacts(Facts facts, FactLog log, ImportLog runs, Work work, Ids ids, AuditTrail trail) {
    this.facts = facts;
    this.log = log;
    this.runs = runs;
    this.work = work;
    this.ids = ids.many();
    this.trail = trail;
  }

  /** The closed months in which facts would change, the earliest first. */
  List<YearMonth> closed(ImportRun run) {
    var frozen = frozen();
    if (frozen.isEmpty()) return List.of();
    var closed = new TreeSet<YearMonth>();
    var next = log.before(run.id(), Integer.MAX_VALUE, BATCH);
    while (!next.isEmpty()) {
      for (var change : next)
        for (var month : Month.values())
          if (change.after().get(month.ordinal()) != null)
            closed.add(YearMonth.of(change.of().year(), month));
      next = log.before(run.id(), next.getLast().ordinal(), BATCH);
    }
    closed.retainAll(frozen);
    return List.copyOf(closed);
  }

  private Set<YearMonth> frozen() {
    return log.frozen().stream().map(Frozen::month).collect(Collectors.toSet());
  }

  Reverted run(Asker asker, ImportRun run, String why, Progress progress) {
    var frozen = frozen();
    var restating = new Restating(run.id(), asker.id(), trail.now(), why);
    var stayed = new ArrayList<Stayed>();
    int back = 0;
    var next = log.before(run.id(), Integer.MAX_VALUE, BATCH);
    int all = next.isEmpty() ? 0 : next.getFirst().ordinal() + 1;
    while (!next.isEmpty()) {
      if (progress.cancelled()) return new Reverted.Cancelled(back);
      var now = next;
      back += work.inOne(() -> takeBack(restating, now, frozen, stayed));
      int before = now.getLast().ordinal();
      TakenBack.tell(progress, run, before, all);
      next = log.before(run.id(), before, BATCH);
    }
    int wentBack = back;
    return work.inOne(() -> new TakenBack(runs, trail).note(asker, run, why, wentBack, stayed));
  }

  private int takeBack(
      Restating restating, List<YearChange> changes, Set<YearMonth> frozen, List<Stayed> stayed) {
    var asked = new LinkedHashSet<StreamYear>();
    changes.forEach(c -> asked.add(c.of()));
    var years = new HashMap<>(facts.years(asked));
    var streams = facts.find(asked.stream().map(StreamYear::stream).distinct().toList());
    var touched = new LinkedHashSet<StreamYear>();
    var gone = new ArrayList<Integer>();
    var restatements = new ArrayList<Restatement>();
    int back = 0;
    for (var change : changes) {
      var year = years.getOrDefault(change.of(), YearOfFacts.empty(change.of()));
      var why = new HashSet<Stayed.Why>();
      for (var month : Month.values()) {
        var left = change.after().get(month.ordinal());
        if (left == null) continue;
        boolean closed = frozen.contains(year.at(month));
        if (closed && restating.why().isEmpty()) why.add(Stayed.Why.FROZEN);
        else if (!Objects.equals(year.of(month), left)) why.add(Stayed.Why.EDITED);
        else {
          var before = change.before().get(month.ordinal());
          if (closed)
            restatements.add(
                restating.of(ids.getAsLong(), year.of().stream(), year.at(month), left, before));
          year = year.with(month, before);
          touched.add(change.of());
          back++;
        }
      }
      years.put(change.of(), year);
      if (why.isEmpty()) gone.add(change.ordinal());
      var stream = streams.get(change.of().stream());
      for (var reason : why)
        stayed.add(
            new Stayed(
                Kind.FACT,
                change.of().stream(),
                (stream == null ? "" : stream.key()) + " · " + change.of().year(),
                reason));
    }
    if (!facts.save(touched.stream().map(at -> Objects.requireNonNull(years.get(at))).toList()))
      throw new IllegalStateException("facts were changed by somebody else meanwhile");
    log.forget(restating.by(), gone);
    log.restate(restatements);
    facts.removeEmpty(touched.stream().map(StreamYear::stream).distinct().toList());
    return back;
  }
}
