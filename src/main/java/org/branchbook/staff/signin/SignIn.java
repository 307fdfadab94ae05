package org.branchbook.staff.signin;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.branchbook.base.Work;
import org.branchbook.staff.Askers;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Employees;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.signin.Attempts.Attempt;
import org.jspecify.annotations.Nullable;

/** Signs an employee in, by password or by his account of the operating system. */
public final class SignIn {
  private final Work work;
  private final Employees employees;
  private final Policies policies;
  private final Askers askers;
  private final Passwords passwords;
  private final AuditTrail trail;
  private final Attempts attempts;
  private final StoreKeys keys;

  public SignIn(
      Work work,
      Employees employees,
      Policies policies,
      Askers askers,
      Passwords passwords,
      AuditTrail trail,
      InstantSource clock,
      StoreKeys keys) {
    this.keys = keys;
    this.work = work;
    this.employees = employees;
    this.policies = policies;
    this.askers = askers;
    this.passwords = passwords;
    this.trail = trail;
    this.attempts = new Attempts(employees, trail, clock);
  }

  /** Tries a password; takes a fifth of a second whether or not there is such a login. */
  public SignedIn withPassword(String typed, char[] password) {
    var login = typed.strip().toLowerCase(Locale.ROOT);
    var employee = login.isEmpty() ? null : employees.byLogin(login).orElse(null);
    var hash =
        employee == null
            ? passwords.nobodys()
            : employees
                .credentials(employee.id())
                .map(Credentials::hash)
                .filter(h -> !h.isEmpty())
                .orElseGet(passwords::nobodys);
    // before the unit of work: nobody waits for a hash
    boolean right = passwords.matches(password, hash);
    SignedIn answer =
        work.inOne(
            () -> {
              var policy = policies.today(SignInPolicy.KIND);
              var attempt =
                  employee == null
                      ? attempts.countUnknown(login, policy)
                      : attempts.count(employee.id(), right, hash, policy);
              return switch (attempt) {
                case Attempt.Wrong wrong -> new SignedIn.Wrong(wrong.triesLeft());
                case Attempt.Locked locked -> new SignedIn.Locked(locked.until());
                case Attempt.Right now -> done(employee, now.credentials().mustChange());
              };
            });
    if (answer instanceof SignedIn.Done(var asker, _))
      keys.confirm(asker.employee().login(), password);
    return answer;
  }

  /** Signs in whoever this account of the operating system belongs to, where the bank allows it. */
  public SignedIn withOsAccount(String account) {
    return work.inOne(
        () -> {
          var employee = account.isEmpty() ? null : employees.byOsAccount(account).orElse(null);
          if (employee == null || !policies.today(SignInPolicy.KIND).osAccounts()) {
            trail.write(null, Act.SIGN_IN_FAILED, "employee", 0, List.of());
            return new SignedIn.NotByAccount();
          }
          // no password was used, so none has to be changed
          return done(employee, false);
        });
  }

  private SignedIn done(@Nullable Employee employee, boolean mustChange) {
    if (employee == null) throw new IllegalStateException("nobody has the right password");
    if (!employee.active()) {
      trail.write(employee.id(), Act.SIGN_IN_FAILED, "employee", employee.id().value(), List.of());
      return new SignedIn.Gone();
    }
    trail.write(employee.id(), Act.SIGNED_IN, "employee", employee.id().value(), List.of());
    return new SignedIn.Done(askers.of(employee), mustChange);
  }
}
