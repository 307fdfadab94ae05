package org.branchbook.staff.absences;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Puts teams together, renames and dissolves them. */
public final class ChangeTeams {
  /** What came of it. */
  public sealed interface Changed {
    /** Kept: the team before, null for a new one, and after, null for one that was dissolved. */
    record Done(@Nullable Team before, @Nullable Team after) implements Changed {}

    /** Somebody else changed it in the meantime. */
    record Stale() implements Changed {}

    record NoName() implements Changed {}

    record Refused(Privilege missing) implements Changed {}
  }

  private static final String SUBJECT = "team";

  private final Work work;
  private final Ids ids;
  private final Teams teams;
  private final Employees employees;
  private final AuditTrail trail;

  public ChangeTeams(Work work, Ids ids, Teams teams, Employees employees, AuditTrail trail) {
    this.work = work;
    this.ids = ids;
    this.teams = teams;
    this.employees = employees;
    this.trail = trail;
  }

  /** A new team. */
  public Changed add(Asker asker, String name, Set<EmployeeId> members) {
    return guarded(
        asker,
        0,
        name,
        () -> {
          var team = new Team(ids.next(), name.strip(), members, 1);
          teams.add(team);
          trail.write(
              asker.id(),
              Act.CREATED,
              SUBJECT,
              team.id(),
              List.of(
                  new Change("name", "", team.name()), new Change("members", "", names(members))));
          return new Changed.Done(null, team);
        });
  }

  /** Gives a team, as it was read, another name and other members. */
  public Changed change(Asker asker, Team read, String name, Set<EmployeeId> members) {
    return guarded(
        asker,
        read.id(),
        name,
        () -> {
          var wanted = new Team(read.id(), name.strip(), members, read.version());
          if (!teams.save(wanted)) return new Changed.Stale();
          trail.write(
              asker.id(),
              Act.CHANGED,
              SUBJECT,
              read.id(),
              List.of(
                  new Change("name", read.name(), wanted.name()),
                  new Change("members", names(read.members()), names(members))));
          return new Changed.Done(
              read, new Team(wanted.id(), wanted.name(), members, wanted.version() + 1));
        });
  }

  /** Dissolves a team as it was read. */
  public Changed remove(Asker asker, Team read) {
    return guarded(
        asker,
        read.id(),
        read.name(),
        () -> {
          if (!teams.remove(read)) return new Changed.Stale();
          trail.write(
              asker.id(),
              Act.DELETED,
              SUBJECT,
              read.id(),
              List.of(new Change("name", read.name(), "")));
          return new Changed.Done(read, null);
        });
  }

  /** Takes back what was done last, unless somebody has changed the team since. */
  public Undone undo(Asker asker, Changed.Done done) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.STAFF_EDIT)) {
            trail.refused(asker, Privilege.STAFF_EDIT, SUBJECT, 0);
            return new Undone.Not(Privilege.STAFF_EDIT.refused());
          }
          var before = done.before();
          var after = done.after();
          if (before == null) return after == null ? new Undone.Done() : takenBack(asker, after);
          if (after == null) teams.add(before);
          else if (!teams.save(
              new Team(before.id(), before.name(), before.members(), after.version())))
            return new Undone.Changed("");
          reverted(asker, after, before);
          return new Undone.Done();
        });
  }

  private Undone takenBack(Asker asker, Team added) {
    if (!teams.remove(added)) return new Undone.Changed("");
    reverted(asker, added, null);
    return new Undone.Done();
  }

  private void reverted(Asker asker, @Nullable Team now, @Nullable Team before) {
    var any = java.util.Objects.requireNonNull(now == null ? before : now);
    trail.write(
        asker.id(),
        Act.REVERTED,
        SUBJECT,
        any.id(),
        List.of(
            new Change("name", now == null ? "" : now.name(), before == null ? "" : before.name()),
            new Change(
                "members",
                now == null ? "" : names(now.members()),
                before == null ? "" : names(before.members()))));
  }

  private Changed guarded(
      Asker asker, long id, String name, java.util.function.Supplier<Changed> change) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.STAFF_EDIT)) {
            trail.refused(asker, Privilege.STAFF_EDIT, SUBJECT, id);
            return new Changed.Refused(Privilege.STAFF_EDIT);
          }
          return name.isBlank() ? new Changed.NoName() : change.get();
        });
  }

  private String names(Set<EmployeeId> some) {
    return employees.all().stream()
        .filter(e -> some.contains(e.id()))
        .map(Employee::name)
        .collect(Collectors.joining(", "));
  }
}
