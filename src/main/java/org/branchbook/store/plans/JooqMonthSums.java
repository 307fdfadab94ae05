package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.INCOME_YEAR;
import static org.branchbook.store.db.Tables.PLAN_LINE;
import static org.branchbook.store.db.Tables.PLAN_VERSION;
import static org.branchbook.store.db.Tables.PRODUCT;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.deviations.Deviations.Whose;
import org.branchbook.plans.deviations.MonthSums;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * {@link MonthSums} in SQL. A block of clients at a time: what is packed is summed up here,
 * straight from the bytes, as no database could.
 */
final class JooqMonthSums implements MonthSums {
  private static final int MONTHS = 12;

  /** So many clients are looked at together: H2 keeps what it answers in memory. */
  private static final int BLOCK = 10_000;

  private final DSLContext db;

  JooqMonthSums(DSLContext db) {
    this.db = db;
  }

  @Override
  public long[] facts(YearMonth first, YearMonth last) {
    var counts = new long[between(first, last) + 1];
    var year = DSL.field("mod({0}, 256)", Integer.class, INCOME_YEAR.ID);
    var there = DSL.field("substring({0} from 1 for 2)", byte[].class, INCOME_YEAR.FACTS);
    RawRows.each(
        db.select(year, there, DSL.count())
            .from(INCOME_YEAR)
            .where(
                year.between(
                    DSL.inline(JooqFacts.place(first.getYear())),
                    DSL.inline(JooqFacts.place(last.getYear()))))
            .groupBy(year, there),
        row -> {
          int january = JooqFacts.january(row.getLong(1), first);
          int mask = PackedFacts.there(row.getBytes(2));
          for (int m = 0; m < MONTHS; m++) {
            int at = january + m;
            if ((mask >> m & 1) == 1 && at >= 0 && at < counts.length) counts[at] += row.getLong(3);
          }
        });
    return counts;
  }

  private static int between(YearMonth first, YearMonth last) {
    return (int) first.until(last, ChronoUnit.MONTHS);
  }

  @Override
  public void each(
      Scope scope, YearMonth first, YearMonth last, List<Holding.Kind> lines, Seeing seeing) {
    var products = lines.isEmpty() ? Map.<Long, Holding.Kind>of() : products();
    var block = new MonthBlock(BLOCK, between(first, last) + 1, lines);
    long after = Long.MIN_VALUE;
    do {
      block.clear();
      clients(scope, after, block);
      if (block.count() == 0) return;
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        int january = between(first, YearMonth.of(year, 1));
        income(scope, year, january, products, block);
        plan(scope, year, january, block);
      }
      after = block.last();
      block.each(seeing);
    } while (block.count() == BLOCK);
  }

  private Map<Long, Holding.Kind> products() {
    var products = new HashMap<Long, Holding.Kind>();
    db.select(PRODUCT.ID, PRODUCT.LINE)
        .from(PRODUCT)
        .forEach(r -> products.put(r.value1(), Holding.Kind.valueOf(r.value2())));
    return products;
  }

  private void clients(Scope scope, long after, MonthBlock block) {
    RawRows.each(
        db.select(
                CLIENT.ID,
                CLIENT.RESPONSIBLE_ID,
                CLIENT.DEPARTMENT_ID,
                CLIENT.PERSON,
                CLIENT.TIER,
                CLIENT.STANDING)
            .from(CLIENT)
            .where(CLIENT.ID.gt(after))
            .and(InScope.of(CLIENT, scope))
            .orderBy(CLIENT.ID)
            .limit(BLOCK),
        row -> {
          long responsible = row.getLong(2);
          var to = row.wasNull() ? null : new EmployeeId(responsible);
          var tier = row.getString(5);
          block.add(
              row.getLong(1),
              new Whose(
                  to,
                  new DepartmentId(row.getLong(3)),
                  row.getBoolean(4),
                  tier == null ? null : Tier.valueOf(tier),
                  Standing.valueOf(row.getString(6))));
        });
  }

  private void income(
      Scope scope, int year, int january, Map<Long, Holding.Kind> products, MonthBlock block) {
    var months = new long[MONTHS];
    RawRows.each(
        db.select(INCOME_STREAM.CLIENT_ID, INCOME_STREAM.PRODUCT_ID, INCOME_YEAR.FACTS)
            .from(INCOME_STREAM)
            .join(INCOME_YEAR)
            .on(INCOME_YEAR.ID.eq(JooqFacts.row(INCOME_STREAM.ID, year)))
            .where(whose(INCOME_STREAM.CLIENT_ID, scope, block)),
        row -> {
          PackedFacts.income(row.getBytes(3), months);
          block.income(row.getLong(1), products.get(row.getLong(2)), january, months);
        });
  }

  private void plan(Scope scope, int year, int january, MonthBlock block) {
    var plan =
        db.select(PLAN_VERSION.ID)
            .from(PLAN_VERSION)
            .where(PLAN_VERSION.APPROVED_FOR.eq((short) year))
            .fetchOne(PLAN_VERSION.ID);
    if (plan == null) return;
    RawRows.each(
        db.select(PLAN_LINE.CLIENT_ID, PLAN_LINE.LINE, PLAN_LINE.MONTHS)
            .from(PLAN_LINE)
            .where(whose(PLAN_LINE.CLIENT_ID, scope, block))
            .and(PlanLines.ofSome(db).eq(plan))
            .and(PLAN_LINE.MEASURE.eq(Measure.INCOME.name()))
            .and(PLAN_LINE.OF_KIND.eq(Level.CLIENT.name())),
        row -> {
          var line = row.getString(2);
          block.plan(
              row.getLong(1),
              line.isEmpty() ? null : Holding.Kind.valueOf(line),
              january,
              PackedNumbers.unpack(row.getBytes(3), MONTHS));
        });
  }

  /** The block's clients; between them lie few others where all of them are looked at. */
  private Condition whose(Field<Long> client, Scope scope, MonthBlock block) {
    var between = Rows.between(client, block.first(), block.last());
    return scope.reach() == Reach.ALL
        ? between
        : client.in(
            DSL.select(CLIENT.ID)
                .from(CLIENT)
                .where(Rows.between(CLIENT.ID, block.first(), block.last()))
                .and(InScope.of(CLIENT, scope)));
  }
}
