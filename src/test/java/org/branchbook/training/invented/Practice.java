package org.branchbook.training.invented;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Role;

/** An invented branch with a team of its own, without any store. */
final class Practice {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

  private Practice() {}

  static InventedBranch branch(long seed, LocalDate today) {
    var next = new AtomicLong(1000);
    return InventedBranch.of(seed, today, ZONE, team(), next::getAndIncrement);
  }

  static Team team() {
    var departments = new ArrayList<DepartmentId>();
    var employees = new ArrayList<Employee>();
    for (int d = 1; d <= 5; d++) {
      departments.add(new DepartmentId(d));
      for (int i = 0; i < 6; i++)
        employees.add(
            new Employee(
                new EmployeeId(d * 10 + i),
                login(d, i),
                "Е. " + d + i,
                new DepartmentId(d),
                Set.of(d == 3 ? Role.OPERATOR : Role.EMPLOYEE),
                "",
                "uk",
                true,
                1));
    }
    return new Team(List.copyOf(departments), employees);
  }

  private static String login(int department, int place) {
    if (place == 1 && department == 1) return "melnyk";
    if (place == 2 && department == 1) return Chores.ILL;
    if (place == 1 && department == 2) return "shevchenko";
    return "e" + department + place;
  }
}
