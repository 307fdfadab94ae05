package org.branchbook.store.links.graph;

import static org.branchbook.store.db.Tables.CLIENT;

import java.util.Collection;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.links.LinkFeed;
import org.branchbook.links.LinkId;
import org.branchbook.links.graph.GraphLink;
import org.branchbook.links.graph.GraphSource;
import org.branchbook.links.graph.Marks;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/** {@link GraphSource} in SQL. */
final class JooqGraphSource implements GraphSource {
  private static final int STRETCH = 20_000;

  /** Every card: those without links are few, and asking which have some costs more. */
  private static final String NEXT =
      "select id, person, standing, state from client where id > ? order by id limit ?";

  private final DSLContext db;
  private final LinkFeed links;

  JooqGraphSource(DSLContext db, LinkFeed links) {
    this.db = db;
    this.links = links;
  }

  @Override
  public void all(Into into) {
    links.each(sink(into));
  }

  @Override
  public void some(Collection<LinkId> ids, Into into) {
    links.each(ids.stream().map(LinkId::value).toList(), sink(into));
  }

  private static LinkFeed.Sink sink(Into into) {
    return (id, from, to, type, low, high, votes, _, since, until, status) ->
        into.link(
            new GraphLink(
                id,
                from,
                to,
                type,
                status,
                millionths(low),
                millionths(high),
                millionths(votes),
                since == LinkFeed.OPEN ? GraphLink.ALWAYS : since,
                until == LinkFeed.OPEN ? GraphLink.EVER : until));
  }

  private static int millionths(double percent) {
    return Double.isNaN(percent)
        ? GraphLink.UNKNOWN
        : (int) Math.round(percent * GraphLink.PERCENT);
  }

  @Override
  public void cards(Cards into) {
    long last = Long.MIN_VALUE;
    long next;
    while ((next = stretch(last, into)) > last) last = next;
  }

  /** The last card of a stretch; the one before where there is none. */
  private long stretch(long after, Cards into) {
    return db.connectionResult(
        c -> {
          long last = after;
          try (var query = c.prepareStatement(NEXT)) {
            query.setLong(1, after);
            query.setInt(2, STRETCH);
            query.setFetchSize(STRETCH);
            try (var rows = query.executeQuery()) {
              while (rows.next()) {
                last = rows.getLong(1);
                into.card(last, marks(rows.getBoolean(2), rows.getString(3), rows.getString(4)));
              }
            }
          }
          return last;
        });
  }

  private static byte marks(boolean person, String standing, String state) {
    return Marks.of(person, Standing.valueOf(standing), State.valueOf(state));
  }

  @Override
  public void cards(Collection<ClientId> clients, Cards into) {
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            db.select(CLIENT.ID, CLIENT.PERSON, CLIENT.STANDING, CLIENT.STATE)
                .from(CLIENT)
                .where(Rows.among(CLIENT.ID, part))
                .forEach(r -> into.card(r.value1(), marks(r.value2(), r.value3(), r.value4()))));
  }
}
