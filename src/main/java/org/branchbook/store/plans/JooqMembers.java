package org.branchbook.store.plans;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.INCOME_STREAM;
import static org.branchbook.store.db.Tables.INCOME_YEAR;
import static org.jooq.impl.DSL.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.industries.Member;
import org.branchbook.plans.industries.Members;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** {@link Members} in SQL: their cards, their products and their facts, each read once. */
final class JooqMembers implements Members {
  /** So many rows come from the database at a time. */
  private static final int PAGE = 5000;

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
    var sums = new HashMap<Long, Sums>();
    cards(theirs, sums);
    products(theirs, sums);
    facts(theirs, months, sums);
    return sums.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getValue().of(e.getKey()))
        .toList();
  }

  private void cards(Condition theirs, Map<Long, Sums> into) {
    try (var rows =
        db.select(
                CLIENT.ID,
                CLIENT.STANDING,
                CLIENT.STATE,
                CLIENT.INDUSTRY_CODE,
                CLIENT.INDUSTRY_CLASSIFICATION,
                CLIENT.ACTUAL_INDUSTRY)
            .from(CLIENT)
            .where(theirs)
            .fetchSize(PAGE)
            .fetchLazy()) {
      for (var row : rows)
        into.put(
            row.value1(),
            new Sums(
                Standing.valueOf(row.value2()),
                row.value3().equals(State.ACTIVE.name()),
                row.value6().isEmpty() ? row.value4() : row.value6(),
                row.value5()));
    }
  }

  private void products(Condition theirs, Map<Long, Sums> into) {
    try (var rows =
        db.select(HOLDING.CLIENT_ID, count())
            .from(CLIENT)
            .join(HOLDING)
            .on(HOLDING.CLIENT_ID.eq(CLIENT.ID))
            .where(theirs)
            .and(HOLDING.CLOSED.isNull())
            .groupBy(HOLDING.CLIENT_ID)
            .fetchSize(PAGE)
            .fetchLazy()) {
      for (var row : rows) {
        var his = into.get(row.value1());
        if (his != null) his.products = row.value2();
      }
    }
  }

  private void facts(Condition theirs, Months months, Map<Long, Sums> into) {
    var before = months.yearBefore();
    int span = months.months();
    try (var rows =
        db.select(INCOME_STREAM.CLIENT_ID, INCOME_YEAR.ID, INCOME_YEAR.FACTS)
            .from(CLIENT)
            .join(INCOME_STREAM)
            .on(INCOME_STREAM.CLIENT_ID.eq(CLIENT.ID))
            .join(INCOME_YEAR)
            .on(JooqFacts.years(db, before.from(), months.to()))
            .where(theirs)
            .fetchSize(PAGE)
            .fetchLazy()) {
      for (var row : rows) {
        var his = into.get(row.value1());
        if (his == null) continue;
        int january = JooqFacts.january(row.value2(), months.from());
        var facts = PackedFacts.unpack(row.value3());
        for (int m = 0; m < facts.size(); m++) {
          var fact = facts.get(m);
          if (fact == null) continue;
          int place = january + m;
          if (place >= 0 && place < span) {
            his.income += fact.income();
            his.turnover += fact.received();
          }
          int earlier = place + YEAR;
          if (earlier >= 0 && earlier < span) his.before += fact.income();
        }
      }
    }
  }
}
