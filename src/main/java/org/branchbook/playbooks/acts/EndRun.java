package org.branchbook.playbooks.acts;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.branchbook.playbooks.Ended;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.Walked;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.TaskChanges;
import org.jspecify.annotations.Nullable;

/** Ends a client's way before its time, with the task that was to be done. */
public final class EndRun {
  private static final Scope ALL = new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true);

  private final Runs runs;
  private final TaskBulk tasks;
  private final AuditTrail trail;
  private final InstantSource clock;

  public EndRun(Runs runs, TaskBulk tasks, AuditTrail trail, InstantSource clock) {
    this.runs = runs;
    this.tasks = tasks;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Ends it, in the unit of work that it is called in; false where somebody else changed it
   * meanwhile.
   *
   * @param by who does; null for the program
   */
  boolean run(Run run, Ending how, String why, @Nullable EmployeeId by) {
    var now = clock.instant();
    var here = run.current();
    var last = here == null ? run : run.done(Walked.State.SKIPPED, why, now, by);
    if (!runs.save(last.ended(new Ended(now, how, why, by)))) return false;
    trail.write(
        by,
        Act.CHANGED,
        GiveStep.ORIGIN,
        run.id().value(),
        List.of(new Change("ending", "", how.name())));
    if (here != null) callOff(here.task(), why, by);
    return true;
  }

  private void callOff(TaskId id, String why, @Nullable EmployeeId by) {
    for (var task : open(List.of(id))) {
      var who = by == null ? task.hands().author() : by;
      var after = task.with(new Closing(false, clock.instant(), who, null, why));
      if (tasks.saveAll(List.of(new TaskBulk.Edit(task, after))).isEmpty())
        trail.write(by, Act.CHANGED, "task", id.value(), TaskChanges.between(task, after));
    }
  }

  /** Those of these tasks that are still to be done. */
  List<Task> open(Collection<TaskId> ids) {
    return tasks.find(ids, ALL).stream().filter(Task::open).toList();
  }
}
