package org.branchbook.playbooks.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.Step;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.TaskChanges;
import org.branchbook.tasks.calendar.Calendars;
import org.branchbook.tasks.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that are given together in a unit of work: what is asked for each is read once, and they
 * are kept with their lines of the audit at its end.
 */
final class Giving {
  private final Hand hand;
  private final TaskBulk tasks;
  private final Calendars calendars;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;
  private final @Nullable EmployeeId who;
  private final Map<DepartmentId, WorkingCalendar> known = new HashMap<>();
  private final List<Task> given = new ArrayList<>();

  /**
   * @param who because of whose doing; null for the program's own
   */
  Giving(
      Employees employees,
      TaskBulk tasks,
      Calendars calendars,
      AuditTrail trail,
      Ids ids,
      Clock clock,
      @Nullable EmployeeId who) {
    this.hand = new Hand(employees, tasks);
    this.tasks = tasks;
    this.calendars = calendars;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.who = who;
  }

  /** Who looks after the client, and whose day a playbook begun with him fills. */
  Optional<EmployeeId> responsible(Client client) {
    return hand.responsible(client).map(Employee::id);
  }

  /**
   * The run with that step given; as it was where nobody is there to do it.
   *
   * @param as the task as it is to be
   */
  Run step(Run run, Plan plan, int number, Client client, UnaryOperator<Task> as) {
    var step = plan.steps().get(number);
    var hands = hand.of(step.doer(), client);
    if (hands.isEmpty()) return run;
    var due = due(run, step, hands.get());
    var task =
        as.apply(
            fresh(
                step.kind(),
                step.title().title(),
                client,
                new Origin(GiveStep.ORIGIN, run.id().value()),
                hands.get(),
                due));
    add(task);
    return run.come(number, task.id(), due, task.made());
  }

  /**
   * A call to the client by who looks after him, without a playbook; empty where nobody does.
   *
   * @param as the task as it is to be
   */
  Optional<Task> call(Client client, Text title, Origin origin, UnaryOperator<Task> as) {
    return hand.responsible(client)
        .map(
            to -> {
              var task =
                  as.apply(
                      fresh(
                          Kind.CALL,
                          new Title.Told(title),
                          client,
                          origin,
                          Hands.own(to.id(), to.department()),
                          today()));
              add(task);
              return task.at(1);
            });
  }

  private Task fresh(
      Kind kind, Title title, Client client, Origin origin, Hands hands, LocalDate due) {
    return Task.fresh(
        new TaskId(ids.next()),
        new Subject(kind, title, "", Priority.NORMAL, List.of(client.id()), origin),
        hands,
        Timing.by(Due.on(due)),
        clock.instant());
  }

  private void add(Task task) {
    given.add(task);
    hand.given(task.hands().responsible());
  }

  /** Keeps them. */
  void keep() {
    if (given.isEmpty()) return;
    tasks.addAll(given);
    trail.writeAll(
        who,
        Act.CREATED,
        given.stream()
            .map(t -> new AuditTrail.Entry("task", t.id().value(), TaskChanges.ofNew(t)))
            .toList());
    given.clear();
  }

  /** So many working days later, and not in the past. */
  private LocalDate due(Run run, Step step, Hands hands) {
    var today = today();
    var calendar = known.computeIfAbsent(hands.department(), calendars::of);
    var from = step.from() == Step.From.START ? run.on() : today;
    var due = calendar.plus(from, step.days());
    return due.isBefore(today) ? calendar.onOrAfter(today) : due;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
