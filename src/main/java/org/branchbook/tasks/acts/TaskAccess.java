package org.branchbook.tasks.acts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.Tasks;

/** Decides who may do what with a task, and whom tasks may be given. */
public final class TaskAccess {
  private static final int FEW = 20;

  private final Tasks tasks;
  private final Employees employees;
  private final ClientTrail trail;

  public TaskAccess(Tasks tasks, Employees employees, ClientTrail trail) {
    this.tasks = tasks;
    this.employees = employees;
    this.trail = trail;
  }

  /** Whether a task is there for somebody. */
  sealed interface Found {
    /** He may; this is the task as it stands. */
    record Granted(Task task) implements Found {}

    /** He may not, or there is none. */
    record Not(Outcome why) implements Found {}
  }

  /** The task, if the asker may change it; a refusal is written to the audit. */
  Found toChange(Asker asker, TaskId id) {
    var found = tasks.find(id, asker.scope(Privilege.TASK_READ));
    if (found.isEmpty()) {
      if (tasks.find(id, everything(asker)).isEmpty()) return new Found.Not(new Outcome.Gone());
      return new Found.Not(refused(asker, Privilege.TASK_READ, id));
    }
    return mayChange(asker, found.get())
        ? new Found.Granted(found.get())
        : new Found.Not(refused(asker, Privilege.TASK_EDIT, id));
  }

  /** Whether the right to change tasks reaches this one; a waiting request is its department's. */
  public boolean mayChange(Asker asker, Task task) {
    var scope = asker.scope(Privilege.TASK_EDIT);
    return switch (scope.reach()) {
      case NONE -> false;
      case OWN -> concerns(scope, task) || waitsFor(asker, task);
      case TEAM -> concerns(scope, task) || waitsFor(asker, task) || theirs(scope, task);
      case DEPARTMENT ->
          concerns(scope, task)
              || theirs(scope, task)
              || scope.departments().contains(task.hands().department());
      case ALL -> true;
    };
  }

  private static boolean theirs(Scope scope, Task task) {
    var responsible = task.hands().responsible();
    return responsible != null && scope.people().contains(responsible);
  }

  /** Whether it is his, or that of somebody for whom he stands in. */
  private static boolean concerns(Scope scope, Task task) {
    return scope.own().stream().anyMatch(task.hands()::concern);
  }

  /** Whether the task is a request that waits for the answer of the asker's department. */
  public static boolean waitsFor(Asker asker, Task task) {
    return task.hands().responsible() == null && asker.below().contains(task.hands().department());
  }

  /** The asker's own open tasks of a kind for a client, the first ones. */
  public List<TaskRow> open(Asker asker, ClientId client, Kind kind, Instant now) {
    var his = TaskFilter.ofClient(client, TaskFilter.Stretch.OPEN).toggled(kind).of(asker.id());
    var scope = asker.scope(Privilege.TASK_READ);
    return tasks.list(his, Optional.empty(), FEW, scope, now).rows();
  }

  /** Somebody to whom the asker may give tasks; empty where he may not, or where nobody is. */
  public Optional<Employee> recipient(Asker asker, EmployeeId id) {
    if (id.equals(asker.id()))
      return asker.may(Privilege.TASK_CREATE) ? Optional.of(asker.employee()) : Optional.empty();
    return employees.find(id).filter(Employee::active).filter(e -> reaches(asker, e));
  }

  /** Whether the right to give tasks reaches this employee. */
  public static boolean reaches(Asker asker, Employee to) {
    return switch (asker.rights().reach(Privilege.TASK_CREATE)) {
      case NONE -> false;
      case OWN -> to.id().equals(asker.id());
      case TEAM -> to.id().equals(asker.id()) || asker.beside().known().team().contains(to.id());
      case DEPARTMENT -> to.id().equals(asker.id()) || asker.below().contains(to.department());
      case ALL -> true;
    };
  }

  /** The department of an employee, one who has left too. */
  DepartmentId department(EmployeeId id) {
    return employees.find(id).orElseThrow().department();
  }

  /** A refusal, with its line of the audit. */
  public Outcome.Refused refused(Asker asker, Privilege missing, TaskId id) {
    trail.write(
        asker,
        Act.REFUSED,
        "task",
        id.value(),
        null,
        "",
        List.of(new Change("privilege", "", missing.name())));
    return new Outcome.Refused(Text.of("tasks.refused." + missing));
  }

  /** All there is: for the program's own decisions, never to be shown. */
  public static Scope everything(Asker asker) {
    return new Scope(Reach.ALL, asker.id(), Set.of(), true);
  }
}
