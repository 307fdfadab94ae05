package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.HOLDING;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.LookAlike;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.store.PlainFollower;
import org.branchbook.store.RecordJson;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.HoldingRecord;
import org.jooq.DSLContext;

/** Products move with their client; one that was entered on two cards stays once. */
final class HoldingsFollow implements FollowsClient {
  /** By what a product entered twice is known. */
  private record Same(Holding.Kind kind, String number, String currency) {}

  private final DSLContext db;
  private final PlainFollower<HoldingRecord> rows;
  private final RecordJson json = new RecordJson();

  HoldingsFollow(DSLContext db) {
    this.db = db;
    rows =
        new PlainFollower<>(
            db,
            "holding",
            HOLDING.ID,
            HOLDING.CLIENT_ID,
            HOLDING.VERSION,
            HoldingsFollow::told,
            r -> json.write(JooqHoldingBulk.holding(r)));
  }

  private static Told told(Thing thing, HoldingRecord r) {
    var opened = r.getOpened();
    return new Told(
        thing,
        Text.of("merge.thing.holding", r.getName(), Text.asWritten(r.getNumber())),
        opened == null ? null : opened.atStartOfDay(ZoneId.systemDefault()).toInstant(),
        r.getNumber());
  }

  @Override
  public Set<String> columns() {
    return rows.columns();
  }

  @Override
  public Set<String> kinds() {
    return rows.kinds();
  }

  @Override
  public List<Thing> of(Collection<ClientId> cards) {
    return rows.of(cards);
  }

  @Override
  public void join(Collection<ClientId> cards, ClientId into) {
    var all = Stream.concat(cards.stream(), Stream.of(into)).map(ClientId::value).toList();
    var doubles =
        db
            .selectFrom(HOLDING)
            .where(Rows.among(HOLDING.CLIENT_ID, all))
            .fetch(JooqHoldingBulk::holding)
            .stream()
            .filter(h -> !h.number().isBlank())
            .collect(
                Collectors.groupingBy(
                    h -> new Same(h.kind(), LookAlike.fold(h.number()), h.currency())));
    var gone = new ArrayList<Long>();
    for (var same : doubles.values()) {
      same.sort(
          Comparator.comparing((Holding h) -> h.key().isEmpty())
              .thenComparing(h -> -said(h))
              .thenComparing(h -> !h.client().equals(into))
              .thenComparing(Holding::id));
      var cardsMet = new HashSet<ClientId>();
      cardsMet.add(same.getFirst().client());
      // what comes from a core system is never united, nor what one card had twice
      for (var one : same.subList(1, same.size()))
        if (one.key().isEmpty() && cardsMet.add(one.client())) gone.add(one.id());
    }
    Rows.remove(db, HOLDING.ID, gone);
    rows.join(cards, into);
  }

  /** How much is known of a product. */
  private static long said(Holding h) {
    return Stream.of(h.amount(), h.rate(), h.opened(), h.closes(), h.closed())
        .filter(Objects::nonNull)
        .count();
  }

  @Override
  public void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from) {
    rows.part(things, dropped, from);
    var back = new ArrayList<HoldingRecord>();
    for (var thing : things)
      if (dropped.contains(thing.name()))
        back.add(JooqHoldingBulk.row(json.read(thing.kept(), Holding.class)));
    Rows.insert(db, HOLDING, back);
  }

  @Override
  public void give(List<Thing> things, ClientId from, ClientId to) {
    rows.give(things, from, to);
  }

  @Override
  public List<Told> tell(List<Thing> things) {
    return rows.tell(things);
  }
}
