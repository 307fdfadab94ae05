package org.branchbook.store.duplicates.keys;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.MATCH_PAIR;
import static org.jooq.impl.DSL.trueCondition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.MatchPairRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link Pairs} in SQL. */
final class JooqPairs implements Pairs {
  private static final String DELETE =
      "delete from match_pair where low_client_id = ? and high_client_id = ?";

  private final DSLContext db;
  private final Work work;

  JooqPairs(DSLContext db, Work work) {
    this.db = db;
    this.work = work;
  }

  @Override
  public List<Pair> of(Collection<ClientId> clients) {
    var ids = clients.stream().map(ClientId::value).toList();
    var pairs = new ArrayList<Pair>();
    Rows.inParts(
        ids,
        part ->
            pairs.addAll(
                db.selectFrom(MATCH_PAIR)
                    .where(Rows.among(MATCH_PAIR.LOW_CLIENT_ID, part))
                    .union(
                        db.selectFrom(MATCH_PAIR)
                            .where(Rows.among(MATCH_PAIR.HIGH_CLIENT_ID, part)))
                    .fetch(JooqPairs::pair)));
    return pairs;
  }

  @Override
  public List<Pair> all() {
    return db.selectFrom(MATCH_PAIR).fetch(JooqPairs::pair);
  }

  @Override
  public List<Pair> next(Pair.State state, @Nullable Pair after, int most, Scope scope) {
    var p = MATCH_PAIR;
    var low = CLIENT.as("lc");
    var high = CLIENT.as("hc");
    var from = after == null ? trueCondition() : beyond(after);
    return db.select(p.fields())
        .from(p)
        .join(low)
        .on(low.ID.eq(p.LOW_CLIENT_ID))
        .join(high)
        .on(high.ID.eq(p.HIGH_CLIENT_ID))
        .where(p.STATE.eq(state.name()), from, InScope.of(low, scope), InScope.of(high, scope))
        .orderBy(p.BITS.desc(), p.LOW_CLIENT_ID, p.HIGH_CLIENT_ID)
        .limit(most)
        .fetch(r -> pair(r.into(p)));
  }

  /** What comes after it in the queue; by the first comparison the index is entered. */
  private static Condition beyond(Pair after) {
    var p = MATCH_PAIR;
    long low = after.low().value();
    return p.BITS
        .le(after.bits())
        .and(
            p.BITS
                .lt(after.bits())
                .or(p.LOW_CLIENT_ID.gt(low))
                .or(p.LOW_CLIENT_ID.eq(low).and(p.HIGH_CLIENT_ID.gt(after.high().value()))));
  }

  @Override
  public void remove(Collection<Pair> pairs) {
    Rows.batch(db, DELETE, pairs.stream().map(JooqPairs::key).toList());
  }

  @Override
  public void put(Collection<Pair> pairs) {
    if (pairs.isEmpty()) return;
    work.inOne(
        () -> {
          remove(pairs);
          Rows.insert(db, MATCH_PAIR, pairs.stream().map(JooqPairs::row).toList());
        });
  }

  private static Object[] key(Pair pair) {
    return Rows.row(pair.low().value(), pair.high().value());
  }

  private static Pair pair(MatchPairRecord r) {
    var by = r.getEmployeeId();
    return new Pair(
        new ClientId(r.getLowClientId()),
        new ClientId(r.getHighClientId()),
        Pair.State.valueOf(r.getState()),
        r.getBits(),
        r.getProbability(),
        r.getSigns(),
        r.getReason(),
        r.getLowPrint(),
        r.getHighPrint(),
        r.getFoundAt(),
        by == null ? null : new EmployeeId(by),
        r.getDecidedAt());
  }

  private static MatchPairRecord row(Pair p) {
    var by = p.by();
    return new MatchPairRecord(
        p.low().value(),
        p.high().value(),
        p.state().name(),
        p.bits(),
        p.probability(),
        p.signs(),
        p.reason(),
        p.lowPrint(),
        p.highPrint(),
        p.found(),
        by == null ? null : by.value(),
        p.decided());
  }
}
