package org.branchbook.reports.day;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact.Promise;
import org.branchbook.contacts.Contacts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskFilter.Whose;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.Tasks;
import org.branchbook.tasks.calendar.Calendars;
import org.jspecify.annotations.Nullable;

/** Looks back on somebody's day, in two minutes, and at the first things of the next. */
public final class ReadEvening {
  /** More than this nobody closes in a day. */
  private static final int MOST = 100;

  /** So many things one can keep in mind for the morning. */
  private static final int FIRST = 3;

  private final Rank rank;
  private final Tasks tasks;
  private final Contacts contacts;
  private final Daybook daybook;
  private final Calendars calendars;
  private final InstantSource clock;

  public ReadEvening(
      Rank rank,
      Tasks tasks,
      Contacts contacts,
      Daybook daybook,
      Calendars calendars,
      InstantSource clock) {
    this.rank = rank;
    this.tasks = tasks;
    this.contacts = contacts;
    this.daybook = daybook;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What has become of the day that was read. */
  public Evening run(Asker asker, Day day) {
    var morning = begin(day.date());
    var done = done(asker, morning);
    var next = calendars.of(asker.employee().department()).plus(day.date(), 1);
    return new Evening(
        day.left(),
        unlogged(asker, day, done, morning),
        promised(asker, day.date(), next),
        tomorrow(asker, day, next),
        done,
        next);
  }

  private List<TaskRow> done(Asker asker, Instant morning) {
    return tasks
        .list(
            TaskFilter.of(Whose.MINE, Stretch.CLOSED),
            Optional.empty(),
            MOST,
            asker.scope(Privilege.TASK_READ),
            clock.instant())
        .rows()
        .stream()
        .filter(t -> t.closing() != null && !t.closing().at().isBefore(morning))
        .toList();
  }

  /** Whoever looks through his tasks passes over their clients' cards: those tell nothing. */
  private List<Unlogged> unlogged(Asker asker, Day day, List<TaskRow> done, Instant morning) {
    if (!asker.may(Privilege.CONTACT_CREATE)) return List.of();
    var passed = new HashSet<ClientId>();
    day.errands().forEach(e -> add(passed, e.client()));
    day.coming().forEach(e -> add(passed, e.client()));
    day.late().forEach(t -> add(passed, t.client()));
    done.forEach(t -> add(passed, t.client()));
    return daybook.unlogged(asker.id(), morning, MOST, asker.scope(Privilege.CLIENT_READ)).stream()
        .filter(u -> !passed.contains(u.client()))
        .toList();
  }

  private static void add(HashSet<ClientId> to, @Nullable ClientId client) {
    if (client != null) to.add(client);
  }

  private List<Errand> promised(Asker asker, LocalDate today, LocalDate next) {
    if (!asker.may(Privilege.CONTACT_READ)) return List.of();
    var scope = asker.scope(Privilege.CONTACT_READ);
    var rows =
        contacts.promisedBy(asker.id(), next, MOST, scope).stream()
            .filter(r -> r.contact().promise() instanceof Promise p && p.by().isAfter(today))
            .toList();
    return rank.of(asker, List.of(), rows, List.of(), begin(next)).errands();
  }

  private List<Errand> tomorrow(Asker asker, Day day, LocalDate next) {
    var order = rank.order(asker, begin(next));
    return Stream.concat(day.errands().stream(), day.coming().stream())
        .filter(e -> !e.standing().due().on().isAfter(next))
        .filter(e -> e instanceof Errand.OfTask || !e.standing().due().on().isAfter(day.date()))
        .map(order::again)
        .sorted(Errand.ORDER)
        .limit(FIRST)
        .toList();
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
  }
}
