package org.branchbook.tasks.many;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Matter;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.TaskAccess;

/** Gives many tasks to other people at once, by their load. */
public final class ReassignTasks {
  private final TaskBulk bulk;
  private final TaskAccess access;
  private final SaveTogether save;
  private final Confirm confirm;
  private final Work work;

  public ReassignTasks(
      TaskBulk bulk, TaskAccess access, SaveTogether save, Confirm confirm, Work work) {
    this.confirm = confirm;
    this.bulk = bulk;
    this.access = access;
    this.save = save;
    this.work = work;
  }

  /**
   * Shares the tasks out among these people. Those who did them before may be among them; closed
   * tasks, waiting requests and those out of the asker's reach are passed over. Beyond the bank's
   * limit a second person confirms it first.
   */
  public Together run(Asker asker, Collection<TaskId> tasks, List<EmployeeId> to) {
    return work.inOne(
        () -> {
          if (to.isEmpty()) return new Together.Wrong(Text.of("tasks.wrong.nobody"));
          var people = new LinkedHashMap<EmployeeId, Employee>();
          for (var id : to) {
            var found = access.recipient(asker, id);
            if (found.isEmpty())
              return new Together.Refused(
                  access.refused(asker, Privilege.TASK_CREATE, new TaskId(0)).why());
            people.put(id, found.get());
          }
          var found =
              bulk.find(tasks, asker.scope(Privilege.TASK_READ)).stream()
                  .filter(t -> t.open() && t.hands().responsible() != null)
                  .filter(t -> access.mayChange(asker, t))
                  .toList();
          if (confirm.massChange(asker, matter(found, to)) instanceof Need.Waits(var request))
            return new Together.NeedsSecond(request);
          var shared = ShareOut.of(found, bulk.load(people.keySet()));
          return save.run(
              asker, found, t -> handed(asker, t, people.get(shared.get(t.id()))), tasks.size());
        });
  }

  private static Matter matter(List<Task> tasks, List<EmployeeId> to) {
    var ids = tasks.stream().map(t -> t.id().value()).sorted().toList();
    return new Matter(
        "tasks.reassign",
        ids.hashCode() + " " + to,
        Text.of("staff.confirm.reassign", tasks.size()),
        tasks.size());
  }

  private static Task handed(Asker asker, Task task, Employee who) {
    if (who.id().equals(task.hands().responsible())) return task;
    var by = who.id().equals(asker.id()) ? null : asker.id();
    return task.with(task.hands().handed(who.id(), who.department(), by));
  }
}
