package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.RENAMED_STREET_DUE;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.search.Tokens;
import org.branchbook.duplicates.entry.KeysMade;
import org.branchbook.store.Packed;
import org.branchbook.store.RenamedNow;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.RenamedStreetDueRecord;
import org.jooq.DSLContext;

/**
 * Compares cards anew in whose addresses a street stands that was renamed, or renamed otherwise.
 * They are found by the words of their addresses; how far it has come is kept with each part that
 * is written.
 */
final class StreetKeys implements KeysMade {
  /** Cards that are written, and kept from others, at once. */
  private static final int PART = 200;

  /** Cards are met by so much of the word: endings and slips of the pen are many. */
  private static final int BEGINNING = 4;

  /** Behind all that words are folded to. */
  private static final String LAST = "{";

  private static final String HOLDING =
      "select clients from word_block where ranking = ? and word >= ? and word < ?";

  private final DSLContext db;
  private final Work work;
  private final RenamedNow streets;

  StreetKeys(DSLContext db, Work work, RenamedNow streets) {
    this.db = db;
    this.work = work;
    this.streets = streets;
  }

  @Override
  public boolean needed() {
    return db.fetchExists(RENAMED_STREET_DUE);
  }

  @Override
  public void run(Progress progress) {
    var all = db.selectFrom(RENAMED_STREET_DUE).orderBy(RENAMED_STREET_DUE.ID).fetch();
    for (int i = 0; i < all.size() && !progress.cancelled(); i++) {
      progress.at((double) i / all.size(), Text.of("duplicates.keys.streets"));
      compare(all.get(i), progress);
    }
  }

  @Override
  public void join(Progress progress) {}

  private void compare(RenamedStreetDueRecord due, Progress progress) {
    var clients = List.copyOf(holding(due.getOldName()).tailSet(due.getUpTo(), false));
    for (int from = 0; from < clients.size(); from += PART) {
      if (progress.cancelled()) return;
      var part = clients.subList(from, Math.min(from + PART, clients.size()));
      work.inOne(() -> write(due, part));
    }
    db.deleteFrom(RENAMED_STREET_DUE).where(RENAMED_STREET_DUE.ID.eq(due.getId())).execute();
  }

  private void write(RenamedStreetDueRecord due, List<Long> clients) {
    // nobody saves these cards until it is done; always in this order
    db.select(CLIENT.ID)
        .from(CLIENT)
        .where(Rows.among(CLIENT.ID, clients))
        .orderBy(CLIENT.ID)
        .forUpdate()
        .fetch();
    KeyWriter.renew(db, CardReader.read(db, Rows.among(CLIENT.ID, clients)), streets.get());
    db.update(RENAMED_STREET_DUE)
        .set(RENAMED_STREET_DUE.UP_TO, clients.getLast())
        .where(RENAMED_STREET_DUE.ID.eq(due.getId()))
        .execute();
  }

  /** Clients with the street's longest word in an address, and some in whom another is like it. */
  private TreeSet<Long> holding(String street) {
    var words = Tokens.ofAddress(street);
    var word = words.stream().max(Comparator.comparingInt(String::length)).orElse("");
    var beginning = word.substring(0, Math.min(word.length(), BEGINNING));
    var clients = new TreeSet<Long>();
    if (word.isEmpty()) return clients;
    db.connection(
        c -> {
          // the same word in a name is kept as a name's; names that only begin so are too many
          add(c, Tokens.NAME, word, word + " ", clients);
          add(c, Tokens.CONTACT_PERSON, word, word + " ", clients);
          add(c, Tokens.ADDRESS, beginning, beginning + LAST, clients);
          add(c, Tokens.FORMER, beginning, beginning + LAST, clients);
        });
    return clients;
  }

  private static void add(Connection c, int rank, String from, String to, TreeSet<Long> clients)
      throws SQLException {
    try (var query = c.prepareStatement(HOLDING)) {
      query.setInt(1, rank);
      query.setString(2, from);
      query.setString(3, to);
      try (var rows = query.executeQuery()) {
        while (rows.next()) for (long client : Packed.unpack(rows.getBytes(1))) clients.add(client);
      }
    }
  }
}
