package org.branchbook.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Industry;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Party;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.quality.Gap;
import org.branchbook.clients.quality.Gaps;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Says of the cards that were there before what they lack, a stretch of them at a time. It names
 * the columns it reads, which are those of its day: later ones aren't there yet when it runs.
 */
final class GapsOfCards implements JavaMigration {
  private static final int STRETCH = 5_000;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("024.1");
  }

  @Override
  public String getDescription() {
    return "gaps of cards";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    var found = new HashMap<Long, Found>();
    long after = Long.MIN_VALUE;
    for (var cards = cards(connection, after); !cards.isEmpty(); cards = cards(connection, after)) {
      long first = cards.getFirst().id;
      after = cards.getLast().id;
      look(connection, cards, first, after, found);
    }
    write(connection, found);
  }

  /** What was found out about a card. */
  private record Found(int gaps, @Nullable LocalDate papersUntil) {}

  /** What the rules look at of a card's own row. */
  private record Card(long id, Party party, boolean phone) {}

  private static List<Card> cards(Connection connection, long after) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "select id, person, no_tax_number, birth_date, sex, main_phone, industry_code"
                + " from client where id > ? order by id limit "
                + STRETCH)) {
      query.setLong(1, after);
      var cards = new ArrayList<Card>();
      try (var rows = query.executeQuery()) {
        while (rows.next())
          cards.add(new Card(rows.getLong(1), party(rows), !rows.getString(6).isEmpty()));
      }
      return cards;
    }
  }

  /** Its name says nothing here. */
  private static Party party(ResultSet row) throws SQLException {
    var industry = row.getString(7);
    if (!row.getBoolean(2))
      return new Organisation(
          "-", "", "", industry.isEmpty() ? null : new Industry(industry, ""), null, List.of());
    var sex = row.getString(5);
    return new Person(
        new PersonName("-", "", ""),
        sex == null ? null : Person.Sex.valueOf(sex),
        row.getObject(4, LocalDate.class),
        "",
        row.getBoolean(3),
        "",
        "",
        null);
  }

  private static void look(
      Connection connection, List<Card> cards, long first, long last, Map<Long, Found> found)
      throws SQLException {
    var numbers = numbers(connection, first, last);
    var emails = having(connection, "email", first, last);
    var addresses = having(connection, "address", first, last);
    for (var card : cards) {
      var his = numbers.getOrDefault(card.id, List.of());
      var gaps = Gaps.ofNumbers(card.party, his);
      if (!card.phone) gaps.add(Gap.PHONE);
      if (!emails.contains(card.id)) gaps.add(Gap.EMAIL);
      if (!addresses.contains(card.id)) gaps.add(Gap.ADDRESS);
      var until = Gaps.papersUntil(his);
      if (!gaps.isEmpty() || until != null) found.put(card.id, new Found(Gap.bits(gaps), until));
    }
  }

  /**
   * In the order of names: H2 writes a changed row anew in each of its table's indexes, which go by
   * them, and neighbours are written many times faster.
   */
  private static void write(Connection connection, Map<Long, Found> found) throws SQLException {
    try (var order = connection.createStatement();
        var update =
            connection.prepareStatement(
                "update client set gaps = ?, papers_until = ? where id = ?");
        var ids = order.executeQuery("select id from client order by sort_key, id")) {
      int waiting = 0;
      while (ids.next()) {
        var of = found.get(ids.getLong(1));
        if (of == null) continue;
        update.setInt(1, of.gaps);
        update.setObject(2, of.papersUntil, Types.DATE);
        update.setLong(3, ids.getLong(1));
        update.addBatch();
        if (++waiting % STRETCH == 0) update.executeBatch();
      }
      update.executeBatch();
    }
  }

  private static Map<Long, List<Identifier>> numbers(Connection connection, long first, long last)
      throws SQLException {
    var all = new HashMap<Long, List<Identifier>>();
    try (var query =
        connection.prepareStatement(
            "select client_id, kind, country, system, series, number, expires, disputed"
                + " from identifier where client_id between ? and ?")) {
      query.setLong(1, first);
      query.setLong(2, last);
      try (var rows = query.executeQuery()) {
        while (rows.next())
          all.computeIfAbsent(rows.getLong(1), _ -> new ArrayList<>())
              .add(
                  new Identifier(
                      Identifier.Kind.valueOf(rows.getString(2)),
                      rows.getString(3),
                      rows.getString(4),
                      rows.getString(5),
                      rows.getString(6),
                      "",
                      null,
                      rows.getObject(7, LocalDate.class),
                      rows.getBoolean(8)));
      }
    }
    return all;
  }

  private static Set<Long> having(Connection connection, String table, long first, long last)
      throws SQLException {
    var have = new HashSet<Long>();
    try (var query =
        connection.prepareStatement(
            "select distinct client_id from " + table + " where client_id between ? and ?")) {
      query.setLong(1, first);
      query.setLong(2, last);
      try (var rows = query.executeQuery()) {
        while (rows.next()) have.add(rows.getLong(1));
      }
    }
    return have;
  }
}
