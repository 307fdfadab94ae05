package org.branchbook.playbooks.acts;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientBulk;
import org.branchbook.playbooks.Editions;
import org.branchbook.playbooks.Ended;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.Walked;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.FollowsTask;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.Undo;
import org.jspecify.annotations.Nullable;

/**
 * Moves a client on when the task of his step ends, wherever that happens: the next step's task is
 * given in the same saving, and goes again when the ending is undone.
 */
public final class MoveOn implements FollowsTask {
  private final Runs runs;
  private final Editions editions;
  private final ClientBulk clients;
  private final GiveStep give;
  private final AuditTrail trail;
  private final Clock clock;

  public MoveOn(
      Runs runs,
      Editions editions,
      ClientBulk clients,
      GiveStep give,
      AuditTrail trail,
      Clock clock) {
    this.runs = runs;
    this.editions = editions;
    this.clients = clients;
    this.give = give;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Optional<Outcome> against(Asker asker, Task task) {
    return here(task)
        .flatMap(
            run -> {
              var step = plan(run).steps().get(run.walked().getLast().step());
              if (step.waivable() && asker.may(Privilege.PLAYBOOK_EDIT)) return Optional.empty();
              trail.refused(asker, Privilege.PLAYBOOK_EDIT, GiveStep.ORIGIN, run.id().value());
              return Optional.of(
                  new Outcome.Refused(
                      Text.of(
                          step.waivable()
                              ? "playbooks.refused.waive"
                              : "playbooks.refused.compulsory")));
            });
  }

  @Override
  public Optional<Text> lacks(Asker asker, Task task) {
    return here(task)
        .filter(run -> run.walked().getLast().result() == null)
        .filter(run -> plan(run).steps().get(run.walked().getLast().step()).results().size() > 1)
        .map(_ -> Text.of("playbooks.wrong.pick"));
  }

  @Override
  public Undo closed(Asker asker, Task task, boolean inVain) {
    var nothing = Undo.nothing(asker.id());
    var closing = task.closing();
    var found = here(task);
    if (closing == null || found.isEmpty()) return nothing;
    var run = found.get();
    var contact = closing.contact();
    if (closing.done() && inVain && contact != null) {
      runs.save(run.by(new TaskId(contact)));
      return nothing;
    }
    var here = run.walked().getLast();
    var said = here.said().isEmpty() ? closing.words() : here.said();
    var past =
        closing.done()
            ? run.picked(Objects.requireNonNullElse(here.result(), 0), said)
                .done(Walked.State.DONE, said, closing.at(), asker.id())
            : run.done(Walked.State.WAIVED, closing.words(), closing.at(), asker.id());
    var now = goOn(past, asker.id());
    runs.save(now);
    trail.write(
        asker.id(),
        Act.CHANGED,
        GiveStep.ORIGIN,
        run.id().value(),
        List.of(new Change("step", "", Integer.toString(here.step() + 1))));
    return now.walked().size() > past.walked().size()
        ? new Undo(asker.id(), List.of(new Undo.Step.Remove(now.walked().getLast().task(), 1)))
        : nothing;
  }

  /** The run at its next step, or at its end; as it is where nobody is there to do the step. */
  Run goOn(Run run, @Nullable EmployeeId who) {
    var plan = plan(run);
    var last = run.walked().getLast();
    int result = Objects.requireNonNullElse(last.result(), 0);
    var next = plan.after(last.step(), result);
    if (next.isEmpty())
      return run.ended(new Ended(clock.instant(), plan.ending(last.step(), result), "", who));
    var client = clients.find(List.of(run.client())).get(run.client());
    return client == null ? run : give.give(run, plan, next.get(), client, who);
  }

  Plan plan(Run run) {
    return editions.find(run.edition()).orElseThrow().plan();
  }

  @Override
  public void reopened(Asker asker, Task closed) {
    if (!followed(closed)) return;
    var contact = closed.closing() == null ? null : closed.closing().contact();
    runs.ofTask(closed.id())
        .or(() -> contact == null ? Optional.empty() : runs.ofTask(new TaskId(contact)))
        .ifPresent(
            run -> {
              int ordinal = 0;
              for (var walked : run.walked()) {
                boolean same =
                    walked.task().equals(closed.id())
                        || contact != null && walked.task().value() == contact;
                if (same) {
                  runs.save(run.back(ordinal, closed.id()));
                  return;
                }
                ordinal++;
              }
            });
  }

  /** The run of which the task is the step that is to be done. */
  private Optional<Run> here(Task task) {
    if (!followed(task)) return Optional.empty();
    return runs.ofTask(task.id())
        .filter(run -> run.current() != null && run.current().task().equals(task.id()));
  }

  private static boolean followed(Task task) {
    var origin = task.subject().origin();
    return origin != null && GiveStep.followed(origin);
  }
}
