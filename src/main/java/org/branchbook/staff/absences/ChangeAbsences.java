package org.branchbook.staff.absences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;

/**
 * Says that somebody is away and who stands in for him: from then on, and until he is back, those
 * may do with his clients and tasks what he may with his own.
 */
public final class ChangeAbsences {
  /** What is said; both days count. */
  public record Said(
      EmployeeId who, LocalDate from, LocalDate until, List<EmployeeId> substitutes) {
    public Said {
      substitutes = List.copyOf(substitutes);
    }
  }

  /** What came of announcing one. */
  public sealed interface Announced {
    /** Entered; so much of his work went to the substitutes. */
    record Done(Absence absence, int handed) implements Announced {}

    /** The last day is before the first, or is past. */
    record WrongDays() implements Announced {}

    /** Nobody is named, or somebody who does not work here, or the absent one himself. */
    record NoSubstitute() implements Announced {}

    /** A substitute is away himself on some of these days. */
    record SubstituteAway(EmployeeId who, LocalDate from, LocalDate until) implements Announced {}

    /** He is away already on some of these days. */
    record Overlaps(Absence other) implements Announced {}

    record Refused(Privilege missing) implements Announced {}
  }

  /** What came of ending one sooner. */
  public sealed interface Ended {
    /** Ended; so much of his work came back to him. */
    record Done(int returned) implements Ended {}

    /** It is over, or somebody else has just changed it. */
    record Gone() implements Ended {}

    record Refused(Privilege missing) implements Ended {}
  }

  private static final String SUBJECT = "absence";

  private final Work work;
  private final Ids ids;
  private final Absences absences;
  private final Employees employees;
  private final AuditTrail trail;
  private final List<FollowsAbsence> followers;
  private final Clock clock;

  public ChangeAbsences(
      Work work,
      Ids ids,
      Absences absences,
      Employees employees,
      AuditTrail trail,
      List<FollowsAbsence> followers,
      Clock clock) {
    this.followers = List.copyOf(followers);
    this.work = work;
    this.ids = ids;
    this.absences = absences;
    this.employees = employees;
    this.trail = trail;
    this.clock = clock;
  }

  /** Enters an absence, somebody's own or, for who may, another's. */
  public Announced announce(Asker asker, Said said) {
    return work.inOne(() -> announced(asker, said));
  }

  private Announced announced(Asker asker, Said said) {
    var who = employees.find(said.who()).orElse(null);
    if (who == null || !may(asker, who)) {
      trail.refused(asker, Privilege.ABSENCE_EDIT, SUBJECT, said.who().value());
      return new Announced.Refused(Privilege.ABSENCE_EDIT);
    }
    var today = today();
    if (said.until().isBefore(said.from()) || said.until().isBefore(today))
      return new Announced.WrongDays();
    if (said.substitutes().isEmpty() || !said.substitutes().stream().allMatch(s -> works(s, who)))
      return new Announced.NoSubstitute();
    for (var other : absences.notOver(said.from())) {
      if (other.from().isAfter(said.until())) continue;
      if (other.who().equals(said.who())) return new Announced.Overlaps(other);
      if (said.substitutes().contains(other.who()))
        return new Announced.SubstituteAway(other.who(), other.from(), other.until());
    }
    var absence =
        new Absence(
            new AbsenceId(ids.next()),
            said.who(),
            said.from(),
            said.until(),
            said.substitutes().stream().distinct().toList(),
            asker.id(),
            clock.instant(),
            1);
    absences.add(absence);
    trail.write(
        asker.id(),
        Act.CREATED,
        SUBJECT,
        absence.id().value(),
        List.of(
            new Change("who", "", who.name()),
            new Change("from", "", said.from().toString()),
            new Change("until", "", said.until().toString()),
            new Change("substitutes", "", names(absence.substitutes()))));
    int handed = 0;
    for (var follower : followers) handed += follower.handOver(asker, absence);
    return new Announced.Done(absence, handed);
  }

  /** He is back today; what has not begun yet never will. */
  public Ended end(Asker asker, AbsenceId id) {
    return work.inOne(() -> ended(asker, id));
  }

  private Ended ended(Asker asker, AbsenceId id) {
    var absence = absences.find(id).orElse(null);
    if (absence == null) return new Ended.Gone();
    var who = employees.find(absence.who()).orElseThrow();
    boolean hisToSay = asker.id().equals(absence.saidBy());
    if (!hisToSay && !may(asker, who)) {
      trail.refused(asker, Privilege.ABSENCE_EDIT, SUBJECT, id.value());
      return new Ended.Refused(Privilege.ABSENCE_EDIT);
    }
    var today = today();
    if (absence.over(today)) return new Ended.Gone();
    var ended = absence.until(today.minusDays(1));
    if (!absences.save(ended)) return new Ended.Gone();
    trail.write(
        asker.id(),
        Act.CHANGED,
        SUBJECT,
        id.value(),
        List.of(
            new Change("who", who.name(), who.name()),
            new Change("until", absence.until().toString(), ended.until().toString())));
    int returned = 0;
    for (var follower : followers) returned += follower.giveBack(ended);
    return new Ended.Done(returned);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** Whether the asker may enter that somebody is away. */
  private static boolean may(Asker asker, Employee who) {
    return switch (asker.rights().reach(Privilege.ABSENCE_EDIT)) {
      case NONE -> false;
      case OWN -> asker.id().equals(who.id());
      case TEAM -> asker.id().equals(who.id()) || asker.beside().now().team().contains(who.id());
      case DEPARTMENT -> asker.id().equals(who.id()) || asker.below().contains(who.department());
      case ALL -> true;
    };
  }

  private boolean works(EmployeeId substitute, Employee who) {
    return !substitute.equals(who.id())
        && employees.find(substitute).map(Employee::active).orElse(false);
  }

  private String names(List<EmployeeId> some) {
    return some.stream()
        .map(e -> employees.find(e).map(Employee::name).orElse(""))
        .collect(Collectors.joining(", "));
  }
}
