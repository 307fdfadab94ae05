package org.branchbook.store.deviations;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.DEPARTMENT;
import static org.branchbook.store.db.Tables.DEVIATION;
import static org.branchbook.store.db.Tables.EMPLOYEE;

import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.plans.deviations.DeviationRow;
import org.branchbook.plans.deviations.WorstFirst;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link WorstFirst} in SQL. */
final class JooqWorstFirst implements WorstFirst {
  private final DSLContext db;

  JooqWorstFirst(DSLContext db) {
    this.db = db;
  }

  @Override
  public Page<DeviationRow> list(Which which, Optional<Page.Mark> after, int size, Scope scope) {
    // first their numbers, in the order of the index: in one join H2 would begin at all clients of
    // the asker and sort what it finds; above zero nothing goes on, and closed ones have no place
    var ids =
        db.select(DEVIATION.ID)
            .from(DEVIATION)
            .where(of(which))
            .and(DEVIATION.PLACE.le(0L))
            .andExists(
                DSL.selectOne()
                    .from(CLIENT)
                    .where(CLIENT.ID.eq(DEVIATION.CLIENT_ID))
                    .and(InScope.of(CLIENT, scope)))
            .and(after.map(JooqWorstFirst::beyond).orElseGet(DSL::noCondition))
            .orderBy(DEVIATION.PLACE, DEVIATION.ID)
            .limit(size + 1)
            .fetch(DEVIATION.ID);
    var rows =
        db.select(DEVIATION.fields())
            .select(CLIENT.NAME, CLIENT.PERSON, EMPLOYEE.NAME, DEPARTMENT.NAME)
            .from(DEVIATION)
            .join(CLIENT)
            .on(CLIENT.ID.eq(DEVIATION.CLIENT_ID))
            .join(DEPARTMENT)
            .on(DEPARTMENT.ID.eq(CLIENT.DEPARTMENT_ID))
            .leftJoin(EMPLOYEE)
            .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID))
            .where(Rows.among(DEVIATION.ID, ids))
            .orderBy(DEVIATION.PLACE, DEVIATION.ID)
            .fetch(
                r ->
                    new DeviationRow(
                        DeviationRows.deviation(r.into(DEVIATION)),
                        r.get(CLIENT.NAME),
                        r.get(CLIENT.PERSON),
                        Objects.requireNonNullElse(r.get(EMPLOYEE.NAME), ""),
                        r.get(DEPARTMENT.NAME)));
    return Page.of(
        rows,
        size,
        row ->
            new Page.Mark(
                Long.toString(-row.deviation().now().weight()), row.deviation().id().value()));
  }

  @Override
  public int count(Which which, int most, Scope scope) {
    return db.fetchCount(
        db.select(DEVIATION.ID)
            .from(DEVIATION)
            .join(CLIENT)
            .on(CLIENT.ID.eq(DEVIATION.CLIENT_ID))
            .where(of(which))
            .and(InScope.of(CLIENT, scope))
            .limit(most));
  }

  private static Condition of(Which which) {
    var open = DEVIATION.PLACE.isNotNull();
    return switch (which) {
      case ALL -> open;
      case WITHOUT_TASK -> open.and(DEVIATION.TASK_ID.isNull());
      case UNTOLD -> open.and(DEVIATION.TASK_ID.isNotNull()).and(DEVIATION.CAUSE.isNull());
      case TOLD -> open.and(DEVIATION.CAUSE.isNotNull());
    };
  }

  private static Condition beyond(Page.Mark mark) {
    return beyond(Long.parseLong(mark.key()), mark.id());
  }

  /** Below one of that place and number. */
  static Condition beyond(long place, long id) {
    return DEVIATION.PLACE.ge(place).and(DEVIATION.PLACE.gt(place).or(DEVIATION.ID.gt(id)));
  }
}
