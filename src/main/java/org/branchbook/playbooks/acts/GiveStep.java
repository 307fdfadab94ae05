package org.branchbook.playbooks.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.Step;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.acts.TaskChanges;
import org.branchbook.tasks.calendar.Calendars;
import org.jspecify.annotations.Nullable;

/** Gives the task of a step, in the unit of work that it is called in. */
public final class GiveStep {
  /** What a task of a playbook came from; the number is the run's. */
  public static final String ORIGIN = "playbook";

  /** A try made after a call in vain came from the call; it still does the step. */
  private static final Set<String> FOLLOWED = Set.of(ORIGIN, "contact");

  private final Hand hand;
  private final TaskBulk tasks;
  private final Calendars calendars;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;

  public GiveStep(
      Employees employees,
      TaskBulk tasks,
      Calendars calendars,
      AuditTrail trail,
      Ids ids,
      Clock clock) {
    this.hand = new Hand(employees, tasks);
    this.tasks = tasks;
    this.calendars = calendars;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether a task that came from this may be a step's. */
  public static boolean followed(Origin origin) {
    return FOLLOWED.contains(origin.subject());
  }

  /** Who looks after the client, and whose day a playbook begun with him fills. */
  Optional<EmployeeId> responsible(Client client) {
    return hand.responsible(client).map(Employee::id);
  }

  /**
   * The run with that step given; as it was where nobody is there to do it.
   *
   * @param who because of whose doing; null for the program's own
   */
  Run give(Run run, Plan plan, int number, Client client, @Nullable EmployeeId who) {
    var step = plan.steps().get(number);
    var hands = hand.of(step.doer(), client);
    if (hands.isEmpty()) return run;
    var now = clock.instant();
    var due = due(run, step, hands.get());
    var id = new TaskId(ids.next());
    var task =
        Task.fresh(
            id,
            new Subject(
                step.kind(),
                step.title().title(),
                "",
                Priority.NORMAL,
                List.of(client.id()),
                new Origin(ORIGIN, run.id().value())),
            hands.get(),
            Timing.by(Due.on(due)),
            now);
    tasks.addAll(List.of(task));
    trail.write(who, Act.CREATED, "task", id.value(), TaskChanges.ofNew(task));
    return run.come(number, id, due, now);
  }

  /** So many working days later, and not in the past. */
  private LocalDate due(Run run, Step step, Hands hands) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var calendar = calendars.of(hands.department());
    var from = step.from() == Step.From.START ? run.on() : today;
    var due = calendar.plus(from, step.days());
    return due.isBefore(today) ? calendar.onOrAfter(today) : due;
  }
}
