package org.branchbook.playbooks.acts;

import org.branchbook.base.Work;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.Runs;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Tasks;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.TaskAccess;
import org.branchbook.tasks.acts.TaskCheck;
import org.branchbook.tasks.acts.Undo;

/**
 * Says what came of a step: its task ends with it, or the contact that ends it is still to come.
 */
public final class EndStep {
  private final Runs runs;
  private final MoveOn moves;
  private final TaskAccess access;
  private final Tasks tasks;
  private final DoTask perform;
  private final Work work;

  public EndStep(
      Runs runs, MoveOn moves, TaskAccess access, Tasks tasks, DoTask perform, Work work) {
    this.runs = runs;
    this.moves = moves;
    this.access = access;
    this.tasks = tasks;
    this.perform = perform;
    this.work = work;
  }

  /**
   * Ends the step with one of its results. A step that is done by talking to the client keeps the
   * result until the contact is logged: the outcome is then the task as it stands, still open.
   *
   * @param result its number, from 0
   * @param said what was found out; ""
   */
  public Outcome run(Asker asker, TaskId id, int version, int result, String said) {
    return work.inOne(
        () -> {
          var found = tasks.find(id, asker.scope(Privilege.TASK_READ));
          if (found.isEmpty()) return new Outcome.Gone();
          var task = found.get();
          if (!access.mayChange(asker, task)) return access.refused(asker, Privilege.TASK_EDIT, id);
          if (task.version() != version || !task.open()) return new Outcome.Stale(task);
          var wrong = TaskCheck.words(said);
          if (wrong.isPresent()) return new Outcome.Wrong(wrong.get());
          var run = runs.ofTask(id).filter(r -> r.current() != null);
          if (run.isEmpty() || !picks(run.get(), result)) return new Outcome.Stale(task);
          if (!runs.save(run.get().picked(result, said.strip()))) return new Outcome.Stale(task);
          return DoTask.byContact(task.subject().kind(), task.subject().client() != null)
              ? new Outcome.Done(task, Undo.nothing(asker.id()))
              : perform.run(asker, id, version, said.strip());
        });
  }

  private boolean picks(Run run, int result) {
    var step = moves.plan(run).steps().get(run.walked().getLast().step());
    return result >= 0 && result < step.results().size();
  }
}
