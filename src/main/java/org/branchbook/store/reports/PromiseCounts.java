package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;

import java.time.LocalDate;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.reports.Figure;
import org.branchbook.reports.TaskFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures.Behind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The promises of a report, counted and listed by the same conditions. */
final class PromiseCounts {
  private final DSLContext db;

  PromiseCounts(DSLContext db) {
    this.db = db;
  }

  void byEmployee(Within within, FigureSums sums) {
    for (var figure : TaskFigure.values())
      if (counts(figure))
        sums.add(
            figure,
            db.select(CONTACT.AUTHOR_ID, DSL.count())
                .from(CONTACT)
                .where(promises(figure, within))
                .groupBy(CONTACT.AUTHOR_ID));
  }

  Page<Behind> behind(Figure.OfTasks figure, Within within, Optional<Page.Mark> after, int size) {
    var which = promises(figure.which(), within);
    if (figure.responsible() != null)
      which = which.and(CONTACT.AUTHOR_ID.eq(figure.responsible().value()));
    var rows =
        db.select(
                CONTACT.ID,
                CLIENT.ID,
                CLIENT.NAME,
                CONTACT.PROMISE_BY,
                CONTACT.PROMISE,
                EMPLOYEE.NAME)
            .from(CONTACT)
            .join(CONTACT_CLIENT)
            .on(CONTACT_CLIENT.CONTACT_ID.eq(CONTACT.ID).and(CONTACT_CLIENT.ORDINAL.eq(0)))
            .join(CLIENT)
            .on(CLIENT.ID.eq(CONTACT_CLIENT.CLIENT_ID))
            .join(EMPLOYEE)
            .on(EMPLOYEE.ID.eq(CONTACT.AUTHOR_ID))
            .where(which)
            .and(later(after))
            .orderBy(CONTACT.PROMISE_BY, CONTACT.ID)
            .limit(size + 1)
            .fetch(
                r ->
                    new Behind(
                        r.value1(),
                        new ClientId(r.value2()),
                        r.value3(),
                        null,
                        r.value4(),
                        Behind.written(r.value5()),
                        r.value6()));
    return Page.of(rows, size, b -> new Page.Mark(String.valueOf(b.due()), b.id()));
  }

  /** Whether the figure is one of promises. */
  static boolean counts(TaskFigure figure) {
    return figure == TaskFigure.KEPT || figure == TaskFigure.BROKEN;
  }

  private static Condition promises(TaskFigure figure, Within within) {
    var of =
        CONTACT
            .PROMISE_BY
            .isNotNull()
            .and(ContactCounts.by(CONTACT.AUTHOR_ID, within))
            .and(ContactCounts.seen(CONTACT.ID, within.contacts()));
    return figure == TaskFigure.KEPT
        ? of.and(CONTACT.PROMISE_KEPT.ge(within.begins()))
            .and(CONTACT.PROMISE_KEPT.lt(within.ends()))
        : of.and(CONTACT.PROMISE_KEPT.isNull())
            .and(CONTACT.PROMISE_BY.le(within.period().to()))
            .and(CONTACT.PROMISE_BY.lt(within.today()));
  }

  private static Condition later(Optional<Page.Mark> after) {
    return after
        .map(
            m -> {
              var by = LocalDate.parse(m.key());
              return CONTACT
                  .PROMISE_BY
                  .ge(by)
                  .and(CONTACT.PROMISE_BY.gt(by).or(CONTACT.ID.gt(m.id())));
            })
        .orElse(DSL.noCondition());
  }
}
