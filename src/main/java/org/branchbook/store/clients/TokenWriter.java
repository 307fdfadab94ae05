package org.branchbook.store.clients;

import java.util.List;
import org.branchbook.clients.Client;
import org.branchbook.clients.search.Tokens;
import org.jooq.DSLContext;

/** Keeps the tokens by which clients are found in step with their cards: writes the difference. */
final class TokenWriter {
  private final WordBlocks blocks = new WordBlocks();

  private TokenWriter() {}

  /** The tokens of new cards, to be written. */
  static TokenWriter adding(List<Client> clients) {
    var writer = new TokenWriter();
    for (var client : clients) writer.add(client.id().value(), Tokens.of(client));
    return writer;
  }

  private void add(long client, Tokens tokens) {
    tokens.words().forEach((word, rank) -> blocks.add(rank, word, client));
    for (var run : tokens.digits()) blocks.add(Tokens.DIGITS, run.beginning(), run.number());
  }

  void write(DSLContext db) {
    blocks.write(db);
  }

  static void save(DSLContext db, List<Child.Edit> edits) {
    var writer = new TokenWriter();
    for (var edit : edits)
      writer.change(edit.after(), Tokens.of(edit.before()), Tokens.of(edit.after()));
    writer.blocks.write(db);
  }

  static void remove(DSLContext db, List<Client> clients) {
    var writer = new TokenWriter();
    for (var client : clients) writer.change(client, Tokens.of(client), Tokens.NONE);
    writer.blocks.write(db);
  }

  private void change(Client client, Tokens before, Tokens after) {
    long id = client.id().value();
    before
        .words()
        .forEach(
            (word, rank) -> {
              if (!rank.equals(after.words().get(word))) blocks.remove(rank, word, id);
            });
    after
        .words()
        .forEach(
            (word, rank) -> {
              if (!rank.equals(before.words().get(word))) blocks.add(rank, word, id);
            });
    for (var run : before.digits())
      if (!after.digits().contains(run))
        blocks.remove(Tokens.DIGITS, run.beginning(), run.number());
    for (var run : after.digits())
      if (!before.digits().contains(run)) blocks.add(Tokens.DIGITS, run.beginning(), run.number());
  }
}
