package org.branchbook.staff.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Keepers;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.RoleRights;

/** Changes what roles may do. */
public final class ChangeRights {
  /** What came of it. */
  public sealed interface Changed {
    record Done() implements Changed {}

    /** Nobody would be left who could set rights and employees right again. */
    record NobodyLeft() implements Changed {}

    record Refused(Privilege missing) implements Changed {}
  }

  private final Work work;
  private final RoleRights rights;
  private final Employees employees;
  private final AuditTrail trail;

  public ChangeRights(Work work, RoleRights rights, Employees employees, AuditTrail trail) {
    this.work = work;
    this.rights = rights;
    this.employees = employees;
    this.trail = trail;
  }

  /** Sets what these roles may do. */
  public Changed run(Asker asker, Map<Role, Rights> wanted) {
    return set(asker, wanted, Act.CHANGED);
  }

  private Changed set(Asker asker, Map<Role, Rights> wanted, Act act) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.STAFF_EDIT)) {
            trail.refused(asker, Privilege.STAFF_EDIT, "rights", 0);
            return new Changed.Refused(Privilege.STAFF_EDIT);
          }
          var before = rights.all();
          var after = new HashMap<>(before);
          after.putAll(wanted);
          if (!Keepers.remain(employees.all(), after)) return new Changed.NobodyLeft();
          var changes = changes(before, wanted);
          if (changes.isEmpty()) return new Changed.Done();
          rights.save(wanted);
          trail.write(asker.id(), act, "rights", 0, changes);
          return new Changed.Done();
        });
  }

  /**
   * Takes a change back, unless somebody has changed one of the rights since.
   *
   * @param before as they were
   * @param now as they were set
   */
  public Undone undo(Asker asker, Map<Role, Rights> before, Map<Role, Rights> now) {
    return work.inOne(
        () -> {
          if (!changes(rights.all(), now).isEmpty()) return new Undone.Changed("");
          return switch (set(asker, before, Act.REVERTED)) {
            case Changed.Done() -> new Undone.Done();
            case Changed.NobodyLeft() -> new Undone.Not(Text.of("staff.employee.nobodyLeft"));
            case Changed.Refused(var missing) -> new Undone.Not(missing.refused());
          };
        });
  }

  private static List<Change> changes(Map<Role, Rights> before, Map<Role, Rights> wanted) {
    var changes = new ArrayList<Change>();
    for (var role : Role.values()) {
      if (!wanted.containsKey(role)) continue;
      for (var privilege : Privilege.values()) {
        var was = before.getOrDefault(role, Rights.NONE).reach(privilege);
        var is = wanted.get(role).reach(privilege);
        if (was != is) changes.add(new Change(role + "." + privilege, was.name(), is.name()));
      }
    }
    return changes;
  }
}
