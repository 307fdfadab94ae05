package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.INDUSTRY_TRANSITION;

import java.util.List;
import org.branchbook.plans.industries.Transition;
import org.branchbook.plans.industries.Transitions;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/** {@link Transitions} in SQL. */
final class JooqTransitions implements Transitions {
  private final DSLContext db;

  JooqTransitions(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Transition> all() {
    return db.selectFrom(INDUSTRY_TRANSITION)
        .orderBy(
            INDUSTRY_TRANSITION.VERSION,
            INDUSTRY_TRANSITION.CODE,
            INDUSTRY_TRANSITION.LATER_VERSION,
            INDUSTRY_TRANSITION.LATER_CODE)
        .fetch(
            r ->
                new Transition(r.getVersion(), r.getCode(), r.getLaterVersion(), r.getLaterCode()));
  }

  @Override
  public void replace(String version, String laterVersion, List<Transition> by) {
    db.deleteFrom(INDUSTRY_TRANSITION)
        .where(INDUSTRY_TRANSITION.VERSION.eq(version))
        .and(INDUSTRY_TRANSITION.LATER_VERSION.eq(laterVersion))
        .execute();
    Rows.ready(
            INDUSTRY_TRANSITION,
            by.stream()
                .map(t -> Rows.row(t.version(), t.code(), t.laterVersion(), t.laterCode()))
                .toList())
        .insert(db);
  }
}
