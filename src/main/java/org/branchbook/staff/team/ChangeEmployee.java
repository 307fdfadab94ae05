package org.branchbook.staff.team;

import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Keepers;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.RoleRights;
import org.branchbook.staff.signin.StoreKeys;

/**
 * Changes an employee: name, login, department, roles, account, and whether he still works here.
 */
public final class ChangeEmployee {
  /** What came of it. */
  public sealed interface Changed {
    record Done(Employee now) implements Changed {}

    /** Somebody else changed him in the meantime. */
    record Stale(Employee theirs) implements Changed {}

    /** Someone else has this login or account of the operating system. */
    record Taken(EmployeeId by) implements Changed {}

    record Gone() implements Changed {}

    record NoLogin() implements Changed {}

    record NoDepartment() implements Changed {}

    /** Nobody would be left who could set rights and employees right again. */
    record NobodyLeft() implements Changed {}

    record Refused(Privilege missing) implements Changed {}
  }

  private final Work work;
  private final Employees employees;
  private final Departments departments;
  private final RoleRights rights;
  private final AuditTrail trail;
  private final StoreKeys keys;

  public ChangeEmployee(
      Work work,
      Employees employees,
      Departments departments,
      RoleRights rights,
      AuditTrail trail,
      StoreKeys keys) {
    this.keys = keys;
    this.work = work;
    this.employees = employees;
    this.departments = departments;
    this.rights = rights;
    this.trail = trail;
  }

  /** Keeps the employee as given; his version is the one that was read. */
  public Changed run(Asker asker, Employee wanted) {
    return run(asker, wanted, Act.CHANGED);
  }

  /**
   * Whether such a change can be taken back: who has left has lost his key to the store's file, and
   * only a new password gives him another.
   */
  public static boolean undoable(Employee before, Employee now) {
    return now.active() || !before.active();
  }

  /** Takes a change back, unless somebody has changed him since. */
  public Undone undo(Asker asker, Employee before, Employee now) {
    var wanted =
        new Employee(
            now.id(),
            before.login(),
            before.name(),
            before.department(),
            before.roles(),
            before.osAccount(),
            before.language(),
            before.active(),
            now.version());
    return switch (run(asker, wanted, Act.REVERTED)) {
      case Changed.Done _ -> new Undone.Done();
      case Changed.Stale _, Changed.Gone _ -> new Undone.Changed("");
      case Changed.Taken _ -> new Undone.Not(Text.of("staff.team.taken"));
      case Changed.NoLogin _, Changed.NoDepartment _ -> new Undone.Changed("");
      case Changed.NobodyLeft _ -> new Undone.Not(Text.of("staff.employee.nobodyLeft"));
      case Changed.Refused(var missing) -> new Undone.Not(missing.refused());
    };
  }

  private Changed run(Asker asker, Employee wanted, Act act) {
    var before = employees.find(wanted.id());
    var changed =
        work.<Changed>inOne(
            () -> {
              if (!asker.may(Privilege.STAFF_EDIT)) {
                trail.refused(asker, Privilege.STAFF_EDIT, "employee", wanted.id().value());
                return new Changed.Refused(Privilege.STAFF_EDIT);
              }
              if (!AddEmployee.isLogin(wanted.login())) return new Changed.NoLogin();
              if (departments.all().stream().noneMatch(d -> d.id().equals(wanted.department())))
                return new Changed.NoDepartment();
              if (before.isEmpty()) return new Changed.Gone();
              var after =
                  employees.all().stream()
                      .map(e -> e.id().equals(wanted.id()) ? wanted : e)
                      .toList();
              if (!Keepers.remain(after, rights.all())) return new Changed.NobodyLeft();
              return switch (employees.save(wanted)) {
                case Employees.Saved.Taken taken -> new Changed.Taken(taken.by());
                case Employees.Saved.Stale stale -> new Changed.Stale(stale.theirs());
                case Employees.Saved.Gone _ -> new Changed.Gone();
                case Employees.Saved.Done done -> {
                  var changes = EmployeeChanges.of(before.get(), done.now());
                  if (!changes.isEmpty())
                    trail.write(asker.id(), act, "employee", wanted.id().value(), changes);
                  yield new Changed.Done(done.now());
                }
              };
            });
    if (changed instanceof Changed.Done(var now)) before.ifPresent(old -> keysOf(old, now));
    return changed;
  }

  /** Who has left opens the store's file no more; who has another login does so by that. */
  private void keysOf(Employee before, Employee now) {
    if (!now.active()) keys.take(before.login());
    else if (!now.login().equals(before.login())) keys.rename(before.login(), now.login());
  }
}
