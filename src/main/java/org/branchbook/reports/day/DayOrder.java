package org.branchbook.reports.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.branchbook.reports.day.Standing.Bond;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.TaskRow;

/**
 * In which order a day's work stands. First whatever is bound to its deadline, by deadline: an hour
 * agreed for this day, and what was promised to a client or asked for by another department until
 * this day; but what has been broken for long presses no more by its deadline. Then everything else
 * by value at risk: the client's income of a year, or a deviation's gap, times how pressing it is.
 * It presses by 100 % on its day and by some more with each day that it is late, up to a most; a
 * priority weighs that. The rule is ours: the experience behind it is the bank's, in its policy.
 */
public final class DayOrder {
  private static final double PERCENT = 100;
  private static final long HUNDREDTHS = 100;

  private final DayPolicy policy;
  private final UsualMinutes minutes;
  private final LocalDate today;

  /** The order at a moment. */
  public DayOrder(DayPolicy policy, UsualMinutes minutes, Instant now) {
    this.policy = policy;
    this.minutes = minutes;
    this.today = LocalDate.ofInstant(now, ZoneId.systemDefault());
  }

  /** Where a task stands. */
  public Standing of(TaskRow task, Stake stake) {
    return standing(bond(task), task.due(), task.priority(), stake, minutes.of(task.kind()));
  }

  /** Where a promise stands. */
  public Standing promise(LocalDate by, Stake stake) {
    return standing(
        binding(by) ? Bond.PROMISE : Bond.NONE,
        Due.on(by),
        Priority.NORMAL,
        stake,
        policy.promise());
  }

  /** Where work stands at this order's moment that stood elsewhere at another. */
  Errand again(Errand errand) {
    var stake = errand.standing().stake();
    return switch (errand) {
      case Errand.OfTask(var task, _) -> new Errand.OfTask(task, of(task, stake));
      case Errand.OfPromise(var row, var promise, _) ->
          new Errand.OfPromise(row, promise, promise(promise.by(), stake));
    };
  }

  private boolean binding(LocalDate due) {
    return !due.isAfter(today) && !due.isBefore(today.minusDays(policy.binds()));
  }

  private Bond bond(TaskRow task) {
    if (task.stage() != null && binding(task.due().on())) return Bond.REQUEST;
    // an hour that has gone by with its day binds nobody any more
    return task.due().at() != null && task.due().on().equals(today) ? Bond.HOUR : Bond.NONE;
  }

  private Standing standing(Bond bond, Due due, Priority priority, Stake stake, int minutes) {
    int late = (int) Math.max(0, ChronoUnit.DAYS.between(due.on(), today));
    double pressing =
        Math.min(PERCENT + (double) policy.late() * late, policy.lateMost())
            / PERCENT
            * switch (priority) {
              case HIGH -> policy.high() / PERCENT;
              case LOW -> policy.low() / PERCENT;
              case NORMAL -> 1;
            };
    long amount = Math.max(stake.amount(), policy.floor() * HUNDREDTHS);
    return new Standing(
        bond, due, late, priority, pressing, stake, Math.round(amount * pressing), minutes);
  }
}
