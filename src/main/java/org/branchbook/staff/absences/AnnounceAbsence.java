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
public final class AnnounceAbsence {
  /** What is said; both days count. */
  public record Said(
      EmployeeId who, LocalDate from, LocalDate until, List<EmployeeId> substitutes) {
    public Said {
      substitutes = List.copyOf(substitutes);
    }
  }

  /** What came of it. */
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

  private final Work work;
  private final Ids ids;
  private final Absences absences;
  private final Employees employees;
  private final AuditTrail trail;
  private final List<FollowsAbsence> followers;
  private final Clock clock;

  public AnnounceAbsence(
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
  public Announced run(Asker asker, Said said) {
    return work.inOne(() -> announce(asker, said));
  }

  private Announced announce(Asker asker, Said said) {
    var who = employees.find(said.who()).orElse(null);
    if (who == null || !may(asker, who)) {
      trail.refused(asker, Privilege.ABSENCE_EDIT, "absence", said.who().value());
      return new Announced.Refused(Privilege.ABSENCE_EDIT);
    }
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
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
        "absence",
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

  /** Whether the asker may enter that somebody is away. */
  static boolean may(Asker asker, Employee who) {
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
