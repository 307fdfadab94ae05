package org.branchbook.tasks.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.TaskChanges;
import org.branchbook.tasks.acts.Undo;

/** Saves many changed tasks with their audit and one undo, in the unit of work it is called in. */
public final class SaveTogether {
  private final TaskBulk bulk;
  private final ClientTrail trail;

  public SaveTogether(TaskBulk bulk, ClientTrail trail) {
    this.bulk = bulk;
    this.trail = trail;
  }

  /**
   * Saves what the tasks became.
   *
   * @param asked how many were asked for, those passed over before too
   */
  Together run(Asker asker, List<Task> before, Function<Task, Task> how, int asked) {
    Map<TaskId, Task> were = before.stream().collect(Collectors.toMap(Task::id, t -> t));
    var after = before.stream().map(how).filter(t -> !t.equals(were.get(t.id()))).toList();
    var left =
        bulk.saveAll(after.stream().map(t -> new TaskBulk.Edit(were.get(t.id()), t)).toList());
    var steps = new ArrayList<Undo.Step>();
    var entries = new ArrayList<ClientTrail.Entry>();
    for (var task : after) {
      if (left.contains(task.id())) continue;
      var was = were.get(task.id());
      steps.add(new Undo.Step.Restore(was, was.version() + 1));
      entries.add(
          new ClientTrail.Entry(
              "task",
              task.id().value(),
              task.subject().client(),
              was.hands().responsible(),
              TaskChanges.between(was, task)));
    }
    trail.writeAll(asker, Act.CHANGED, entries);
    return new Together.Done(steps.size(), asked - steps.size(), new Undo(asker.id(), steps));
  }
}
