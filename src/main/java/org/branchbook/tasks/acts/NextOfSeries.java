package org.branchbook.tasks.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.branchbook.base.Ids;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Series;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.calendar.Calendars;
import org.jspecify.annotations.Nullable;

/** Makes the next task of a series when one of them is done. */
public final class NextOfSeries {
  private final GiveTask give;
  private final Calendars calendars;
  private final Ids ids;

  public NextOfSeries(GiveTask give, Calendars calendars, Ids ids) {
    this.give = give;
    this.calendars = calendars;
    this.ids = ids;
  }

  /** The outcome of closing the task, with the next one made where there is one. */
  Outcome after(Asker asker, Task closed, Undo undo, Instant now) {
    var series = closed.timing().series();
    if (series == null) return new Outcome.Done(closed, undo);
    var today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    // neither the day of the one that was done nor a day that has passed
    var yesterday = today.minusDays(1);
    var last = closed.due().on().isAfter(yesterday) ? closed.due().on() : yesterday;
    var next =
        series
            .rule()
            .after(
                last, series.first(), series.ordinal(), calendars.of(closed.hands().department()));
    if (next.isEmpty()) return new Outcome.Done(closed, undo);
    var id = new TaskId(ids.next());
    var due = new Due(next.get().on(), closed.due().at());
    var task =
        Task.fresh(
                id,
                closed.subject(),
                closed.hands(),
                Timing.by(due)
                    .reminding(reminder(closed, due))
                    .in(
                        new Series(
                            series.id(), series.rule(), series.first(), next.get().ordinal())),
                now)
            .with(closed.checklist().stream().map(i -> new Item(i.words(), false)).toList());
    give.add(asker, task);
    return new Outcome.Done(closed, undo.and(new Undo.Step.Remove(id, 1)));
  }

  /** As long before the deadline as it was. */
  private static @Nullable Instant reminder(Task before, Due due) {
    var remind = before.timing().remind();
    if (remind == null) return null;
    return Reminding.moved(remind, before.due(), due);
  }
}
