package org.branchbook.staff.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;

/** Sets a policy anew from a day on, today or later: what held before stays as it was. */
public final class ChangePolicy {
  /** What came of it. */
  public sealed interface Changed {
    /**
     * Kept.
     *
     * @param now the version that will hold
     * @param before what would have held instead, field by field
     */
    record Done(PolicyVersion now, Map<String, String> before) implements Changed {
      public Done {
        before = Map.copyOf(before);
      }
    }

    /** It says what holds from that day anyway; nothing was written. */
    record Same() implements Changed {}

    /** Fields out of their range, by name; "" is all of them together. */
    record Unfit(Map<String, Text> why) implements Changed {}

    /** The day is past: what was decided by the old numbers stays decided. */
    record Past() implements Changed {}

    record Refused(Privilege missing) implements Changed {}
  }

  private static final String SUBJECT = "policy";

  private final Work work;
  private final Ids ids;
  private final PolicyVersions versions;
  private final Policies policies;
  private final AuditTrail trail;

  public ChangePolicy(
      Work work, Ids ids, PolicyVersions versions, Policies policies, AuditTrail trail) {
    this.work = work;
    this.ids = ids;
    this.versions = versions;
    this.policies = policies;
    this.trail = trail;
  }

  /** Sets it; {@code texts} are the fields as they are kept. */
  public <P> Changed run(
      Asker asker, PolicyKind<P> kind, LocalDate from, Map<String, String> texts) {
    try {
      return work.inOne(() -> change(asker, kind, from, texts));
    } finally {
      policies.forget(kind.name()); // after the end of the unit, when others can read it
    }
  }

  /**
   * Takes a change back by a version of its own that says what would have held; not once the day
   * has passed, nor when somebody has set the policy anew.
   */
  public <P> Undone undo(Asker asker, PolicyKind<P> kind, Changed.Done done) {
    try {
      return work.inOne(() -> takeBack(asker, kind, done));
    } finally {
      policies.forget(kind.name());
    }
  }

  private <P> Undone takeBack(Asker asker, PolicyKind<P> kind, Changed.Done done) {
    if (!asker.may(Privilege.POLICY_EDIT)) {
      trail.refused(asker, Privilege.POLICY_EDIT, SUBJECT, 0);
      return new Undone.Not(Privilege.POLICY_EDIT.refused());
    }
    var from = done.now().from();
    if (from.isBefore(policies.day())) return new Undone.Not(Text.of("staff.settings.from.past"));
    boolean last =
        versions.of(kind.name()).stream()
            .filter(v -> !v.from().isAfter(from))
            .findFirst()
            .filter(v -> v.id() == done.now().id())
            .isPresent();
    if (!last) return new Undone.Changed("");
    versions.add(
        new PolicyVersion(ids.next(), kind.name(), from, done.before(), asker.id(), trail.now()));
    var changes = changes(kind, done.now().texts(), done.before());
    changes.addFirst(new Change("from", from.toString(), ""));
    changes.addFirst(new Change("policy", "", kind.name()));
    trail.write(asker.id(), Act.REVERTED, SUBJECT, 0, changes);
    return new Undone.Done();
  }

  private <P> Changed change(
      Asker asker, PolicyKind<P> kind, LocalDate from, Map<String, String> texts) {
    if (!asker.may(Privilege.POLICY_EDIT)) {
      trail.refused(asker, Privilege.POLICY_EDIT, SUBJECT, 0);
      return new Changed.Refused(Privilege.POLICY_EDIT);
    }
    var faults = kind.faults(texts);
    if (!faults.isEmpty()) return new Changed.Unfit(faults);
    if (from.isBefore(policies.day())) return new Changed.Past();
    var before = kind.texts(policies.on(from, kind));
    var changes = changes(kind, before, texts);
    if (changes.isEmpty()) return new Changed.Same();
    var version = new PolicyVersion(ids.next(), kind.name(), from, texts, asker.id(), trail.now());
    versions.add(version);
    changes.addFirst(new Change("from", "", from.toString()));
    changes.addFirst(new Change("policy", "", kind.name()));
    trail.write(asker.id(), Act.CHANGED, SUBJECT, 0, changes);
    return new Changed.Done(version, before);
  }

  private static <P> ArrayList<Change> changes(
      PolicyKind<P> kind, Map<String, String> before, Map<String, String> after) {
    var changes = new ArrayList<Change>();
    for (var field : kind.fields()) {
      var was = before.getOrDefault(field.name(), "");
      var is = after.getOrDefault(field.name(), "");
      if (!was.equals(is)) changes.add(new Change(kind.name() + "." + field.name(), was, is));
    }
    return changes;
  }
}
