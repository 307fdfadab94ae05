package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.LINK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.store.Rows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Links in the order of the names of those from whom they go out. No database sorts all links for a
 * page of them in time: the clients are gone along instead, some at a time.
 */
final class LinksByName {
  /** So many clients at a time, and so often before a page ends, full or not. */
  private static final int STRETCH = 128;

  private static final int ROUNDS = 60;
  private static final char AND = '\t';

  private final DSLContext db;

  LinksByName(DSLContext db) {
    this.db = db;
  }

  /** A link's place: its client's sort key and number, then its own. */
  private record Place(String key, long client, long link) {
    static final Place FIRST = new Place("", Long.MIN_VALUE, Long.MIN_VALUE);

    static Place of(Page.Mark mark) {
      int at = mark.key().lastIndexOf(AND);
      return new Place(
          mark.key().substring(0, at), Long.parseLong(mark.key().substring(at + 1)), mark.id());
    }

    Page.Mark mark() {
      return new Page.Mark(key + AND + client, link);
    }
  }

  /** The numbers of a page out of all links that fit. */
  Page<Long> along(Condition fits, Optional<Page.Mark> after, int size) {
    var at = after.map(Place::of).orElse(Place.FIRST);
    var found = new ArrayList<Place>();
    boolean more = true;
    for (int round = 0; round < ROUNDS && more && found.size() <= size; round++) {
      var clients = clients(at);
      found.addAll(links(clients, fits, at));
      more = clients.size() == STRETCH;
      for (var last : clients.entrySet())
        at = new Place(last.getValue(), last.getKey(), Long.MAX_VALUE);
    }
    if (found.size() > size) return page(found.subList(0, size), Optional.of(found.get(size - 1)));
    return page(found, more ? Optional.of(at) : Optional.empty());
  }

  /** The same out of few. */
  Page<Long> among(Table<Record2<Long, LocalDate>> few, Optional<Page.Mark> after, int size) {
    var at = after.map(Place::of).orElse(Place.FIRST);
    var found =
        db.select(CLIENT.SORT_KEY, CLIENT.ID, LINK.ID)
            .from(LINK)
            .join(CLIENT)
            .on(CLIENT.ID.eq(LINK.FROM_ID))
            .where(LINK.ID.in(DSL.select(few.field(LINK.ID)).from(few)))
            .and(DSL.row(CLIENT.SORT_KEY, CLIENT.ID, LINK.ID).gt(at.key(), at.client(), at.link()))
            .orderBy(CLIENT.SORT_KEY, CLIENT.ID, LINK.ID)
            .limit(size + 1)
            .fetch(r -> new Place(r.value1(), r.value2(), r.value3()));
    return found.size() > size
        ? page(found.subList(0, size), Optional.of(found.get(size - 1)))
        : page(found, Optional.empty());
  }

  private static Page<Long> page(List<Place> places, Optional<Place> next) {
    return new Page<>(places.stream().map(Place::link).toList(), next.map(Place::mark));
  }

  /** The next clients by name, the one at the place among them: he may have more links. */
  private Map<Long, String> clients(Place from) {
    var clients = new LinkedHashMap<Long, String>();
    db.select(CLIENT.ID, CLIENT.SORT_KEY)
        .from(CLIENT)
        .where(CLIENT.SORT_KEY.ge(from.key()))
        .and(CLIENT.SORT_KEY.gt(from.key()).or(CLIENT.ID.ge(from.client())))
        .orderBy(CLIENT.SORT_KEY, CLIENT.ID)
        .limit(STRETCH)
        .forEach(r -> clients.put(r.value1(), r.value2()));
    return clients;
  }

  private List<Place> links(Map<Long, String> clients, Condition fits, Place after) {
    if (clients.isEmpty()) return List.of();
    var order = new ArrayList<>(clients.keySet());
    return db
        .select(LINK.FROM_ID, LINK.ID)
        .from(LINK)
        .where(Rows.among(LINK.FROM_ID, order))
        .and(fits)
        .fetch(r -> new Place(clients.get(r.value1()), r.value1(), r.value2()))
        .stream()
        .filter(p -> p.client() != after.client() || p.link() > after.link())
        .sorted(
            Comparator.comparingInt((Place p) -> order.indexOf(p.client()))
                .thenComparing(Place::link))
        .toList();
  }
}
