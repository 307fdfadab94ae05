package org.branchbook.staff.signin;

import java.util.List;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Settings;

/** Changes how strict signing in is. */
public final class ChangeSignInPolicy {
  /** What came of it. */
  public sealed interface Changed {
    record Done() implements Changed {}

    record Refused(Privilege missing) implements Changed {}
  }

  private final Work work;
  private final Settings settings;
  private final AuditTrail trail;

  public ChangeSignInPolicy(Work work, Settings settings, AuditTrail trail) {
    this.work = work;
    this.settings = settings;
    this.trail = trail;
  }

  public Changed run(Asker asker, SignInPolicy wanted) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.STAFF_EDIT)) {
            trail.refused(asker, Privilege.STAFF_EDIT, "sign-in", 0);
            return new Changed.Refused(Privilege.STAFF_EDIT);
          }
          var before = SignInPolicy.of(settings);
          if (before.equals(wanted)) return new Changed.Done();
          wanted.keep(settings);
          trail.write(
              asker.id(),
              Act.CHANGED,
              "sign-in",
              0,
              List.of(new Change("policy", before.toString(), wanted.toString())));
          return new Changed.Done();
        });
  }
}
