package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.TASK;
import static org.branchbook.store.db.Tables.TASK_CLIENT;

import java.util.HashMap;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.reports.Figure;
import org.branchbook.reports.TaskFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.staff.Reach;
import org.branchbook.store.InScope;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.Due;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The tasks of a report, counted and listed by the same conditions. Both lie side by side in the
 * column by which tasks are listed: open ones by their deadline, closed ones below zero by the
 * time.
 */
final class TaskCounts {
  private final DSLContext db;

  TaskCounts(DSLContext db) {
    this.db = db;
  }

  void byEmployee(Within within, FigureSums sums) {
    for (var figure : TaskFigure.values())
      if (!PromiseCounts.counts(figure))
        sums.add(
            figure,
            db.select(TASK.RESPONSIBLE_ID, DSL.count())
                .from(TASK)
                .where(tasks(figure, within))
                .groupBy(TASK.RESPONSIBLE_ID));
  }

  Page<Behind> behind(Figure.OfTasks figure, Within within, Optional<Page.Mark> after, int size) {
    var which = tasks(figure.which(), within);
    if (figure.responsible() != null)
      which = which.and(TASK.RESPONSIBLE_ID.eq(figure.responsible().value()));
    var places = new HashMap<Long, Long>();
    var rows =
        db.select(TASK.fields())
            .select(CLIENT.ID, CLIENT.NAME, EMPLOYEE.NAME)
            .from(TASK)
            .join(EMPLOYEE)
            .on(EMPLOYEE.ID.eq(TASK.RESPONSIBLE_ID))
            .leftJoin(TASK_CLIENT)
            .on(TASK_CLIENT.TASK_ID.eq(TASK.ID).and(TASK_CLIENT.ORDINAL.eq(0)))
            .leftJoin(CLIENT)
            .on(CLIENT.ID.eq(TASK_CLIENT.CLIENT_ID))
            .where(which)
            .and(beyond(after))
            .orderBy(TASK.PLACE, TASK.ID)
            .limit(size + 1)
            .fetch(
                r -> {
                  places.put(r.get(TASK.ID), r.get(TASK.PLACE));
                  var client = r.get(CLIENT.ID);
                  return new Behind(
                      r.get(TASK.ID),
                      client == null ? null : new ClientId(client),
                      client == null ? "" : r.get(CLIENT.NAME),
                      r.get(TASK.CLOSED_AT),
                      r.get(TASK.DUE_ON),
                      TaskStore.title(r).text(),
                      r.get(EMPLOYEE.NAME));
                });
    return Page.of(rows, size, b -> new Page.Mark(String.valueOf(places.get(b.id())), b.id()));
  }

  private static Condition tasks(TaskFigure figure, Within within) {
    var of =
        TASK.RESPONSIBLE_ID
            .isNotNull()
            .and(ContactCounts.by(TASK.RESPONSIBLE_ID, within))
            .and(seen(within));
    return switch (figure) {
      case DONE -> of.and(done(within));
      case DONE_LATE -> of.and(done(within)).and(afterItsDay());
      case LATE -> {
        var yesterday = within.today().minusDays(1);
        var last = within.period().to().isBefore(yesterday) ? within.period().to() : yesterday;
        yield of.and(TASK.PLACE.between(0L, Due.on(last).place()));
      }
      case KEPT, BROKEN -> throw new IllegalArgumentException(figure + " is of promises");
    };
  }

  private static Condition done(Within within) {
    return TASK.PLACE
        .gt(-within.ends().toEpochMilli())
        .and(TASK.PLACE.le(-within.begins().toEpochMilli()))
        .and(TASK.CLOSED_DONE.isTrue());
  }

  private static Condition afterItsDay() {
    return TASK.CLOSED_AT.ge(
        DSL.field(
            "cast({0} as timestamp with time zone)",
            TASK.CLOSED_AT.getDataType(), TASK.DUE_ON.cast(SQLDataType.LOCALDATE).plus(1)));
  }

  /** A task about a client is seen with the main one; his own everybody sees. */
  private static Condition seen(Within within) {
    var scope = within.contacts();
    if (scope.reach() == Reach.ALL && scope.vips()) return DSL.noCondition();
    var main = TASK_CLIENT.TASK_ID.eq(TASK.ID).and(TASK_CLIENT.ORDINAL.eq(0));
    return TASK.RESPONSIBLE_ID
        .eq(scope.who().value())
        .or(DSL.notExists(DSL.selectOne().from(TASK_CLIENT).where(main)))
        .or(
            DSL.exists(
                DSL.selectOne()
                    .from(TASK_CLIENT)
                    .join(CLIENT)
                    .on(CLIENT.ID.eq(TASK_CLIENT.CLIENT_ID))
                    .where(main)
                    .and(InScope.of(CLIENT, scope))));
  }

  private static Condition beyond(Optional<Page.Mark> after) {
    return after
        .map(
            m -> {
              long place = Long.parseLong(m.key());
              return TASK.PLACE.ge(place).and(TASK.PLACE.gt(place).or(TASK.ID.gt(m.id())));
            })
        .orElse(DSL.noCondition());
  }
}
