package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.TASK;

import java.util.List;
import org.branchbook.reports.Within;
import org.branchbook.reports.quality.QualityFigures.Given;
import org.branchbook.staff.DepartmentId;
import org.branchbook.tasks.Origin;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The tasks that were given for a figure's sake, by department. */
final class GivenCounts {
  private final DSLContext db;

  GivenCounts(DSLContext db) {
    this.db = db;
  }

  List<Given> of(Origin origin, Within within) {
    var open = TASK.CLOSED_AT.isNull();
    var done =
        TASK.CLOSED_DONE
            .isTrue()
            .and(TASK.MADE_AT.ge(within.begins()))
            .and(TASK.MADE_AT.lt(within.ends()));
    return db.select(
            TASK.DEPARTMENT_ID, DSL.count(), DSL.count().filterWhere(TASK.CLOSED_AT.isNotNull()))
        .from(TASK)
        .where(TASK.ORIGIN_ID.eq(origin.id()))
        .and(TASK.ORIGIN.eq(origin.subject()))
        .and(ContactCounts.by(TASK.RESPONSIBLE_ID, within))
        .and(open.or(done))
        .groupBy(TASK.DEPARTMENT_ID)
        .orderBy(TASK.DEPARTMENT_ID)
        .fetch(r -> new Given(new DepartmentId(r.value1()), r.value2(), r.value3()));
  }
}
