package org.branchbook.store.tasks;

import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.LINK;
import static org.branchbook.store.db.Tables.NOTE;
import static org.branchbook.store.db.Tables.TASK;
import static org.branchbook.store.db.Tables.TASK_CLIENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import org.branchbook.clients.ClientId;
import org.branchbook.contacts.CardCounts;
import org.branchbook.staff.Scope;
import org.jooq.DSLContext;

/** {@link CardCounts} in SQL: one question, each count of it by an index. */
final class JooqCardCounts implements CardCounts {
  private final DSLContext db;

  JooqCardCounts(DSLContext db) {
    this.db = db;
  }

  @Override
  public Counts of(ClientId client, Scope tasks) {
    long id = client.value();
    var open =
        field(
            selectCount()
                .from(TASK)
                .where(
                    TASK.ID.in(
                        select(TASK_CLIENT.TASK_ID)
                            .from(TASK_CLIENT)
                            .where(TASK_CLIENT.CLIENT_ID.eq(id))))
                .and(TASK.PLACE.gt(0L))
                .and(TaskScope.sees(tasks)));
    var holdings = field(selectCount().from(HOLDING).where(HOLDING.CLIENT_ID.eq(id)));
    // two counts, since no index serves a condition on either end
    var out = field(selectCount().from(LINK).where(LINK.FROM_ID.eq(id)));
    var in = field(selectCount().from(LINK).where(LINK.TO_ID.eq(id)));
    var notes = field(selectCount().from(NOTE).where(NOTE.CLIENT_ID.eq(id)));
    return db.select(open, holdings, out, in, notes)
        .fetchSingle(r -> new Counts(r.value1(), r.value2(), r.value3() + r.value4(), r.value5()));
  }
}
