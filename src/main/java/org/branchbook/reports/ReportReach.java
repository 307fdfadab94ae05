package org.branchbook.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.absences.Team;
import org.branchbook.staff.absences.Teams;
import org.branchbook.staff.policies.Policies;
import org.jspecify.annotations.Nullable;

/** Cuts an order to what its reader may see: his own work, his departments', or everybody's. */
public final class ReportReach {
  private final Departments departments;
  private final Employees employees;
  private final Teams teams;
  private final Policies policies;
  private final Clock clock;

  public ReportReach(
      Departments departments, Employees employees, Teams teams, Policies policies, Clock clock) {
    this.teams = teams;
    this.departments = departments;
    this.employees = employees;
    this.policies = policies;
    this.clock = clock;
  }

  /** Where the order's figures are counted; empty where the reader may not see any of it. */
  public Optional<Within> of(Asker asker, ReportOrder order) {
    var far = asker.scope(Privilege.REPORT_READ).reach();
    return switch (far) {
      case NONE -> Optional.empty();
      case OWN ->
          order.team() == null && (order.employee() == null || order.employee().equals(asker.id()))
              ? Optional.of(within(asker, order, asked(order), asker.id()))
              : Optional.empty();
      case TEAM -> {
        if (order.team() != null) yield ofHisTeam(asker, order);
        var who = order.employee() == null ? asker.id() : order.employee();
        yield who.equals(asker.id()) || asker.beside().now().team().contains(who)
            ? Optional.of(within(asker, order, asked(order), who))
            : Optional.empty();
      }
      case DEPARTMENT -> ofDepartments(asker, order);
      case ALL -> Optional.of(within(asker, order, asked(order), order.employee()));
    };
  }

  /** Of a team that he is in. */
  private Optional<Within> ofHisTeam(Asker asker, ReportOrder order) {
    var members = members(order);
    if (members == null || !members.contains(asker.id())) return Optional.empty();
    return Optional.of(within(asker, order, asked(order), order.employee()));
  }

  /** The members of the team asked for; null where none is, nobody where it is gone. */
  private @Nullable Set<EmployeeId> members(ReportOrder order) {
    var team = order.team();
    if (team == null) return null;
    return teams.all().stream()
        .filter(t -> t.id() == team)
        .map(Team::members)
        .findFirst()
        .orElse(Set.of());
  }

  private Optional<Within> ofDepartments(Asker asker, ReportOrder order) {
    var asked = asked(order);
    if (asked == null) asked = asker.below();
    else if (!asker.below().containsAll(asked)) return Optional.empty();
    var employee = order.employee();
    if (employee != null
        && employees.find(employee).filter(e -> asker.below().contains(e.department())).isEmpty())
      return Optional.empty();
    return Optional.of(within(asker, order, asked, employee));
  }

  private @Nullable Set<DepartmentId> asked(ReportOrder order) {
    return order.department() == null ? null : below(order.department(), departments.all());
  }

  private static Set<DepartmentId> below(DepartmentId top, Collection<Department> all) {
    var found = new HashSet<DepartmentId>();
    found.add(top);
    boolean more = true;
    while (more) {
      more = false;
      for (var d : all)
        if (d.parent() != null && found.contains(d.parent()) && found.add(d.id())) more = true;
    }
    return found;
  }

  private Within within(
      Asker asker,
      ReportOrder order,
      @Nullable Set<DepartmentId> asked,
      @Nullable EmployeeId employee) {
    var zone = clock.getZone();
    var today = LocalDate.now(clock);
    return new Within(
        order.period(),
        order.period().begins(zone),
        order.period().ends(zone),
        today,
        today
            .minusDays(policies.today(ReportPolicy.KIND).silentDays())
            .atStartOfDay(zone)
            .toInstant(),
        asked,
        employee,
        members(order),
        asker.scope(Privilege.CLIENT_READ),
        asker.scope(Privilege.CONTACT_READ));
  }
}
