package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.DEPARTMENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.PLAN_LINE;
import static org.branchbook.store.db.Tables.PLAN_VERSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.outlook.Belonging;
import org.branchbook.plans.outlook.Belongings;
import org.branchbook.plans.outlook.Whole;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** {@link Belongings} in SQL. */
final class JooqBelongings implements Belongings {
  /** So many rows come from the database at a time. */
  private static final int PAGE = 5000;

  private final DSLContext db;

  JooqBelongings(DSLContext db) {
    this.db = db;
  }

  @Override
  public void each(Scope scope, Consumer<Belonging> seeing) {
    show(scope, earns(), seeing);
  }

  private static Condition earns() {
    return exists(selectOne().from(INCOME_STREAM).where(INCOME_STREAM.CLIENT_ID.eq(CLIENT.ID)));
  }

  @Override
  public List<Belonging> after(Scope scope, ClientId after, int most) {
    // the numbers alone first: with other tables beside, H2 might not read them in their order
    var numbers =
        db.select(CLIENT.ID)
            .from(CLIENT)
            .where(CLIENT.ID.gt(after.value()))
            .and(InScope.of(CLIENT, scope))
            .and(earns())
            .orderBy(CLIENT.ID)
            .limit(most)
            .fetch(CLIENT.ID);
    var found = new ArrayList<Belonging>(numbers.size());
    if (numbers.isEmpty()) return found;
    show(scope, earns().and(CLIENT.ID.between(numbers.getFirst(), numbers.getLast())), found::add);
    found.sort(Comparator.comparingLong(b -> b.client().value()));
    return found;
  }

  @Override
  public void all(Scope scope, int year, Consumer<Belonging> seeing) {
    show(scope, CLIENT.STANDING.eq(Standing.CLIENT.name()), seeing);
    var plans =
        db.select(PLAN_VERSION.ID)
            .from(PLAN_VERSION)
            .where(PLAN_VERSION.YEAR_NO.eq((short) year))
            .fetch(PLAN_VERSION.ID);
    if (!plans.isEmpty())
      show(scope, CLIENT.STANDING.ne(Standing.CLIENT.name()).and(planned(plans)), seeing);
  }

  /** Beginning with the client: by him the key finds his few lines. */
  private Condition planned(List<Long> plans) {
    return exists(
        selectOne()
            .from(PLAN_LINE)
            .where(PLAN_LINE.CLIENT_ID.eq(CLIENT.ID))
            .and(PlanLines.ofSome(db).in(plans))
            .and(PLAN_LINE.OF_KIND.eq(Level.CLIENT.name())));
  }

  private void show(Scope scope, Condition those, Consumer<Belonging> seeing) {
    try (var rows =
        db.select(
                CLIENT.ID,
                CLIENT.NAME,
                EMPLOYEE.ID,
                EMPLOYEE.NAME,
                DEPARTMENT.ID,
                DEPARTMENT.NAME,
                CLIENT.INDUSTRY_CODE,
                CLIENT.STANDING)
            .from(CLIENT)
            .join(DEPARTMENT)
            .on(DEPARTMENT.ID.eq(CLIENT.DEPARTMENT_ID))
            .leftJoin(EMPLOYEE)
            .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID))
            .where(InScope.of(CLIENT, scope))
            .and(those)
            .fetchSize(PAGE)
            .fetchLazy()) {
      for (var row : rows)
        seeing.accept(
            new Belonging(
                new ClientId(row.value1()),
                row.value2(),
                row.value3() == null ? Whole.NONE : new Whole(row.value3(), row.value4()),
                new Whole(row.value5(), row.value6()),
                row.value7(),
                row.value8().equals(Standing.FORMER.name())));
    }
  }
}
