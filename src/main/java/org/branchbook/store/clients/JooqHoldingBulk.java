package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.HOLDING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.HoldingBulk;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.HoldingRecord;
import org.jooq.DSLContext;

/** {@link HoldingBulk} in SQL. */
final class JooqHoldingBulk implements HoldingBulk {
  private final DSLContext db;

  JooqHoldingBulk(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<String, Holding> known(Collection<String> keys) {
    var known = new HashMap<String, Holding>();
    Rows.inParts(
        keys,
        part ->
            db.selectFrom(HOLDING)
                .where(Rows.amongTexts(HOLDING.SOURCE_KEY, part))
                .forEach(r -> known.put(r.getSourceKey(), holding(r))));
    return known;
  }

  @Override
  public Map<Long, Holding> find(Collection<Long> ids) {
    var found = new HashMap<Long, Holding>();
    Rows.inParts(
        ids,
        part ->
            db.selectFrom(HOLDING)
                .where(Rows.among(HOLDING.ID, part))
                .forEach(r -> found.put(r.getId(), holding(r))));
    return found;
  }

  @Override
  public void addAll(List<Holding> holdings) {
    Rows.insert(db, HOLDING, holdings.stream().map(JooqHoldingBulk::row).toList());
  }

  @Override
  public Set<Long> saveAll(List<Holding> holdings) {
    var rows = new ArrayList<HoldingRecord>();
    for (var holding : holdings) rows.add(row(holding));
    var counts = Rows.update(db, HOLDING, HOLDING.ID, HOLDING.VERSION, rows);
    var stale = new HashSet<Long>();
    for (int i = 0; i < counts.length; i++) if (counts[i] == 0) stale.add(holdings.get(i).id());
    return stale;
  }

  @Override
  public void removeAll(Collection<Long> ids) {
    Rows.inParts(ids, part -> db.deleteFrom(HOLDING).where(Rows.among(HOLDING.ID, part)).execute());
  }

  static HoldingRecord row(Holding h) {
    return new HoldingRecord(
        h.id(),
        h.client().value(),
        h.kind().name(),
        h.name(),
        h.number(),
        h.key().isEmpty() ? null : h.key(),
        h.currency(),
        h.amount(),
        h.rate(),
        h.opened(),
        h.closes(),
        h.closed(),
        h.version());
  }

  static Holding holding(HoldingRecord r) {
    return new Holding(
        r.getId(),
        new ClientId(r.getClientId()),
        Holding.Kind.valueOf(r.getKind()),
        r.getName(),
        r.getNumber(),
        r.getSourceKey() == null ? "" : r.getSourceKey(),
        r.getCurrency(),
        r.getAmount(),
        r.getRate(),
        r.getOpened(),
        r.getCloses(),
        r.getClosed(),
        r.getVersion());
  }
}
