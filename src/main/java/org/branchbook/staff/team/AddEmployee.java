package org.branchbook.staff.team;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.staff.signin.Passwords;
import org.branchbook.staff.signin.StoreKeys;
import org.branchbook.staff.signin.TemporaryPassword;
import org.jspecify.annotations.Nullable;

/** Adds an employee with a temporary password, to be changed at his first sign-in. */
public final class AddEmployee {
  /** Who is to be added. */
  public record Newcomer(
      String login,
      String name,
      DepartmentId department,
      Set<Role> roles,
      String osAccount,
      String language) {
    public Newcomer {
      login = login.strip().toLowerCase(Locale.ROOT);
      name = name.strip();
      roles = Set.copyOf(roles);
      osAccount = osAccount.strip();
    }
  }

  /** What came of it. */
  public sealed interface Added {
    /** Added; {@code temporary} is told to him once. */
    record Done(Employee employee, String temporary) implements Added {
      @Override
      public String toString() {
        return "Done[" + employee.id() + "]"; // a password never reaches a log
      }
    }

    /** Someone else has this login or account of the operating system. */
    record Taken(EmployeeId by) implements Added {}

    /** Login and name are needed; a login has letters, digits, dots, hyphens and underscores. */
    record NoLogin() implements Added {}

    record NoName() implements Added {}

    record NoDepartment() implements Added {}

    record Refused(Privilege missing) implements Added {}
  }

  private final Work work;
  private final Ids ids;
  private final Employees employees;
  private final Departments departments;
  private final Passwords passwords;
  private final AuditTrail trail;
  private final StoreKeys keys;

  public AddEmployee(
      Work work,
      Ids ids,
      Employees employees,
      Departments departments,
      Passwords passwords,
      AuditTrail trail,
      StoreKeys keys) {
    this.keys = keys;
    this.work = work;
    this.ids = ids;
    this.employees = employees;
    this.departments = departments;
    this.passwords = passwords;
    this.trail = trail;
  }

  /** With a password made here. */
  public Added run(Asker asker, Newcomer who) {
    return run(asker, who, null);
  }

  /** With a temporary password that the administrator has thought of; null to make one. */
  public Added run(Asker asker, Newcomer who, char @Nullable [] chosen) {
    if (!asker.may(Privilege.STAFF_EDIT)) {
      work.inOne(() -> trail.refused(asker, Privilege.STAFF_EDIT, "employee", 0));
      return new Added.Refused(Privilege.STAFF_EDIT);
    }
    if (!isLogin(who.login())) return new Added.NoLogin();
    if (who.name().isEmpty()) return new Added.NoName();
    if (departments.all().stream().noneMatch(d -> d.id().equals(who.department())))
      return new Added.NoDepartment();
    var temporary = chosen == null ? TemporaryPassword.make() : new String(chosen);
    // each takes a core for as long as guessing a password is to take
    var key =
        CompletableFuture.supplyAsync(() -> keys.wrapped(who.login(), temporary.toCharArray()));
    var hash = passwords.hash(temporary.toCharArray());
    var given = key.join();
    return work.inOne(
        () -> {
          var id = new EmployeeId(ids.next());
          var employee =
              new Employee(
                  id,
                  who.login(),
                  who.name(),
                  who.department(),
                  who.roles(),
                  who.osAccount(),
                  who.language(),
                  true,
                  1);
          return switch (employees.add(employee, new Credentials(id, hash, true, 0, null))) {
            case Employees.Saved.Taken taken -> new Added.Taken(taken.by());
            case Employees.Saved.Done done -> {
              given.run();
              trail.write(
                  asker.id(),
                  Act.CREATED,
                  "employee",
                  id.value(),
                  EmployeeChanges.of(null, done.now()));
              yield new Added.Done(done.now(), temporary);
            }
            case Employees.Saved.Stale _, Employees.Saved.Gone _ ->
                throw new IllegalStateException("a new employee is in nobody's way");
          };
        });
  }

  /**
   * Takes a newcomer back, as long as he has done nothing here and nothing was given to him.
   *
   * @param added as he was added
   */
  public Undone undo(Asker asker, Employee added) {
    var undone =
        work.<Undone>inOne(
            () -> {
              if (!asker.may(Privilege.STAFF_EDIT)) {
                trail.refused(asker, Privilege.STAFF_EDIT, "employee", added.id().value());
                return new Undone.Not(Privilege.STAFF_EDIT.refused());
              }
              if (!employees.remove(added))
                return new Undone.Not(Text.of("staff.undo.employee", added.name()));
              trail.write(
                  asker.id(),
                  Act.REVERTED,
                  "employee",
                  added.id().value(),
                  List.of(
                      new Change("login", added.login(), ""),
                      new Change("name", added.name(), "")));
              return new Undone.Done();
            });
    if (undone instanceof Undone.Done) keys.take(added.login());
    return undone;
  }

  /** Whether it can be a login: two characters or more, nothing that a command line breaks on. */
  public static boolean isLogin(String login) {
    return login.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,59}");
  }
}
