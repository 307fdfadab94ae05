package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.LINK;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.branchbook.links.Link;
import org.branchbook.links.LinkFeed;
import org.branchbook.links.LinkType;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.LinkRecord;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** {@link LinkFeed} in SQL, stretch by stretch: nothing is held open meanwhile. */
final class JooqLinkFeed implements LinkFeed {
  private static final int STRETCH = 20_000;
  private static final String NEXT =
      "select id, from_id, to_id, type, status, share, share_high, votes, votes_high, since, until"
          + " from link where id > ? order by id limit ?";

  private final DSLContext db;

  JooqLinkFeed(DSLContext db) {
    this.db = db;
  }

  /** How far a stretch came. */
  private record Came(long last, int rows) {}

  @Override
  public void each(Sink sink) {
    long last = Long.MIN_VALUE;
    while (true) {
      long after = last;
      var came = db.connectionResult(c -> read(c, after, sink));
      if (came.rows < STRETCH) return;
      last = came.last;
    }
  }

  private static Came read(Connection c, long after, Sink sink) throws SQLException {
    try (var query = c.prepareStatement(NEXT)) {
      query.setLong(1, after);
      query.setInt(2, STRETCH);
      query.setFetchSize(STRETCH);
      try (var rows = query.executeQuery()) {
        int count = 0;
        long last = after;
        for (; rows.next(); count++) {
          last = rows.getLong(1);
          give(rows, sink);
        }
        return new Came(last, count);
      }
    }
  }

  private static void give(ResultSet rows, Sink sink) throws SQLException {
    double share = number(rows, 6);
    double votes = number(rows, 8);
    sink.link(
        rows.getLong(1),
        rows.getLong(2),
        rows.getLong(3),
        LinkType.valueOf(rows.getString(4)),
        share,
        or(number(rows, 7), share),
        votes,
        or(number(rows, 9), votes),
        day(rows.getObject(10, LocalDate.class)),
        day(rows.getObject(11, LocalDate.class)),
        Link.Status.valueOf(rows.getString(5)));
  }

  private static double number(ResultSet rows, int column) throws SQLException {
    double number = rows.getDouble(column);
    return rows.wasNull() ? Double.NaN : number;
  }

  private static double or(double number, double other) {
    return Double.isNaN(number) ? other : number;
  }

  private static int day(@Nullable LocalDate day) {
    return day == null ? OPEN : (int) day.toEpochDay();
  }

  @Override
  public void each(Collection<Long> ids, Sink sink) {
    Rows.inParts(
        ids.stream().sorted().toList(),
        part ->
            db.selectFrom(LINK)
                .where(Rows.among(LINK.ID, part))
                .orderBy(LINK.ID)
                .forEach(r -> give(r, sink)));
  }

  @Override
  public void touching(Collection<Long> clients, Sink sink) {
    var seen = new HashSet<Long>();
    Rows.inParts(
        clients,
        part -> {
          for (TableField<LinkRecord, Long> end : List.of(LINK.FROM_ID, LINK.TO_ID))
            db.selectFrom(LINK)
                .where(Rows.among(end, part))
                .orderBy(LINK.ID)
                .forEach(
                    r -> {
                      if (seen.add(r.getId())) give(r, sink);
                    });
        });
  }

  private static void give(LinkRecord r, Sink sink) {
    double share = number(r.getShare());
    double votes = number(r.getVotes());
    sink.link(
        r.getId(),
        r.getFromId(),
        r.getToId(),
        LinkType.valueOf(r.getType()),
        share,
        or(number(r.getShareHigh()), share),
        votes,
        or(number(r.getVotesHigh()), votes),
        day(r.getSince()),
        day(r.getUntil()),
        Link.Status.valueOf(r.getStatus()));
  }

  private static double number(@Nullable BigDecimal number) {
    return number == null ? Double.NaN : number.doubleValue();
  }
}
