package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.LINK;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.links.Link;
import org.branchbook.store.RecordJson;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.LinkRecord;
import org.jooq.DSLContext;
import org.jooq.TableField;

/**
 * Links move with their ends. One between two cards of the same client goes, and of two that say
 * the same the surer one stays.
 */
final class LinksFollow implements FollowsClient {
  private static final String KIND = "link";
  private static final List<Link.Status> SUREST =
      List.of(Link.Status.CONFIRMED, Link.Status.SUSPECTED, Link.Status.REBUTTED);
  private final DSLContext db;
  private final RecordJson json = new RecordJson();

  LinksFollow(DSLContext db) {
    this.db = db;
  }

  @Override
  public Set<String> columns() {
    return Set.of("link.from_id", "link.to_id");
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public List<Thing> of(Collection<ClientId> cards) {
    var things = new ArrayList<Thing>();
    for (var link : touching(cards)) {
      if (cards.contains(link.from())) things.add(thing(link, link.from(), link.to()));
      if (cards.contains(link.to())) things.add(thing(link, link.to(), link.from()));
    }
    return things;
  }

  private Thing thing(Link link, ClientId of, ClientId other) {
    return new Thing(KIND, Long.toString(link.id().value()), of, Set.of(other), json.write(link));
  }

  private Collection<Link> touching(Collection<ClientId> cards) {
    var numbers = cards.stream().map(ClientId::value).toList();
    var links = new LinkedHashMap<Long, Link>();
    for (TableField<LinkRecord, Long> end : List.of(LINK.FROM_ID, LINK.TO_ID))
      db.selectFrom(LINK)
          .where(Rows.among(end, numbers))
          .orderBy(LINK.ID)
          .forEach(r -> links.put(r.getId(), JooqLinkBulk.link(r)));
    return links.values();
  }

  @Override
  public void join(Collection<ClientId> cards, ClientId into) {
    var all = new HashSet<>(cards);
    all.add(into);
    var gone = new ArrayList<Long>();
    var stay = new ArrayList<Joined>();
    for (var link : touching(all)) {
      var from = all.contains(link.from()) ? into : link.from();
      var to = all.contains(link.to()) ? into : link.to();
      if (from.equals(to)) gone.add(link.id().value());
      else
        stay.add(new Joined(link, from, to, all.contains(link.from()) ? link.from() : link.to()));
    }
    stay.sort(
        Comparator.comparing((Joined j) -> SUREST.indexOf(j.link.status()))
            .thenComparing(j -> -j.said())
            .thenComparing(j -> !j.card.equals(into))
            .thenComparing(j -> j.link.id().value()));
    var kept = new ArrayList<Joined>();
    for (var one : stay) {
      if (kept.stream().anyMatch(one::says)) gone.add(one.link.id().value());
      else kept.add(one);
    }
    Rows.remove(db, LINK.ID, gone);
    Rows.told(db, KIND, gone);
    move(
        kept.stream()
            .filter(j -> !j.from.equals(j.link.from()) || !j.to.equals(j.link.to()))
            .map(j -> Rows.row(j.from.value(), j.to.value(), j.link.id().value()))
            .toList());
  }

  /** A link as it would stand after the merge, and on which card it hung. */
  private record Joined(Link link, ClientId from, ClientId to, ClientId card) {
    /** How much is known of it. */
    long said() {
      return Stream.of(
              link.share(),
              link.shareHigh(),
              link.votes(),
              link.votesHigh(),
              link.since(),
              link.until(),
              link.review().on())
          .filter(Objects::nonNull)
          .count();
    }

    /** Whether another says the same; what one card had twice stays twice. */
    boolean says(Joined other) {
      if (card.equals(other.card) || link.type() != other.link.type()) return false;
      boolean ends =
          from.equals(other.from) && to.equals(other.to)
              || link.type().mutual && from.equals(other.to) && to.equals(other.from);
      var since = link.since();
      var others = other.link.since();
      return ends
          && Objects.equals(link.until(), other.link.until())
          && (since == null || others == null || since.equals(others));
    }
  }

  @Override
  public void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from) {
    var was = new LinkedHashMap<Long, Link>();
    var ends = new HashMap<Long, Set<ClientId>>();
    for (var thing : things) {
      long id = Long.parseLong(thing.key());
      was.put(id, json.read(thing.kept(), Link.class));
      ends.computeIfAbsent(id, _ -> new HashSet<>()).add(thing.of());
    }
    var now = read(was.keySet());
    var moves = new ArrayList<Object[]>();
    var back = new ArrayList<Link>();
    was.forEach(
        (id, link) -> {
          var there = now.get(id);
          var own = ends.getOrDefault(id, Set.of());
          if (there == null) {
            if (dropped.contains(new Thing.Name(KIND, Long.toString(id)))) back.add(link);
            return;
          }
          var newFrom =
              there.from().equals(from) && own.contains(link.from()) ? link.from() : there.from();
          var newTo = there.to().equals(from) && own.contains(link.to()) ? link.to() : there.to();
          if (!newFrom.equals(newTo)
              && (!newFrom.equals(there.from()) || !newTo.equals(there.to())))
            moves.add(Rows.row(newFrom.value(), newTo.value(), id));
        });
    move(moves);
    var possible = back.stream().filter(this::possible).toList();
    Rows.insert(db, LINK, possible.stream().map(JooqLinkBulk::row).toList());
    Rows.told(db, KIND, possible.stream().map(l -> l.id().value()).toList());
  }

  /** The client at the other end may have gone for good meanwhile. */
  private boolean possible(Link link) {
    return db.fetchCount(CLIENT, CLIENT.ID.in(link.from().value(), link.to().value())) == 2;
  }

  @Override
  public void give(List<Thing> things, ClientId from, ClientId to) {
    var moves = new ArrayList<Object[]>();
    read(things.stream().map(t -> Long.valueOf(t.key())).toList())
        .forEach(
            (id, link) -> {
              var newFrom = link.from().equals(from) ? to : link.from();
              var newTo = link.to().equals(from) ? to : link.to();
              if (!newFrom.equals(newTo)) moves.add(Rows.row(newFrom.value(), newTo.value(), id));
            });
    move(moves);
  }

  private void move(List<Object[]> moves) {
    Rows.batch(
        db, "update link set from_id = ?, to_id = ?, version = version + 1 where id = ?", moves);
    // whoever holds the links in memory reads these and not all of them
    Rows.told(db, KIND, moves.stream().map(m -> (Long) m[2]).toList());
  }

  private Map<Long, Link> read(Collection<Long> ids) {
    var links = new LinkedHashMap<Long, Link>();
    Rows.inParts(
        ids,
        part ->
            db.selectFrom(LINK)
                .where(Rows.among(LINK.ID, part))
                .forEach(r -> links.put(r.getId(), JooqLinkBulk.link(r))));
    return links;
  }

  @Override
  public List<Told> tell(List<Thing> things) {
    var now = read(things.stream().map(t -> Long.valueOf(t.key())).toList());
    var told = new ArrayList<Told>();
    for (var thing : things) {
      var link = now.get(Long.valueOf(thing.key()));
      if (link == null) continue;
      var since = link.since();
      told.add(
          new Told(
              thing,
              Text.of("merge.thing.link"),
              since == null ? null : since.atStartOfDay(ZoneId.systemDefault()).toInstant(),
              link.source() + " " + link.reason()));
    }
    return told;
  }
}
