package org.branchbook.store.duplicates.keys;

import static org.branchbook.store.db.Tables.MATCH_PAIR;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pairs;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.MatchPairRecord;
import org.jooq.DSLContext;

/** {@link Pairs} in SQL. */
final class JooqPairs implements Pairs {
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
  public void put(Collection<Pair> pairs) {
    if (pairs.isEmpty()) return;
    work.inOne(
        () -> {
          Rows.batch(
              db,
              "delete from match_pair where low_client_id = ? and high_client_id = ?",
              pairs.stream().map(p -> Rows.row(p.low().value(), p.high().value())).toList());
          Rows.insert(db, MATCH_PAIR, pairs.stream().map(JooqPairs::row).toList());
        });
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
