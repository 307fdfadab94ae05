package org.branchbook.reports.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.ContactRow;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/** Puts work into the order of a day: what it needs to know is read for all lines at once. */
public final class Rank {
  /** So many of one's contacts tell how long they take. */
  private static final int LEARNED = 200;

  private final Policies policies;
  private final Daybook daybook;
  private final Stakes stakes;

  public Rank(Policies policies, Daybook daybook, Stakes stakes) {
    this.policies = policies;
    this.daybook = daybook;
    this.stakes = stakes;
  }

  /** Ranked work: the day's own in its order, what comes later by deadline. */
  public record Ranked(List<Errand> errands, List<Errand> coming, Day.Load load) {}

  /** The order at a moment of what presses, and of what comes later. */
  public Ranked of(
      Asker asker,
      List<TaskRow> tasks,
      List<ContactRow> promised,
      List<TaskRow> coming,
      Instant now) {
    var policy = policies.today(DayPolicy.KIND);
    var at = LocalDateTime.ofInstant(now, ZoneId.systemDefault());
    var order = order(asker, now);
    var known = known(asker, tasks, promised, coming, at.toLocalDate());
    var errands = new ArrayList<Errand>();
    tasks.forEach(t -> errands.add(known.of(t, order)));
    for (var row : promised) {
      var promise = row.contact().promise();
      if (promise != null)
        errands.add(
            new Errand.OfPromise(
                row, promise, order.promise(promise.by(), known.income(row.client()))));
    }
    errands.sort(Errand.ORDER);
    return new Ranked(
        List.copyOf(errands),
        coming.stream().<Errand>map(t -> known.of(t, order)).toList(),
        new Day.Load(
            errands.stream().mapToInt(e -> e.standing().minutes()).sum(),
            policy.left(at.toLocalTime()),
            policy.begins(),
            policy.ends(),
            policy.evening()));
  }

  /** The order of somebody's work at a moment. */
  DayOrder order(Asker asker, Instant now) {
    var policy = policies.today(DayPolicy.KIND);
    return new DayOrder(policy, new UsualMinutes(policy, daybook.lasted(asker.id(), LEARNED)), now);
  }

  private Known known(
      Asker asker,
      List<TaskRow> tasks,
      List<ContactRow> promised,
      List<TaskRow> coming,
      LocalDate today) {
    var clients = new HashSet<ClientId>();
    var all = Stream.concat(tasks.stream(), coming.stream()).toList();
    all.stream().map(TaskRow::client).filter(Objects::nonNull).forEach(clients::add);
    promised.forEach(p -> clients.add(p.client()));
    return new Known(
        stakes.income(asker, clients, today),
        asker.may(Privilege.INCOME_SEE)
            ? daybook.gaps(
                all.stream().map(TaskRow::id).toList(), asker.scope(Privilege.INCOME_SEE))
            : Map.of());
  }

  /** What is at stake, by client and by task. */
  private record Known(Map<ClientId, Long> incomes, Map<TaskId, Daybook.Gap> gaps) {
    Errand of(TaskRow task, DayOrder order) {
      var gap = gaps.get(task.id());
      return new Errand.OfTask(
          task, order.of(task, gap == null ? income(task.client()) : Stake.gap(gap)));
    }

    Stake income(@Nullable ClientId client) {
      return client == null ? Stake.UNKNOWN : Stake.income(incomes.getOrDefault(client, 0L));
    }
  }
}
