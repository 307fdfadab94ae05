package org.branchbook.plans.outlook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.plans.loading.JoinHoldings;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;

/**
 * Counts at night, after income was joined with contracts that came later, what this quarter and
 * the next will bring, by managers, departments and industries; the last night of a week stays, so
 * that what changed since can be told. A night that was broken off goes on where it was.
 */
public final class KeepProspects {
  private static final Duration MISSED = Duration.ofDays(2);
  private static final int OF_QUARTER = 3;
  private static final Scope ALL = new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true);

  private final CountProspect count;
  private final KeptProspects kept;
  private final JoinHoldings join;
  private final Work work;
  private final Clock clock;

  public KeepProspects(
      CountProspect count, KeptProspects kept, JoinHoldings join, Work work, Clock clock) {
    this.count = count;
    this.kept = kept;
    this.join = join;
    this.work = work;
    this.clock = clock;
  }

  /** Whether nothing was counted since then. */
  public boolean isDue(Instant since) {
    return kept.counted().filter(at -> !at.isBefore(since)).isEmpty();
  }

  /** Counts where it is due; whether it did, and to the end. */
  public boolean due(Instant since, Progress progress) {
    if (!isDue(since)) return false;
    join.since(since.minus(MISSED));
    var month = YearMonth.now(clock);
    var by = EnumSet.complementOf(EnumSet.of(By.CLIENT));
    progress.at(0, Text.of("forecast.counting"));
    var quarters = List.of(Quarter.of(month), Quarter.of(month.plusMonths(OF_QUARTER)));
    var from = kept.halfway().filter(h -> h.goesOn(since, quarters)).orElse(null);
    var counted =
        count.inParts(
            ALL,
            quarters,
            by,
            from,
            now -> {
              work.inOne(() -> kept.halfway(now));
              return !progress.cancelled();
            });
    if (counted.isEmpty()) return false;
    // both or neither: a night that is killed must not look done
    work.inOne(
        () -> {
          counted.get().forEach(kept::keep);
          kept.done();
        });
    return true;
  }
}
