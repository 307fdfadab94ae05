package org.branchbook.staff.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Adds departments, renames them and moves them within the tree. */
public final class ChangeDepartments {
  /** What came of it. */
  public sealed interface Changed {
    record Done(Department now) implements Changed {}

    /** Somebody else changed it in the meantime. */
    record Stale(Department theirs) implements Changed {}

    record Gone() implements Changed {}

    record NoName() implements Changed {}

    /** It stands below the branch itself or another department, never below itself. */
    record WrongPlace() implements Changed {}

    record Refused(Privilege missing) implements Changed {}
  }

  private final Work work;
  private final Ids ids;
  private final Departments departments;
  private final AuditTrail trail;

  public ChangeDepartments(Work work, Ids ids, Departments departments, AuditTrail trail) {
    this.work = work;
    this.ids = ids;
    this.departments = departments;
    this.trail = trail;
  }

  /** A new department below another. */
  public Changed add(Asker asker, String name, DepartmentId parent) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.STAFF_EDIT)) return refused(asker, 0);
          if (name.isBlank()) return new Changed.NoName();
          if (!parents().containsKey(parent)) return new Changed.WrongPlace();
          var added = new Department(new DepartmentId(ids.next()), parent, name.strip(), 1);
          departments.add(added);
          trail.write(
              asker.id(), Act.CREATED, "department", added.id().value(), changes(null, added));
          return new Changed.Done(added);
        });
  }

  /** Gives a department, as it was read, another name or another place. */
  public Changed change(Asker asker, Department read, String name, @Nullable DepartmentId parent) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.STAFF_EDIT)) return refused(asker, read.id().value());
          if (name.isBlank()) return new Changed.NoName();
          if (!fits(read, parent)) return new Changed.WrongPlace();
          var wanted = new Department(read.id(), parent, name.strip(), read.version());
          return switch (departments.save(wanted)) {
            case Departments.Saved.Stale stale -> new Changed.Stale(stale.theirs());
            case Departments.Saved.Gone _ -> new Changed.Gone();
            case Departments.Saved.Done done -> {
              var changes = changes(read, wanted);
              if (!changes.isEmpty())
                trail.write(asker.id(), Act.CHANGED, "department", read.id().value(), changes);
              yield new Changed.Done(done.now());
            }
          };
        });
  }

  /**
   * Takes back what was done to a department last: a new one goes as long as nobody works in it and
   * nothing belongs to it, a changed one becomes what it was.
   *
   * @param before as it was; null for a new one
   */
  public Undone undo(Asker asker, @Nullable Department before, Department now) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.STAFF_EDIT)) {
            refused(asker, now.id().value());
            return new Undone.Not(Privilege.STAFF_EDIT.refused());
          }
          if (before == null) {
            if (!departments.remove(now))
              return new Undone.Not(Text.of("staff.undo.department", now.name()));
          } else {
            var wanted = new Department(now.id(), before.parent(), before.name(), now.version());
            if (!fits(now, before.parent())
                || !(departments.save(wanted) instanceof Departments.Saved.Done))
              return new Undone.Changed("");
          }
          trail.write(
              asker.id(), Act.REVERTED, "department", now.id().value(), changes(now, before));
          return new Undone.Done();
        });
  }

  private Changed refused(Asker asker, long id) {
    trail.refused(asker, Privilege.STAFF_EDIT, "department", id);
    return new Changed.Refused(Privilege.STAFF_EDIT);
  }

  /** The branch stays on top and alone there; nobody comes to stand below himself. */
  private boolean fits(Department read, @Nullable DepartmentId parent) {
    if (parent == null || read.parent() == null) return parent == null && read.parent() == null;
    var parents = parents();
    if (!parents.containsKey(parent)) return false;
    for (var above = parent; above != null; above = parents.get(above))
      if (above.equals(read.id())) return false;
    return true;
  }

  private Map<DepartmentId, @Nullable DepartmentId> parents() {
    var parents = new HashMap<DepartmentId, @Nullable DepartmentId>();
    for (var one : departments.all()) parents.put(one.id(), one.parent());
    return parents;
  }

  private static List<Change> changes(@Nullable Department before, @Nullable Department after) {
    var changes = new ArrayList<Change>();
    var oldName = before == null ? "" : before.name();
    var newName = after == null ? "" : after.name();
    if (!oldName.equals(newName)) changes.add(new Change("name", oldName, newName));
    var oldPlace = place(before);
    if (!oldPlace.equals(place(after))) changes.add(new Change("parent", oldPlace, place(after)));
    return changes;
  }

  private static String place(@Nullable Department one) {
    return one == null || one.parent() == null ? "" : String.valueOf(one.parent().value());
  }
}
