package org.branchbook.plans.deviations.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviation.Given;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.TaskChanges;
import org.branchbook.tasks.calendar.Calendars;

/** Hands tasks for deviations on to the supervisor that nobody has found the cause by in time. */
public final class Escalate {
  private static final Scope ALL = new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true);

  private final Deviations deviations;
  private final Employees employees;
  private final TaskBulk tasks;
  private final Calendars calendars;
  private final AuditTrail trail;

  public Escalate(
      Deviations deviations,
      Employees employees,
      TaskBulk tasks,
      Calendars calendars,
      AuditTrail trail) {
    this.deviations = deviations;
    this.employees = employees;
    this.tasks = tasks;
    this.calendars = calendars;
    this.trail = trail;
  }

  /**
   * Hands on what is late of these, in a unit of work, and says how many tasks that were.
   *
   * @param work the open task of each
   */
  int run(
      List<Deviation> waiting,
      Map<DeviationId, TaskId> work,
      LocalDate day,
      DeviationPolicy policy) {
    var here = new HashMap<TaskId, Task>();
    var open = waiting.stream().map(d -> work.get(d.id())).filter(t -> t != null).toList();
    tasks.find(open, ALL).forEach(t -> here.put(t.id(), t));
    var handed = new HashSet<TaskId>();
    var changed = new ArrayList<Deviation>();
    for (var one : waiting) {
      var task = here.get(work.get(one.id()));
      var given = one.given();
      if (task == null || given == null || !late(task, given, day, policy)) continue;
      if (!handed.contains(task.id()) && !hand(task)) continue;
      handed.add(task.id());
      changed.add(
          one.with(
              new Given(
                  given.task(), given.procedure(), given.to(), given.on(), given.asOf(), day)));
    }
    deviations.save(changed);
    return handed.size();
  }

  private boolean late(Task task, Given given, LocalDate day, DeviationPolicy policy) {
    return calendars
        .of(task.hands().department())
        .plus(given.on(), policy.escalate())
        .isBefore(day);
  }

  private boolean hand(Task task) {
    var by = task.hands().responsible();
    var to = by == null ? Optional.<Employee>empty() : supervisor(by);
    if (to.isEmpty()) return false;
    var after = task.with(task.hands().handed(to.get().id(), to.get().department(), by));
    if (!tasks.saveAll(List.of(new TaskBulk.Edit(task, after))).isEmpty()) return false;
    trail.write(null, Act.CHANGED, "task", task.id().value(), TaskChanges.between(task, after));
    return true;
  }

  /** A head of his department, else any other; the one with the least to do. */
  private Optional<Employee> supervisor(EmployeeId of) {
    var heads =
        employees.all().stream()
            .filter(e -> e.active() && e.roles().contains(Role.HEAD) && !e.id().equals(of))
            .toList();
    var his = employees.find(of).map(Employee::department);
    var near = heads.stream().filter(e -> his.filter(e.department()::equals).isPresent()).toList();
    var some = near.isEmpty() ? heads : near;
    var load = tasks.load(some.stream().map(Employee::id).toList());
    return some.stream().min(Comparator.comparing(e -> load.getOrDefault(e.id(), 0)));
  }
}
