package org.branchbook.staff;

import java.util.HashSet;
import java.util.Set;

/** Finds out what an employee may, by his roles and where his department stands in the tree. */
public final class Askers {
  private final Departments departments;
  private final RoleRights rights;

  public Askers(Departments departments, RoleRights rights) {
    this.departments = departments;
    this.rights = rights;
  }

  /** The employee with his rights as they are now. */
  public Asker of(Employee employee) {
    var all = rights.all();
    var his = employee.roles().stream().map(role -> all.getOrDefault(role, Rights.NONE)).toList();
    return new Asker(employee, below(employee.department()), Rights.sum(his));
  }

  private Set<DepartmentId> below(DepartmentId top) {
    var all = departments.all();
    var below = new HashSet<DepartmentId>();
    below.add(top);
    // the tree is a few levels deep: each round finds one more
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var one : all)
        if (one.parent() != null && below.contains(one.parent())) grew |= below.add(one.id());
    }
    return below;
  }
}
