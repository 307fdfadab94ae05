package org.branchbook.staff.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.Employees;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.signin.Attempts.Attempt;

/** Changes one's own password. A wrong old one counts as a failed attempt to sign in. */
public final class ChangePassword {
  /** What came of it. */
  public sealed interface Changed {
    record Done() implements Changed {}

    /** The old password is wrong; so many tries are left. */
    record WrongOld(int triesLeft) implements Changed {}

    record Locked(Instant until) implements Changed {}

    /** The new password won't do. */
    record Weak(Weakness why) implements Changed {}
  }

  private final Work work;
  private final Employees employees;
  private final Policies policies;
  private final Passwords passwords;
  private final AuditTrail trail;
  private final Attempts attempts;
  private final StoreKeys keys;

  public ChangePassword(
      Work work,
      Employees employees,
      Policies policies,
      Passwords passwords,
      AuditTrail trail,
      InstantSource clock,
      StoreKeys keys) {
    this.keys = keys;
    this.work = work;
    this.employees = employees;
    this.policies = policies;
    this.passwords = passwords;
    this.trail = trail;
    this.attempts = new Attempts(employees, trail, clock);
  }

  public Changed run(Asker asker, char[] old, char[] fresh) {
    var policy = policies.today(SignInPolicy.KIND);
    var checked = employees.credentials(asker.id()).map(Credentials::hash).orElse("");
    boolean right = passwords.matches(old, checked);
    var weakness =
        Arrays.equals(old, fresh)
            ? java.util.Optional.<Weakness>of(new Weakness.SameAsBefore())
            : Weakness.of(fresh, asker.employee().login(), policy);
    var hash = right && weakness.isEmpty() ? passwords.hash(fresh) : "";
    var login = asker.employee().login();
    var changed =
        work.<Changed>inOne(
            () ->
                switch (attempts.count(asker.id(), right, checked, policy)) {
                  case Attempt.Wrong wrong -> new Changed.WrongOld(wrong.triesLeft());
                  case Attempt.Locked locked -> new Changed.Locked(locked.until());
                  case Attempt.Right _ -> {
                    if (weakness.isPresent()) yield new Changed.Weak(weakness.get());
                    keys.give(login, fresh);
                    employees.save(new Credentials(asker.id(), hash, false, 0, null));
                    trail.write(
                        asker.id(),
                        Act.PASSWORD_CHANGED,
                        "employee",
                        asker.id().value(),
                        List.of());
                    yield new Changed.Done();
                  }
                });
    if (changed instanceof Changed.Done) keys.settle(login);
    return changed;
  }
}
