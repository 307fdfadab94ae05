package org.branchbook.plans.budget.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.budget.WholePlans;
import org.branchbook.plans.outlook.Belongings;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Sums the approved plans up as {@link Wholes} does for the sheet. */
public final class SumPlans implements WholePlans {
  private final PlannedMonths planned;
  private final Belongings belongings;
  private final SavedGroups groups;
  private final Employees employees;
  private final Departments departments;
  private final Work work;

  public SumPlans(
      PlannedMonths planned,
      Belongings belongings,
      SavedGroups groups,
      Employees employees,
      Departments departments,
      Work work) {
    this.planned = planned;
    this.belongings = belongings;
    this.groups = groups;
    this.employees = employees;
    this.departments = departments;
    this.work = work;
  }

  @Override
  public OfYear of(Scope scope, int year, Holding.@Nullable Kind line) {
    return work.inOne(
        () -> {
          var wholes = new Wholes(employees.all());
          planned.wholes(
              scope,
              year,
              Measure.INCOME,
              l -> {
                if (!l.of().level().ofCard() && (line == null || l.line() == line)) wholes.whole(l);
              });
          var clients = new HashMap<ClientId, Sum>();
          planned.each(
              scope,
              year,
              Measure.INCOME,
              (client, of, months) -> {
                if (line == null || of == line)
                  clients.computeIfAbsent(client, _ -> new Sum()).add(months);
              });
          if (!clients.isEmpty())
            belongings.all(
                scope,
                year,
                place -> {
                  var his = clients.get(place.client());
                  if (his != null) wholes.client(his.months().toArray(), place);
                });
          return new OfYear(
              wholes.plans(departments.all(), groups.all()),
              together(scope, year, line, clients.keySet()));
        });
  }

  @Override
  public Map<ClientId, Answering> together(
      Scope scope, int year, Holding.@Nullable Kind line, Set<ClientId> alone) {
    return work.inOne(
        () -> {
          var ids = planned.groups(year, Measure.INCOME, line);
          return ids.isEmpty()
              ? Map.of()
              : together(
                  groups.all().stream().filter(group -> ids.contains(group.id())).toList(),
                  scope,
                  alone);
        });
  }

  private Map<ClientId, Answering> together(
      List<SavedGroup> planned, Scope scope, Set<ClientId> alone) {
    var names = employees.all().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    var together = new HashMap<ClientId, Answering>();
    for (var group : planned) {
      var employee = group.responsible();
      var name = employee == null ? null : names.get(employee);
      var answering =
          new Answering(
              new Counted(Planned.group(group.id()), group.name()),
              name == null ? null : new Counted(Wholes.above(group), name),
              Wholes.above(group).equals(Planned.BRANCH),
              group.within(scope));
      // who is in two groups is planned in the first
      groups.each(
          group,
          scope,
          client -> {
            if (!alone.contains(client)) together.putIfAbsent(client, answering);
          });
    }
    return together;
  }
}
