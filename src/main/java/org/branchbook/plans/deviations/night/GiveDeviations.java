package org.branchbook.plans.deviations.night;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviation.Given;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.Finding;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.calendar.Calendars;

/** Gives the one task for a client, or for connected clients that deviate together. */
public final class GiveDeviations {
  private static final Scope ALL = new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true);
  private static final long HUNDRED = 100;

  private final Deviations deviations;
  private final Procedures procedures;
  private final ClientBulk clients;
  private final TaskBulk tasks;
  private final Calendars calendars;
  private final Clock clock;

  public GiveDeviations(
      Deviations deviations,
      Procedures procedures,
      ClientBulk clients,
      TaskBulk tasks,
      Calendars calendars,
      Clock clock) {
    this.deviations = deviations;
    this.procedures = procedures;
    this.clients = clients;
    this.tasks = tasks;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * Gives it, in the unit of work that it is called in; empty where nobody is there to do it.
   *
   * @param together the main one first
   */
  public Optional<EmployeeId> give(List<Deviation> together, DeviationPolicy policy) {
    var main = together.getFirst();
    var client = clients.find(List.of(main.client())).get(main.client());
    if (client == null) return Optional.empty();
    var asked = procedures.begin(client, main.now().sign(), main.id(), main.now().asOf());
    if (asked.isEmpty()) return Optional.empty();
    var task = asked.get().task();
    var to = Objects.requireNonNullElse(task.hands().responsible(), task.hands().author());
    if (asked.get().fresh()) tell(task, client, together, policy);
    else join(task, together);
    var day = today();
    give(
        together,
        d -> new Given(task.id(), asked.get().procedure(), to, day, d.now().asOf(), null));
    return Optional.of(to);
  }

  /**
   * Appends one to the task that stands for a connected client, in the same unit of work; false
   * where it is no longer there.
   */
  boolean join(Deviation standing, TaskId id, Deviation one) {
    var given = standing.given();
    var task = tasks.find(List.of(id), ALL).stream().filter(Task::open).findFirst();
    if (task.isEmpty() || given == null) return false;
    join(task.get(), List.of(one));
    give(
        List.of(one),
        d ->
            new Given(
                given.task(), given.procedure(), given.to(), given.on(), d.now().asOf(), null));
    return true;
  }

  private void give(List<Deviation> together, Function<Deviation, Given> how) {
    deviations.save(together.stream().map(d -> d.with(how.apply(d))).toList());
  }

  private void join(Task task, List<Deviation> more) {
    var all = new ArrayList<>(task.subject().clients());
    for (var one : more) if (!all.contains(one.client())) all.add(one.client());
    var s = task.subject();
    save(
        task, task.with(new Subject(s.kind(), s.title(), s.note(), s.priority(), all, s.origin())));
  }

  private void tell(Task task, Client client, List<Deviation> together, DeviationPolicy policy) {
    var calendar = calendars.of(client.care().department());
    var s = task.subject();
    save(
        task,
        task.with(
                new Subject(
                    s.kind(),
                    new Title.Told(title(together)),
                    s.note(),
                    Priority.HIGH,
                    together.stream().map(Deviation::client).toList(),
                    s.origin()))
            .with(task.timing().at(Due.on(calendar.plus(today(), policy.due())), null)));
  }

  private void save(Task before, Task after) {
    if (!after.equals(before)) tasks.saveAll(List.of(new TaskBulk.Edit(before, after)));
  }

  private static Text title(List<Deviation> together) {
    if (together.size() > 1)
      return Text.of(
          "deviations.next.group",
          together.size(),
          units(together.stream().mapToLong(d -> d.now().gap()).sum()));
    var now = together.getFirst().now();
    return Text.of("deviations.next." + now.sign(), units(money(now)), Math.abs(now.percent()));
  }

  private static long money(Finding now) {
    return switch (now.sign()) {
      case CLOSED, OUTFLOW, REPAID, SILENT -> now.amount();
      case RED, FALL, OVER, AMBER -> now.gap();
    };
  }

  private static long units(long hundredths) {
    return Math.abs(hundredths) / HUNDRED;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
