package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.HOLDING;
import static org.branchbook.store.db.Tables.LINK;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.picture.Held;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.picture.Neighbourhood;
import org.branchbook.links.picture.Neighbourhoods;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.LinkRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** {@link Neighbourhoods} in SQL: an index for each end of a link, never a condition on either. */
final class JooqNeighbourhoods implements Neighbourhoods {
  /** What was rebutted links nobody. */
  private static final Condition HOLDS = LINK.STATUS.ne(Link.Status.REBUTTED.name());

  private final DSLContext db;

  JooqNeighbourhoods(DSLContext db) {
    this.db = db;
  }

  @Override
  public Neighbourhood around(Set<ClientId> centres, int most, Scope scope) {
    var seen = new HashMap<Long, Neighbour>();
    read(centres.stream().map(ClientId::value).toList(), scope, seen);
    var open = centres.stream().filter(c -> shown(seen, c)).map(ClientId::value).toList();
    var ends = new LinkedHashSet<Long>();
    for (var link : touching(open)) {
      ends.add(link.from().value());
      ends.add(link.to().value());
    }
    ends.removeAll(seen.keySet());
    read(ends, scope, seen);
    return among(seen, centres, most, false);
  }

  @Override
  public Neighbourhood busiest(int most, Scope scope) {
    var hubs = hubs(Math.max(1, most / 6), scope);
    var seen = new HashMap<Long, Neighbour>();
    var into = new HashMap<Long, Integer>();
    for (var link : touching(hubs)) {
      into.merge(link.from().value(), 1, Integer::sum);
      into.merge(link.to().value(), 1, Integer::sum);
    }
    hubs.forEach(hub -> into.put(hub, Integer.MAX_VALUE));
    var kept =
        into.entrySet().stream()
            .sorted(
                Map.Entry.<Long, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    read(kept, scope, seen);
    return among(seen, Set.of(), most, into.size() > kept.size());
  }

  /** Those with the most links from them or to them. */
  private List<Long> hubs(int most, Scope scope) {
    var found = new HashMap<Long, Integer>();
    var many = DSL.count();
    for (var end : List.of(LINK.FROM_ID, LINK.TO_ID))
      db.select(end, many)
          .from(LINK)
          .join(CLIENT)
          .on(CLIENT.ID.eq(end))
          .where(InScope.of(CLIENT, scope), HOLDS)
          .groupBy(end)
          .orderBy(many.desc(), end)
          .limit(4 * most)
          .forEach(r -> found.merge(r.value1(), r.value2(), Integer::sum));
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean shown(Map<Long, Neighbour> seen, ClientId client) {
    var one = seen.get(client.value());
    return one != null && !one.hidden();
  }

  /** The clients that are kept, and the links that touch one of them who may be seen. */
  private Neighbourhood among(
      Map<Long, Neighbour> seen, Set<ClientId> centres, int most, boolean more) {
    var order =
        Comparator.comparing((Neighbour n) -> !centres.contains(n.client()))
            .thenComparing(n -> -n.links())
            .thenComparing(n -> n.client().value());
    var kept = seen.values().stream().sorted(order).limit(most).toList();
    var inside = new HashSet<Long>();
    kept.forEach(n -> inside.add(n.client().value()));
    var open = kept.stream().filter(n -> !n.hidden()).map(n -> n.client().value()).toList();
    var links =
        touching(open).stream()
            .filter(l -> inside.contains(l.from().value()) && inside.contains(l.to().value()))
            .toList();
    return new Neighbourhood(kept, links, more || seen.size() > kept.size());
  }

  private Collection<Link> touching(Collection<Long> clients) {
    var links = new HashMap<LinkId, Link>();
    for (var end : List.of(LINK.FROM_ID, LINK.TO_ID))
      Rows.inParts(
          clients,
          part ->
              db.selectFrom(LINK)
                  .where(Rows.among(end, part), HOLDS)
                  .forEach(r -> links.put(new LinkId(r.getId()), JooqLinkBulk.link(r))));
    var sorted = new ArrayList<>(links.values());
    sorted.sort(Comparator.comparing(l -> l.id().value()));
    return sorted;
  }

  private void read(Collection<Long> clients, Scope scope, Map<Long, Neighbour> into) {
    var counts = new HashMap<Long, Integer>();
    for (var end : List.of(LINK.FROM_ID, LINK.TO_ID)) count(clients, end, counts);
    Rows.inParts(
        clients,
        part ->
            db.select(
                    CLIENT.ID,
                    CLIENT.PERSON,
                    CLIENT.NAME,
                    CLIENT.STANDING,
                    CLIENT.VIP,
                    CLIENT.TIER,
                    DSL.field(InScope.of(CLIENT, scope)))
                .from(CLIENT)
                .where(Rows.among(CLIENT.ID, part))
                .forEach(
                    r -> {
                      // outside the scope the condition is false, or unknown without a responsible
                      boolean open = Boolean.TRUE.equals(r.value7());
                      into.put(
                          r.value1(),
                          new Neighbour(
                              new ClientId(r.value1()),
                              r.value2(),
                              open ? r.value3() : "",
                              open ? Standing.valueOf(r.value4()) : Standing.CLIENT,
                              open && r.value5(),
                              open ? r.value6() : null,
                              open ? counts.getOrDefault(r.value1(), 0) : 0));
                    }));
  }

  private void count(
      Collection<Long> clients, TableField<LinkRecord, Long> end, Map<Long, Integer> counts) {
    Rows.inParts(
        clients,
        part ->
            db.select(end, DSL.count())
                .from(LINK)
                .where(Rows.among(end, part), HOLDS)
                .groupBy(end)
                .forEach(r -> counts.merge(r.value1(), r.value2(), Integer::sum)));
  }

  @Override
  public Held held(Set<ClientId> clients, Scope scope) {
    var by = new HashMap<String, Map<ClientId, BigDecimal>>();
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            db.select(HOLDING.CLIENT_ID, HOLDING.CURRENCY, DSL.sum(DSL.abs(HOLDING.AMOUNT)))
                .from(HOLDING)
                .join(CLIENT)
                .on(CLIENT.ID.eq(HOLDING.CLIENT_ID))
                .where(Rows.among(HOLDING.CLIENT_ID, part))
                .and(HOLDING.CLOSED.isNull())
                .and(HOLDING.AMOUNT.isNotNull())
                .and(InScope.of(CLIENT, scope))
                .groupBy(HOLDING.CLIENT_ID, HOLDING.CURRENCY)
                .forEach(
                    r ->
                        by.computeIfAbsent(r.value2(), _ -> new HashMap<>())
                            .put(new ClientId(r.value1()), r.value3())));
    return by.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, ?> e) -> by.get(e.getKey()).size())
                .thenComparing(Map.Entry::getKey))
        .map(e -> new Held(e.getKey(), e.getValue()))
        .orElse(Held.NOTHING);
  }
}
