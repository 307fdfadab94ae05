package org.branchbook.staff.signin;

import java.util.List;
import java.util.Locale;
import org.branchbook.base.Work;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Role;
import org.branchbook.staff.policies.Policies;

/**
 * Gives an administrator a new password when the store was opened by its recovery key: whoever has
 * the key may do what he likes with the file, and this is the way that is written down.
 */
public final class RecoverAccess {
  /** What came of it. */
  public sealed interface Recovered {
    record Done() implements Recovered {}

    /** Nobody who works here and is an administrator has this login. */
    record NoAdministrator() implements Recovered {}

    /** The new password won't do. */
    record Weak(Weakness why) implements Recovered {}
  }

  private final Work work;
  private final Employees employees;
  private final Policies policies;
  private final Passwords passwords;
  private final AuditTrail trail;
  private final StoreKeys keys;

  public RecoverAccess(
      Work work,
      Employees employees,
      Policies policies,
      Passwords passwords,
      AuditTrail trail,
      StoreKeys keys) {
    this.work = work;
    this.employees = employees;
    this.policies = policies;
    this.passwords = passwords;
    this.trail = trail;
    this.keys = keys;
  }

  /** Unlocks him too. */
  public Recovered run(String typed, char[] fresh) {
    var login = typed.strip().toLowerCase(Locale.ROOT);
    var found =
        employees.byLogin(login).filter(e -> e.active() && e.roles().contains(Role.ADMINISTRATOR));
    if (found.isEmpty()) return new Recovered.NoAdministrator();
    var weakness = Weakness.of(fresh, login, policies.today(SignInPolicy.KIND));
    if (weakness.isPresent()) return new Recovered.Weak(weakness.get());
    var hash = passwords.hash(fresh);
    var who = found.get().id();
    work.inOne(
        () -> {
          keys.give(login, fresh);
          employees.save(new Credentials(who, hash, false, 0, null));
          trail.write(
              null,
              Act.PASSWORD_CHANGED,
              "employee",
              who.value(),
              List.of(new Change("recoveryKey", "", "true")));
        });
    keys.settle(login);
    return new Recovered.Done();
  }
}
