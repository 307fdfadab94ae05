package org.branchbook.reports;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Settings;
import org.branchbook.staff.absences.Team;
import org.branchbook.staff.absences.Teams;

/** What stands in the head of a report that leaves the program: which branch's it is, and whose. */
public final class ReportHead {
  private final Settings settings;
  private final Departments departments;
  private final Teams teams;
  private final Employees employees;

  public ReportHead(Settings settings, Departments departments, Teams teams, Employees employees) {
    this.settings = settings;
    this.departments = departments;
    this.teams = teams;
    this.employees = employees;
  }

  /** The branch, the period, and the department, team and employee as far as the reader may see. */
  public List<Text> of(Asker asker, ReportOrder order) {
    var lines = new ArrayList<Text>();
    settings
        .branch()
        .ifPresent(
            b ->
                lines.add(
                    Text.of(
                        "reports.work.branch",
                        Text.asWritten(b.bank()),
                        Text.asWritten(b.branch()))));
    lines.addAll(whose(asker, order));
    lines.add(Text.of("reports.work.period", order.period().from(), order.period().to()));
    return lines;
  }

  private List<Text> whose(Asker asker, ReportOrder order) {
    var lines = new ArrayList<Text>();
    var reach = asker.scope(Privilege.REPORT_READ).reach();
    var department = order.department();
    var team = order.team();
    var employee = order.employee();
    // what is not asked for is cut to what the reader may see, and the paper says so
    if (department == null && reach == Reach.DEPARTMENT) department = asker.employee().department();
    if (employee == null && (reach == Reach.OWN || reach == Reach.TEAM && team == null))
      employee = asker.id();
    if (department != null) lines.add(said("department", department(department)));
    if (team != null) lines.add(said("team", team(team)));
    if (employee != null) lines.add(said("ofEmployee", employee(employee)));
    if (lines.isEmpty()) lines.add(Text.of("reports.work.everything"));
    return lines;
  }

  private static Text said(String what, String name) {
    return Text.of("reports.work." + what, Text.asWritten(name));
  }

  private String department(DepartmentId id) {
    return departments.all().stream()
        .filter(d -> d.id().equals(id))
        .map(Department::name)
        .findFirst()
        .orElse("");
  }

  private String team(long id) {
    return teams.all().stream().filter(t -> t.id() == id).map(Team::name).findFirst().orElse("");
  }

  private String employee(EmployeeId id) {
    return employees.find(id).map(Employee::name).orElse("");
  }
}
