package org.branchbook.tasks.acts;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Work;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Tasks;

/** Undoes what the asker just did, for those tasks that nobody has changed since. */
public final class UndoTasks {
  private final Tasks tasks;
  private final TaskBulk bulk;
  private final ClientTrail trail;
  private final FollowsTask follows;
  private final Work work;

  /** Undoing of what no other room follows. */
  public UndoTasks(Tasks tasks, TaskBulk bulk, ClientTrail trail, Work work) {
    this(tasks, bulk, trail, FollowsTask.NOBODY, work);
  }

  public UndoTasks(Tasks tasks, TaskBulk bulk, ClientTrail trail, FollowsTask follows, Work work) {
    this.follows = follows;
    this.tasks = tasks;
    this.bulk = bulk;
    this.trail = trail;
    this.work = work;
  }

  /** What came of it. */
  public sealed interface Undone {
    /**
     * Done.
     *
     * @param restored how many tasks are as they were
     * @param kept how many were left alone, since somebody changed them meanwhile
     */
    record Done(int restored, int kept) implements Undone {}

    /** It was somebody else who did that. */
    record NotYours() implements Undone {}
  }

  /** Puts everything back as far as possible, in one unit of work. */
  public Undone run(Asker asker, Undo undo) {
    if (!undo.by().equals(asker.id())) return new Undone.NotYours();
    return work.inOne(
        () -> {
          int kept = 0;
          var restored = new HashMap<TaskId, Task>();
          for (var step : undo.steps())
            switch (step) {
              case Undo.Step.Remove(var id, int version) -> {
                var task = tasks.find(id, TaskAccess.everything(asker));
                if (task.isPresent() && tasks.remove(id, version)) removed(asker, task.get());
                else kept++;
              }
              case Undo.Step.Restore(var before, int version) ->
                  restored.put(before.id(), before.at(version));
            }
          var there =
              bulk.find(restored.keySet(), TaskAccess.everything(asker)).stream()
                  .collect(Collectors.toMap(Task::id, t -> t));
          var left =
              bulk.saveAll(
                  restored.values().stream()
                      .filter(t -> there.containsKey(t.id()))
                      .map(t -> new TaskBulk.Edit(there.get(t.id()), t))
                      .toList());
          restored.keySet().stream().filter(id -> !there.containsKey(id)).forEach(left::add);
          for (var task : restored.values()) {
            var was = there.get(task.id());
            if (was != null && !was.open() && task.open() && !left.contains(task.id()))
              follows.reopened(asker, was);
          }
          var entries =
              restored.values().stream()
                  .filter(t -> !left.contains(t.id()))
                  .map(
                      t ->
                          new ClientTrail.Entry(
                              "task",
                              t.id().value(),
                              t.subject().client(),
                              t.hands().responsible(),
                              TaskChanges.between(there.get(t.id()), t)))
                  .toList();
          trail.writeAll(asker, Act.REVERTED, entries);
          kept += left.size();
          return new Undone.Done(undo.steps().size() - kept, kept);
        });
  }

  private void removed(Asker asker, Task task) {
    trail.write(
        asker,
        Act.REVERTED,
        new ClientTrail.Entry(
            "task",
            task.id().value(),
            task.subject().client(),
            task.hands().responsible(),
            List.of()),
        "");
  }
}
