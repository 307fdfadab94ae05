package org.branchbook.plans.deviations.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviation.Told;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.acts.FollowsTask;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.Undo;

/**
 * A task that was given for a deviation isn't done before its cause is told: a call that found out
 * nothing is to be made again. A cause that was told with the doing is taken back with it.
 */
public final class AskCause implements FollowsTask {
  private static final Set<String> ORIGINS = Set.of("playbook", TellCause.SUBJECT, "contact");

  private final FollowsTask procedures;
  private final Deviations deviations;
  private final AuditTrail trail;

  /**
   * @param procedures what else follows a task
   */
  public AskCause(FollowsTask procedures, Deviations deviations, AuditTrail trail) {
    this.procedures = procedures;
    this.deviations = deviations;
    this.trail = trail;
  }

  /** Whether a task may be one that was given for a deviation. */
  public static boolean concerns(Task task) {
    var origin = task.subject().origin();
    return origin != null && ORIGINS.contains(origin.subject());
  }

  /** Of which deviation a task asks the cause; empty where none is asked for, or is none of his. */
  public static Optional<Deviation> asked(Asker asker, List<Deviation> ofTask) {
    return asker.may(Privilege.INCOME_SEE) && asker.may(Privilege.TASK_EDIT)
        ? ofTask.stream().filter(Deviation::wantsCause).findFirst()
        : Optional.empty();
  }

  @Override
  public Optional<Text> lacks(Asker asker, Task task) {
    // the cause is the first that is asked for
    return asked(asker, of(asker, task))
        .map(_ -> Text.of("deviations.wrong.cause"))
        .or(() -> procedures.lacks(asker, task));
  }

  private List<Deviation> of(Asker asker, Task task) {
    return concerns(task)
        ? deviations.ofTask(task.id(), asker.scope(Privilege.INCOME_SEE))
        : List.of();
  }

  @Override
  public Optional<Outcome> against(Asker asker, Task task) {
    return procedures.against(asker, task);
  }

  @Override
  public Undo closed(Asker asker, Task task, boolean inVain) {
    return procedures.closed(asker, task, inVain);
  }

  @Override
  public void reopened(Asker asker, Task closed) {
    // before the procedure goes back: it knows the task as the one that ended
    var closing = closed.closing();
    if (closing != null && closing.done())
      for (var one : of(asker, closed)) takeBack(asker, one, closing);
    procedures.reopened(asker, closed);
  }

  private void takeBack(Asker asker, Deviation one, Closing closing) {
    var told = one.told();
    if (told == null || !told.at().equals(closing.at()) || !told.by().equals(closing.by())) return;
    deviations.save(List.of(one.with((Told) null)));
    trail.write(
        asker.id(),
        Act.CHANGED,
        TellCause.SUBJECT,
        one.id().value(),
        List.of(new Change("cause", told.cause().name(), "")));
  }
}
