package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.INCOME_YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.outlook.Agreed;
import org.branchbook.plans.outlook.Contracts;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link Contracts} in SQL. */
final class JooqContracts implements Contracts {
  /** So many rows come from the database at a time. */
  private static final int PAGE = 5000;

  private final DSLContext db;

  JooqContracts(DSLContext db) {
    this.db = db;
  }

  @Override
  public void each(
      Scope scope,
      LocalDate after,
      YearMonth from,
      YearMonth to,
      Set<ProductId> charged,
      Seeing seeing) {
    int last = (int) from.until(to, ChronoUnit.MONTHS);
    try (var rows =
        db.select(
                INCOME_STREAM.ID,
                INCOME_STREAM.CLIENT_ID,
                INCOME_STREAM.PRODUCT_ID,
                HOLDING.KIND,
                HOLDING.OPENED,
                HOLDING.CLOSES,
                HOLDING.RATE,
                INCOME_YEAR.ID,
                INCOME_YEAR.FACTS)
            .from(CLIENT)
            .join(INCOME_STREAM)
            .on(INCOME_STREAM.CLIENT_ID.eq(CLIENT.ID))
            .join(HOLDING)
            .on(HOLDING.ID.eq(INCOME_STREAM.HOLDING_ID))
            .join(INCOME_YEAR)
            .on(JooqFacts.years(db, from, to))
            .where(InScope.of(CLIENT, scope))
            .and(HOLDING.CLOSED.isNull())
            .and(whole(after).or(charged(charged, after)))
            .fetchSize(PAGE)
            .fetchLazy()) {
      for (var row : rows) {
        var agreed =
            new Agreed(
                row.value1(),
                new ClientId(row.value2()),
                new ProductId(row.value3()),
                Holding.Kind.valueOf(row.value4()),
                row.value5(),
                row.value6(),
                row.value7());
        int first = JooqFacts.january(row.value8(), from);
        var months = PackedFacts.unpack(row.value9());
        for (int m = 0; m < months.size(); m++) {
          var fact = months.get(m);
          if (fact != null && first + m >= 0 && first + m <= last)
            seeing.see(agreed, first + m, fact);
        }
      }
    }
  }

  private static Condition whole(LocalDate after) {
    return HOLDING
        .KIND
        .in(Holding.Kind.LOAN.name(), Holding.Kind.DEPOSIT.name())
        .and(HOLDING.RATE.isNotNull())
        .and(HOLDING.CLOSES.gt(after));
  }

  private static Condition charged(Set<ProductId> products, LocalDate after) {
    if (products.isEmpty()) return DSL.falseCondition();
    return INCOME_STREAM
        .PRODUCT_ID
        .in(products.stream().map(ProductId::value).toList())
        .and(HOLDING.CLOSES.isNull().or(HOLDING.CLOSES.gt(after)));
  }
}
