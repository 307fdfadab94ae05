package org.branchbook.staff.absences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;

/** Somebody is back sooner than was said: the substitution ends now. */
public final class EndAbsence {
  /** What came of it. */
  public sealed interface Ended {
    /** Ended; so much of his work came back to him. */
    record Done(int returned) implements Ended {}

    /** It is over, or somebody else has just changed it. */
    record Gone() implements Ended {}

    record Refused(Privilege missing) implements Ended {}
  }

  private final Work work;
  private final Absences absences;
  private final Employees employees;
  private final AuditTrail trail;
  private final List<FollowsAbsence> followers;
  private final Clock clock;

  public EndAbsence(
      Work work,
      Absences absences,
      Employees employees,
      AuditTrail trail,
      List<FollowsAbsence> followers,
      Clock clock) {
    this.followers = List.copyOf(followers);
    this.work = work;
    this.absences = absences;
    this.employees = employees;
    this.trail = trail;
    this.clock = clock;
  }

  /** He is back today; what has not begun yet never will. */
  public Ended run(Asker asker, AbsenceId id) {
    return work.inOne(() -> end(asker, id));
  }

  private Ended end(Asker asker, AbsenceId id) {
    var absence = absences.find(id).orElse(null);
    if (absence == null) return new Ended.Gone();
    var who = employees.find(absence.who()).orElseThrow();
    boolean hisToSay = asker.id().equals(absence.saidBy());
    if (!hisToSay && !AnnounceAbsence.may(asker, who)) {
      trail.refused(asker, Privilege.ABSENCE_EDIT, "absence", id.value());
      return new Ended.Refused(Privilege.ABSENCE_EDIT);
    }
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    if (absence.over(today)) return new Ended.Gone();
    var ended = absence.until(today.minusDays(1));
    if (!absences.save(ended)) return new Ended.Gone();
    trail.write(
        asker.id(),
        Act.CHANGED,
        "absence",
        id.value(),
        List.of(
            new Change("who", who.name(), who.name()),
            new Change("until", absence.until().toString(), ended.until().toString())));
    int returned = 0;
    for (var follower : followers) returned += follower.giveBack(ended);
    return new Ended.Done(returned);
  }
}
