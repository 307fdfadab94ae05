package org.branchbook.plans.deviations.night;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviation.Given;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.Finding;
import org.branchbook.staff.DepartmentId;
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
import org.branchbook.tasks.calendar.WorkingCalendar;

/**
 * Gives the one task for a client, or for connected clients that deviate together; many at once.
 */
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

  /** Who is to find out the cause for each of these clients. */
  Map<ClientId, EmployeeId> doers(Collection<ClientId> some) {
    return some.isEmpty() ? Map.of() : procedures.doers(clients.find(some).values());
  }

  /** A deviation to be appended to the task that stands for a connected client. */
  record Joining(Deviation one, Deviation standing, TaskId task) {}

  /**
   * Gives them, in the unit of work that it is called in, and says how many there were somebody to
   * do for.
   *
   * @param all those of a task together, the main one first
   */
  public int give(List<List<Deviation>> all, DeviationPolicy policy) {
    var cards = clients.find(all.stream().map(t -> t.getFirst().client()).toList());
    var known = new HashMap<DepartmentId, WorkingCalendar>();
    var asking = new ArrayList<Procedures.Asking>();
    for (var together : all) {
      var main = together.getFirst();
      var client = cards.get(main.client());
      if (client == null) continue;
      var calendar = known.computeIfAbsent(client.care().department(), calendars::of);
      var due = Due.on(calendar.plus(today(), policy.due()));
      asking.add(
          new Procedures.Asking(
              client,
              main.now().sign(),
              main.id(),
              main.now().asOf(),
              task -> told(task, together, due)));
    }
    var asked = procedures.begin(asking);
    var joined = new Joined();
    var given = new ArrayList<Deviation>();
    int tasks = 0;
    for (var together : all) {
      var his = asked.get(together.getFirst().id());
      if (his == null) continue;
      tasks++;
      var task = his.task();
      if (!his.fresh()) together.forEach(d -> joined.add(task, d));
      var to = Objects.requireNonNullElse(task.hands().responsible(), task.hands().author());
      for (var d : together)
        given.add(d.with(new Given(task.id(), his.procedure(), to, today(), d.now().asOf(), null)));
    }
    joined.save();
    deviations.save(given);
    return tasks;
  }

  /**
   * Appends those to the tasks that stand for connected clients, in the same unit of work; not
   * where the task is no longer there.
   */
  void join(List<Joining> all) {
    var open = new HashMap<TaskId, Task>();
    tasks.find(all.stream().map(Joining::task).toList(), ALL).stream()
        .filter(Task::open)
        .forEach(t -> open.put(t.id(), t));
    var joined = new Joined();
    var changed = new ArrayList<Deviation>();
    for (var one : all) {
      var task = open.get(one.task);
      var given = one.standing.given();
      if (task == null || given == null) continue;
      joined.add(task, one.one);
      var asOf = one.one.now().asOf();
      changed.add(
          one.one.with(
              new Given(given.task(), given.procedure(), given.to(), given.on(), asOf, null)));
    }
    joined.save();
    deviations.save(changed);
  }

  /** Tasks to which clients were appended. */
  private final class Joined {
    private final Map<TaskId, TaskBulk.Edit> edits = new LinkedHashMap<>();

    void add(Task task, Deviation one) {
      var edit = edits.getOrDefault(task.id(), new TaskBulk.Edit(task, task));
      var s = edit.after().subject();
      if (s.clients().contains(one.client())) return;
      var all = new ArrayList<>(s.clients());
      all.add(one.client());
      var more = new Subject(s.kind(), s.title(), s.note(), s.priority(), all, s.origin());
      edits.put(task.id(), new TaskBulk.Edit(edit.before(), edit.after().with(more)));
    }

    void save() {
      tasks.saveAll(List.copyOf(edits.values()));
    }
  }

  private static Task told(Task task, List<Deviation> together, Due due) {
    var s = task.subject();
    return task.with(
            new Subject(
                s.kind(),
                new Title.Told(title(together)),
                s.note(),
                Priority.HIGH,
                together.stream().map(Deviation::client).toList(),
                s.origin()))
        .with(task.timing().at(due, null));
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
