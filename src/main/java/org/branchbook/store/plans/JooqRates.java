package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.EXCHANGE_RATE;

import java.util.List;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.income.Rates;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/** {@link Rates} in SQL. */
final class JooqRates implements Rates {
  private final DSLContext db;

  JooqRates(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Rate> all() {
    return db.selectFrom(EXCHANGE_RATE)
        .orderBy(EXCHANGE_RATE.CURRENCY, EXCHANGE_RATE.SINCE)
        .fetch(r -> new Rate(r.getCurrency(), r.getSince(), r.getRate()));
  }

  @Override
  public void put(List<Rate> rates) {
    remove(rates);
    Rows.ready(
            EXCHANGE_RATE,
            rates.stream().map(r -> Rows.row(r.currency(), r.since(), r.rate())).toList())
        .insert(db);
  }

  @Override
  public void remove(List<Rate> rates) {
    Rows.batch(
        db,
        "delete from exchange_rate where currency = ? and since = ?",
        rates.stream().map(r -> Rows.row(r.currency(), r.since())).toList());
  }
}
