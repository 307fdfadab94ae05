package org.branchbook.store.clients;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.branchbook.clients.Client;
import org.branchbook.clients.search.Tokens;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/** Keeps the tokens by which clients are found in step with their cards: writes the difference. */
final class TokenWriter {
  private static final Comparator<Object[]> BY_DIGITS = Comparator.comparing(row -> (Long) row[0]);

  private final WordBlocks words = new WordBlocks();
  private final List<Object[]> newDigits = new ArrayList<>();
  private final List<Object[]> oldDigits = new ArrayList<>();

  private TokenWriter() {}

  static void add(DSLContext db, List<Client> clients) {
    var writer = new TokenWriter();
    for (var client : clients) writer.change(client, Tokens.NONE, Tokens.of(client));
    writer.write(db);
  }

  static void save(DSLContext db, List<Child.Edit> edits) {
    var writer = new TokenWriter();
    for (var edit : edits)
      writer.change(edit.after(), Tokens.of(edit.before()), Tokens.of(edit.after()));
    writer.write(db);
  }

  static void remove(DSLContext db, List<Client> clients) {
    var writer = new TokenWriter();
    for (var client : clients) writer.change(client, Tokens.of(client), Tokens.NONE);
    writer.write(db);
  }

  private void change(Client client, Tokens before, Tokens after) {
    long id = client.id().value();
    before
        .words()
        .forEach(
            (word, rank) -> {
              if (!rank.equals(after.words().get(word))) words.remove(rank, word, id);
            });
    after
        .words()
        .forEach(
            (word, rank) -> {
              if (!rank.equals(before.words().get(word))) words.add(rank, word, id);
            });
    for (var packed : before.digits())
      if (!after.digits().contains(packed)) oldDigits.add(Rows.row(packed));
    for (var packed : after.digits())
      if (!before.digits().contains(packed)) newDigits.add(Rows.row(packed));
  }

  /**
   * In the order of the tables, so that neighbours are written one after the other: several times
   * faster than here and there.
   */
  private void write(DSLContext db) {
    for (var digits : List.of(oldDigits, newDigits)) digits.sort(BY_DIGITS);
    words.write(db);
    Rows.batch(db, "delete from client_digits where packed = ?", oldDigits);
    Rows.batch(db, "insert into client_digits (packed) values (?)", newDigits);
  }
}
