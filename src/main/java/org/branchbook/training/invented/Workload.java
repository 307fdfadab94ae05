package org.branchbook.training.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Postponement;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that two years of contacts left behind: each agreed next step is one, done by the
 * contact that followed, or forgotten for a while, or still to come. Some people put off more than
 * others.
 */
final class Workload {
  /** Whoever still has an older step open had it forgotten for good: it was cancelled. */
  private static final int OLDEST = 25;

  private final Dice dice;
  private final LocalDate today;
  private final ZoneId zone;
  private final Map<EmployeeId, Employee> staff = new HashMap<>();
  private final List<String> reasons = Lines.byKind("chores").get("Z");

  Workload(long seed, LocalDate today, ZoneId zone, Team team) {
    this.dice = new Dice(seed, "workload " + today);
    this.today = today;
    this.zone = zone;
    for (var e : team.employees()) staff.put(e.id(), e);
  }

  /** A task for each next step, by contacts in the order of time. */
  List<Task> of(List<Contact> contacts) {
    var byClient = new HashMap<ClientId, List<Contact>>();
    for (var c : contacts)
      byClient.computeIfAbsent(c.clients().getFirst(), _ -> new ArrayList<>()).add(c);
    var tasks = new ArrayList<Task>();
    for (var theirs : byClient.values())
      for (int i = 0; i < theirs.size(); i++)
        if (theirs.get(i).next() != null)
          tasks.add(task(theirs.get(i), theirs.subList(i + 1, theirs.size())));
    return tasks;
  }

  private Task task(Contact contact, List<Contact> later) {
    var mine = dice.of(contact.id().value());
    var next = Objects.requireNonNull(contact.next());
    var promise = contact.promise();
    var who = Objects.requireNonNull(staff.get(next.who()));
    var timing =
        Timing.by(new Due(shown(next.on(), mine), next.due().at()))
            .promising(promise == null ? null : promise.by());
    var task =
        Task.fresh(
            new TaskId(contact.id().value()),
            new Subject(
                Kind.FOLLOW_UP,
                new Title.Written(begun(next.what())),
                "",
                mine.chance(0.06) ? Priority.HIGH : Priority.NORMAL,
                contact.clients(),
                Origin.contact(contact.id().value())),
            new Hands(contact.author(), who.id(), who.department(), null, null),
            timing,
            contact.at());
    if (!next.on().isBefore(today)) return task.at(1);
    return past(task, done(contact, next.on(), later), mine).at(1);
  }

  /** What was a step in passing is a line of its own now. */
  private static String begun(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private Task past(Task task, @Nullable Contact done, Dice mine) {
    var who = Objects.requireNonNull(task.hands().responsible());
    if (done != null)
      return task.with(new Closing(true, done.at(), done.author(), done.id().value(), ""));
    boolean old = task.due().on().isBefore(today.minusDays(OLDEST));
    if (!old && mine.chance(slowness(who))) return mine.chance(0.35) ? put(task, who, mine) : task;
    var day = WorkDays.plus(task.due().on(), mine.between(0, 2));
    if (!day.isBefore(today)) return task;
    boolean cancelled = mine.chance(0.12);
    return task.with(
        new Closing(
            !cancelled,
            WorkDays.moment(day, mine).atZone(zone).toInstant(),
            who,
            null,
            cancelled ? "неактуально" : ""));
  }

  /** The contact by which it was done, if somebody spoke with the client about then. */
  private @Nullable Contact done(Contact from, LocalDate on, List<Contact> later) {
    for (var c : later) {
      var day = LocalDate.ofInstant(c.at(), zone);
      if (day.isAfter(on.plusDays(12))) return null;
      if (c.at().isAfter(from.at()) && !day.isBefore(on.minusDays(3))) return c;
    }
    return null;
  }

  /** Put off once or twice since, with a reason for the second time. */
  private Task put(Task task, EmployeeId who, Dice mine) {
    var due = task.due();
    int times = mine.chance(0.3) ? 2 : 1;
    for (int i = 0; i < times; i++) {
      var to = Due.on(WorkDays.plus(task.due().on(), mine.between(1, 4)));
      Instant at = WorkDays.moment(task.due().on(), mine).atZone(zone).toInstant();
      task =
          task.with(
              task.timing()
                  .put(
                      new Postponement(at, who, task.due(), to, i == 0 ? "" : mine.pick(reasons)),
                      null));
      if (to.on().isAfter(today.plusDays(3))) break;
    }
    return task.due().on().isBefore(due.on()) ? task.with(task.timing().at(due, null)) : task;
  }

  /** What is due on the working day after a day off is seen on it: nobody practises in vain. */
  private LocalDate shown(LocalDate on, Dice mine) {
    boolean off = !WorkDays.open(today, false);
    return off && on.equals(WorkDays.onOrAfter(today, false)) && mine.chance(0.5) ? today : on;
  }

  /** From one in twenty to two in five: how much of what is late stays open with somebody. */
  private double slowness(EmployeeId who) {
    return 0.05 + new Dice(who.value(), "slowness").fraction() * 0.35;
  }
}
