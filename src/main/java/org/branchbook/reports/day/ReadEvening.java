package org.branchbook.reports.day;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.clients.ClientId;
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
  private final Daybook daybook;
  private final Calendars calendars;
  private final InstantSource clock;

  public ReadEvening(
      Rank rank, Tasks tasks, Daybook daybook, Calendars calendars, InstantSource clock) {
    this.rank = rank;
    this.tasks = tasks;
    this.daybook = daybook;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What has become of the day that was read. */
  public Evening run(Asker asker, Day day) {
    var morning = day.date().atStartOfDay(ZoneId.systemDefault()).toInstant();
    var done = done(asker, morning);
    var left =
        day.errands().stream().filter(e -> !e.standing().due().on().isAfter(day.date())).toList();
    return new Evening(left, unlogged(asker, day, done, morning), tomorrow(asker, day), done);
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

  private List<Errand> tomorrow(Asker asker, Day day) {
    var next = calendars.of(asker.employee().department()).plus(day.date(), 1);
    var order = rank.order(asker, next.atStartOfDay(ZoneId.systemDefault()).toInstant());
    return Stream.concat(day.errands().stream(), day.coming().stream())
        .filter(e -> !e.standing().due().on().isAfter(next))
        .map(order::again)
        .sorted(Errand.ORDER)
        .limit(FIRST)
        .toList();
  }
}
