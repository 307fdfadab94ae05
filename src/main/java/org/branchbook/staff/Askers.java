package org.branchbook.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds out what an employee may, by his roles and where his department stands in the tree. */
public final class Askers {
  private final Departments departments;
  private final RoleRights rights;
  private final Employees employees;
  private final FellowsByDay fellows;
  private final Clock clock;

  public Askers(
      Departments departments,
      RoleRights rights,
      Employees employees,
      FellowsByDay fellows,
      Clock clock) {
    this.departments = departments;
    this.rights = rights;
    this.employees = employees;
    this.fellows = fellows;
    this.clock = clock;
  }

  /** The employee with his rights as they are now. */
  public Asker of(Employee employee) {
    return new Asker(
        employee,
        below(departments, employee.department()),
        sum(employee, rights.all()),
        new Beside(() -> beside(employee.id()), clock));
  }

  /** A department and all those below it. */
  public static Set<DepartmentId> below(Departments departments, DepartmentId top) {
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

  private Beside.Now beside(EmployeeId who) {
    var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var his = fellows.of(who, day);
    var absent = new ArrayList<Beside.Absent>();
    if (!his.absent().isEmpty()) {
      var all = rights.all();
      for (var one : his.absent())
        employees.find(one).ifPresent(e -> absent.add(new Beside.Absent(one, sum(e, all))));
    }
    return new Beside.Now(his.team(), absent);
  }

  private static Rights sum(Employee employee, Map<Role, Rights> all) {
    return Rights.sum(
        employee.roles().stream().map(role -> all.getOrDefault(role, Rights.NONE)).toList());
  }
}
