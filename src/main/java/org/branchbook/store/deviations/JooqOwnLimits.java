package org.branchbook.store.deviations;

import static org.branchbook.store.db.Tables.DEVIATION_LIMIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Tier;
import org.branchbook.plans.deviations.OwnLimit;
import org.branchbook.plans.deviations.OwnLimit.For;
import org.branchbook.plans.deviations.OwnLimits;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.DeviationLimitRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link OwnLimits} in SQL. */
final class JooqOwnLimits implements OwnLimits {
  private final DSLContext db;
  private final Ids ids;

  JooqOwnLimits(DSLContext db, Ids ids) {
    this.db = db;
    this.ids = ids;
  }

  @Override
  public List<OwnLimit> on(LocalDate day) {
    return db.selectFrom(DEVIATION_LIMIT)
        .where(DEVIATION_LIMIT.HOLDS_FROM.le(day))
        .and(holdsOn(day))
        .orderBy(DEVIATION_LIMIT.ID.desc())
        .fetch(JooqOwnLimits::limit);
  }

  private static Condition holdsOn(LocalDate day) {
    return DEVIATION_LIMIT.HOLDS_UNTIL.isNull().or(DEVIATION_LIMIT.HOLDS_UNTIL.gt(day));
  }

  private static OwnLimit limit(DeviationLimitRecord r) {
    var department = r.getDepartmentId();
    return new OwnLimit(
        new For(
            department == null ? null : new DepartmentId(department),
            r.getLine() == null ? null : Holding.Kind.valueOf(r.getLine()),
            r.getTier() == null ? null : Tier.valueOf(r.getTier()),
            r.getPerson()),
        r.getRed(),
        r.getAmber(),
        r.getAbove(),
        r.getLeast(),
        r.getFall());
  }

  @Override
  public void add(OwnLimit limit, LocalDate from, EmployeeId by, Instant at) {
    var of = limit.of();
    Rows.insert(
        db,
        DEVIATION_LIMIT,
        List.of(
            new DeviationLimitRecord(
                ids.next(),
                department(of),
                line(of),
                tier(of),
                of.person(),
                limit.red(),
                limit.amber(),
                limit.over(),
                limit.floor(),
                limit.fall(),
                from,
                null,
                by.value(),
                at)));
  }

  @Override
  public void end(For of, LocalDate from) {
    db.update(DEVIATION_LIMIT)
        .set(DEVIATION_LIMIT.HOLDS_UNTIL, from)
        .where(holdsOn(from))
        .and(DEVIATION_LIMIT.DEPARTMENT_ID.isNotDistinctFrom(department(of)))
        .and(DEVIATION_LIMIT.LINE.isNotDistinctFrom(line(of)))
        .and(DEVIATION_LIMIT.TIER.isNotDistinctFrom(tier(of)))
        .and(DEVIATION_LIMIT.PERSON.isNotDistinctFrom(of.person()))
        .execute();
  }

  private static @Nullable Long department(For of) {
    return of.department() == null ? null : of.department().value();
  }

  private static @Nullable String line(For of) {
    return of.line() == null ? null : of.line().name();
  }

  private static @Nullable String tier(For of) {
    return of.tier() == null ? null : of.tier().name();
  }
}
