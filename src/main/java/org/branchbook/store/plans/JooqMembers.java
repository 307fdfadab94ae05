package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.INCOME_YEAR;
import static org.jooq.impl.DSL.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.industries.Member;
import org.branchbook.plans.industries.Members;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * {@link Members} in SQL: their cards, their products and their facts, each read once, a block of
 * clients at a time.
 */
final class JooqMembers implements Members {
  /** So many are looked at together: H2 keeps what it answers in memory, and then in a file. */
  private static final int BLOCK = 10_000;

  private static final int YEAR = 12;

  private final DSLContext db;

  JooqMembers(DSLContext db) {
    this.db = db;
  }

  /** What is added up of one. */
  private static final class Sums {
    private final Standing standing;
    private final boolean reachable;
    private final String code;
    private final String classification;
    private long income;
    private long before;
    private long turnover;
    private int products;

    Sums(Standing standing, boolean reachable, String code, String classification) {
      this.standing = standing;
      this.reachable = reachable;
      this.code = code;
      this.classification = classification;
    }

    Member of(long client) {
      return new Member(
          new ClientId(client),
          code,
          classification,
          standing,
          reachable,
          income,
          before,
          turnover,
          products);
    }
  }

  @Override
  public List<Member> all(Scope scope, Months months) {
    var theirs = CLIENT.PERSON.isFalse().or(CLIENT.SOLE.isTrue()).and(InScope.of(CLIENT, scope));
    var members = new ArrayList<Member>();
    for (var block = cards(theirs, Long.MIN_VALUE); !block.isEmpty(); ) {
      var some = Rows.between(CLIENT.ID, block.firstKey(), block.lastKey()).and(theirs);
      products(some, block);
      facts(some, months, block);
      block.forEach((client, sums) -> members.add(sums.of(client)));
      block = block.size() < BLOCK ? new TreeMap<>() : cards(theirs, block.lastKey());
    }
    return members;
  }

  private TreeMap<Long, Sums> cards(Condition theirs, long after) {
    var into = new TreeMap<Long, Sums>();
    RawRows.each(
        db.select(
                CLIENT.ID,
                CLIENT.STANDING,
                CLIENT.STATE,
                CLIENT.INDUSTRY_CODE,
                CLIENT.INDUSTRY_CLASSIFICATION,
                CLIENT.ACTUAL_INDUSTRY)
            .from(CLIENT)
            .where(CLIENT.ID.gt(after))
            .and(theirs)
            .orderBy(CLIENT.ID)
            .limit(BLOCK),
        row -> {
          var actual = row.getString(6);
          into.put(
              row.getLong(1),
              new Sums(
                  Standing.valueOf(row.getString(2)),
                  row.getString(3).equals(State.ACTIVE.name()),
                  actual.isEmpty() ? row.getString(4) : actual,
                  row.getString(5)));
        });
    return into;
  }

  private void products(Condition some, Map<Long, Sums> into) {
    RawRows.each(
        db.select(HOLDING.CLIENT_ID, count())
            .from(CLIENT)
            .join(HOLDING)
            .on(HOLDING.CLIENT_ID.eq(CLIENT.ID))
            .where(some)
            .and(HOLDING.CLOSED.isNull())
            .groupBy(HOLDING.CLIENT_ID),
        row -> {
          var his = into.get(row.getLong(1));
          if (his != null) his.products = row.getInt(2);
        });
  }

  private void facts(Condition some, Months months, Map<Long, Sums> into) {
    int span = months.months();
    var income = new long[YEAR];
    var received = new long[YEAR];
    RawRows.each(
        db.select(INCOME_STREAM.CLIENT_ID, INCOME_YEAR.ID, INCOME_YEAR.FACTS)
            .from(CLIENT)
            .join(INCOME_STREAM)
            .on(INCOME_STREAM.CLIENT_ID.eq(CLIENT.ID))
            .join(INCOME_YEAR)
            .on(JooqFacts.years(db, months.yearBefore().from(), months.to()))
            .where(some),
        row -> {
          var his = into.get(row.getLong(1));
          if (his == null) return;
          int january = JooqFacts.january(row.getLong(2), months.from());
          var facts = row.getBytes(3);
          PackedFacts.income(facts, income);
          PackedFacts.received(facts, received);
          for (int m = 0; m < YEAR; m++) {
            int place = january + m;
            if (place >= 0 && place < span) {
              his.income += income[m];
              his.turnover += received[m];
            }
            int earlier = place + YEAR;
            if (earlier >= 0 && earlier < span) his.before += income[m];
          }
        });
  }
}
