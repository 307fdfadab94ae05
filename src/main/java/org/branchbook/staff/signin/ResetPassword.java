package org.branchbook.staff.signin;

import java.util.List;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Gives an employee who has forgotten his password, or is locked out, a temporary one. */
public final class ResetPassword {
  /** What came of it. */
  public sealed interface Reset {
    /** He signs in with this one and has to change it. */
    record Done(String temporary) implements Reset {
      @Override
      public String toString() {
        return "Done[]"; // a password never reaches a log
      }
    }

    record Gone() implements Reset {}

    record Refused(Privilege missing) implements Reset {}
  }

  private final Work work;
  private final Employees employees;
  private final Passwords passwords;
  private final AuditTrail trail;
  private final StoreKeys keys;

  public ResetPassword(
      Work work, Employees employees, Passwords passwords, AuditTrail trail, StoreKeys keys) {
    this.keys = keys;
    this.work = work;
    this.employees = employees;
    this.passwords = passwords;
    this.trail = trail;
  }

  /** With a password made here. */
  public Reset run(Asker asker, EmployeeId who) {
    return run(asker, who, null);
  }

  /** With a temporary password that the administrator has thought of; null to make one. */
  public Reset run(Asker asker, EmployeeId who, char @Nullable [] chosen) {
    if (!asker.may(Privilege.STAFF_EDIT)) {
      work.inOne(() -> trail.refused(asker, Privilege.STAFF_EDIT, "employee", who.value()));
      return new Reset.Refused(Privilege.STAFF_EDIT);
    }
    var temporary = chosen == null ? TemporaryPassword.make() : new String(chosen);
    var hash = passwords.hash(temporary.toCharArray());
    var login = employees.find(who).map(Employee::login).orElse("");
    var reset =
        work.<Reset>inOne(
            () -> {
              if (employees.credentials(who).isEmpty()) return new Reset.Gone();
              keys.give(login, temporary.toCharArray());
              employees.save(new Credentials(who, hash, true, 0, null));
              trail.write(
                  asker.id(),
                  Act.PASSWORD_CHANGED,
                  "employee",
                  who.value(),
                  List.of(new Change("mustChange", "", "true")));
              return new Reset.Done(temporary);
            });
    if (reset instanceof Reset.Done) keys.settle(login);
    return reset;
  }
}
