package org.branchbook.tasks.acts;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Tasks;

/** What every change of one task has in common: permission, version, saving, audit, undo. */
public final class ChangeTask {
  private final Tasks tasks;
  private final TaskAccess access;
  private final ClientTrail trail;
  private final FollowsTask follows;
  private final Work work;

  /** Changes of tasks that no other room follows. */
  public ChangeTask(Tasks tasks, TaskAccess access, ClientTrail trail, Work work) {
    this(tasks, access, trail, FollowsTask.NOBODY, work);
  }

  public ChangeTask(
      Tasks tasks, TaskAccess access, ClientTrail trail, FollowsTask follows, Work work) {
    this.tasks = tasks;
    this.access = access;
    this.trail = trail;
    this.follows = follows;
    this.work = work;
  }

  /** Why another room won't have the task called off. */
  Optional<Outcome> against(Asker asker, Task task) {
    return follows.against(asker, task);
  }

  /** What another room has to be told before the task is done. */
  Optional<Text> lacks(Asker asker, Task task) {
    return follows.lacks(asker, task);
  }

  /**
   * Ends a task that is open; whatever follows from it is saved with it.
   *
   * @param inVain see {@link FollowsTask#closed}
   */
  Outcome close(
      Asker asker,
      TaskId id,
      int version,
      Predicate<Task> done,
      Function<Task, Step> how,
      boolean inVain) {
    return work.inOne(
        () -> {
          var outcome = open(asker, id, version, done, how);
          return outcome instanceof Outcome.Done(var task, var undo) && undo.possible()
              ? new Outcome.Done(task, undo.and(follows.closed(asker, task, inVain)))
              : outcome;
        });
  }

  /** What a task is to become, or why not. */
  sealed interface Step {
    /** This. */
    record To(Task after) implements Step {}

    /** Nothing, for this reason. */
    record Not(Outcome why) implements Step {}
  }

  /**
   * Changes a task that is open.
   *
   * @param version the one that the asker saw
   * @param done whether a task is already as it is to be: doing it again does nothing
   */
  Outcome open(
      Asker asker, TaskId id, int version, Predicate<Task> done, Function<Task, Step> how) {
    return work.inOne(
        () ->
            switch (access.toChange(asker, id)) {
              case TaskAccess.Found.Not(var why) -> why;
              case TaskAccess.Found.Granted(var task) -> {
                // saved before, and the answer was lost on its way: the next version is his own
                if (task.version() == version + 1 && done.test(task))
                  yield new Outcome.Done(task, Undo.nothing(asker.id()));
                if (task.version() != version || !task.open()) yield new Outcome.Stale(task);
                yield switch (how.apply(task)) {
                  case Step.Not(var why) -> why;
                  case Step.To(var after) -> save(asker, task, after);
                };
              }
            });
  }

  private Outcome save(Asker asker, Task before, Task after) {
    if (after.equals(before)) return new Outcome.Done(before, Undo.nothing(asker.id()));
    return switch (tasks.save(before, after)) {
      case Tasks.Saved.Gone() -> new Outcome.Gone();
      case Tasks.Saved.Stale(var theirs) -> new Outcome.Stale(theirs);
      case Tasks.Saved.Done(var now) -> {
        write(asker, Act.CHANGED, before, now);
        yield new Outcome.Done(now, Undo.restore(asker.id(), before, now));
      }
    };
  }

  /** A task's line of the audit. */
  void write(Asker asker, Act act, Task before, Task now) {
    trail.write(
        asker,
        act,
        new ClientTrail.Entry(
            "task",
            now.id().value(),
            now.subject().client(),
            before.hands().responsible(),
            TaskChanges.between(before, now)),
        "");
  }
}
