package org.branchbook.plans.loading;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/** Closes a month: its facts change no more but with a reason that is kept. */
public final class FreezeMonth {
  static final String SUBJECT = "income";

  /** What came of it. */
  public sealed interface Outcome {
    record Done() implements Outcome {}

    record Already(Frozen month) implements Outcome {}

    /** The month isn't over. */
    record TooEarly() implements Outcome {}

    record Refused(Privilege missing) implements Outcome {}
  }

  private final FactLog log;
  private final AuditTrail trail;
  private final Clock clock;
  private final Work work;

  public FreezeMonth(FactLog log, AuditTrail trail, Clock clock, Work work) {
    this.log = log;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** Closes a month that is over. */
  public Outcome run(Asker asker, YearMonth month) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.IMPORT)) {
            trail.refused(asker, Privilege.IMPORT, SUBJECT, 0);
            return new Outcome.Refused(Privilege.IMPORT);
          }
          if (!month.isBefore(YearMonth.now(clock))) return new Outcome.TooEarly();
          var there = log.frozen().stream().filter(f -> f.month().equals(month)).findFirst();
          if (there.isPresent()) return new Outcome.Already(there.get());
          var frozen = new Frozen(month, asker.id(), trail.now());
          if (!log.freeze(frozen)) return new Outcome.Already(frozen);
          trail.write(
              asker.id(),
              Act.CONFIRMED,
              SUBJECT,
              0,
              List.of(new Change("month", "", month.toString())));
          return new Outcome.Done();
        });
  }
}
