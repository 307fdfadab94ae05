package org.branchbook.tasks.many;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Askers;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.absences.Absence;
import org.branchbook.staff.absences.FollowsAbsence;
import org.branchbook.staff.absences.HandedWork;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.TaskAccess;

/**
 * The tasks of one who is away: what falls due meanwhile goes to his substitutes by their load, and
 * what of it is still open with them comes back when he is there again.
 */
public final class AbsentsTasks implements FollowsAbsence {
  private static final String KIND = "task";

  private final TaskBulk bulk;
  private final SaveTogether save;
  private final HandedWork handed;
  private final Employees employees;
  private final Askers askers;

  public AbsentsTasks(
      TaskBulk bulk, SaveTogether save, HandedWork handed, Employees employees, Askers askers) {
    this.bulk = bulk;
    this.save = save;
    this.handed = handed;
    this.employees = employees;
    this.askers = askers;
  }

  @Override
  public int waiting(EmployeeId who, LocalDate until) {
    return bulk.openUntil(who, Due.on(until)).size();
  }

  @Override
  public Map<EmployeeId, Integer> load(Collection<EmployeeId> of) {
    return bulk.load(of);
  }

  @Override
  public int handOver(Asker asker, Absence absence) {
    var tasks = bulk.openUntil(absence.who(), Due.on(absence.until()));
    if (tasks.isEmpty()) return 0;
    var people = new LinkedHashMap<EmployeeId, Employee>();
    for (var id : absence.substitutes())
      employees.find(id).ifPresent(found -> people.put(id, found));
    var shared = ShareOut.of(tasks, bulk.load(people.keySet()));
    save.run(asker, tasks, t -> handed(t, people.get(shared.get(t.id()))), tasks.size());
    handed.keep(absence.id(), KIND, tasks.stream().map(t -> t.id().value()).toList());
    return tasks.size();
  }

  @Override
  public int giveBack(Absence absence) {
    var given = handed.take(absence.id(), KIND).stream().map(TaskId::new).toList();
    var who = employees.find(absence.who()).filter(Employee::active).orElse(null);
    var by = employees.find(absence.saidBy()).orElse(null);
    if (given.isEmpty() || who == null || by == null) return 0;
    var asker = askers.of(by);
    var theirs =
        bulk.find(given, TaskAccess.everything(asker)).stream()
            .filter(t -> t.open() && absence.substitutes().contains(t.hands().responsible()))
            .toList();
    save.run(asker, theirs, t -> handed(t, who), theirs.size());
    return theirs.size();
  }

  private static Task handed(Task task, Employee to) {
    return task.with(task.hands().handed(to.id(), to.department(), null));
  }
}
