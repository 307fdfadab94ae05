package org.branchbook.tasks.acts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Access;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Series;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.Tasks;
import org.branchbook.tasks.Timing;

/** Gives a task to somebody, or to oneself. */
public final class GiveTask {
  private final Tasks tasks;
  private final TaskAccess access;
  private final CardAccess cards;
  private final ClientTrail trail;
  private final InstantSource clock;
  private final Work work;

  public GiveTask(
      Tasks tasks,
      TaskAccess access,
      CardAccess cards,
      ClientTrail trail,
      InstantSource clock,
      Work work) {
    this.tasks = tasks;
    this.access = access;
    this.cards = cards;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** Gives the task as the asker's; giving one of the same number again does nothing. */
  public Outcome run(Asker asker, NewTask given) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.TASK_CREATE))
            return access.refused(asker, Privilege.TASK_CREATE, given.id());
          var now = clock.instant();
          var wrong =
              TaskCheck.wrong(given.subject(), given.checklist())
                  .or(() -> TaskCheck.due(given.subject().kind(), given.due(), now));
          if (wrong.isPresent()) return new Outcome.Wrong(wrong.get());
          var to = access.recipient(asker, given.responsible());
          if (to.isEmpty()) return access.refused(asker, Privilege.TASK_CREATE, given.id());
          return clients(asker, given.subject())
              .orElseGet(() -> add(asker, task(asker, given, to.get(), now)));
        });
  }

  /** Why the asker may not give tasks about these clients; empty where he may. */
  Optional<Outcome> clients(Asker asker, Subject subject) {
    for (var client : subject.clients())
      switch (cards.to(asker, client, Privilege.CLIENT_READ)) {
        case Access.Granted(_) -> {}
        case Access.Refused(var why) -> {
          return Optional.of(new Outcome.Refused(why));
        }
        case Access.Gone() -> {
          return Optional.of(new Outcome.Gone());
        }
      }
    return Optional.empty();
  }

  private static Task task(Asker asker, NewTask given, Employee to, Instant now) {
    var rule = given.returns();
    var series = rule == null ? null : new Series(given.id().value(), rule, given.due().on(), 0);
    return Task.fresh(
            given.id(),
            given.subject(),
            new Hands(asker.id(), to.id(), to.department(), null, null),
            Timing.by(given.due()).reminding(given.remind()).in(series),
            now)
        .with(given.checklist());
  }

  /** Adds a task that was found right, within the unit of work that the caller is in. */
  public Outcome add(Asker asker, Task task) {
    if (!tasks.add(task))
      return tasks
          .find(task.id(), asker.scope(Privilege.TASK_READ))
          .<Outcome>map(there -> new Outcome.Done(there, Undo.nothing(asker.id())))
          .orElseGet(Outcome.Gone::new);
    trail.write(
        asker,
        Act.CREATED,
        new ClientTrail.Entry(
            "task",
            task.id().value(),
            task.subject().client(),
            task.hands().responsible(),
            TaskChanges.ofNew(task)),
        "");
    return new Outcome.Done(
        task.at(1), Undo.nothing(asker.id()).and(new Undo.Step.Remove(task.id(), 1)));
  }
}
