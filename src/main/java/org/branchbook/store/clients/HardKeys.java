package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.IDENTIFIER;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holder;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Saved;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;

/** Who has which hard key. */
final class HardKeys {
  private HardKeys() {}

  static Optional<Holder> holder(DSLContext db, String key) {
    return db.select(CLIENT)
        .from(IDENTIFIER)
        .join(CLIENT)
        .on(CLIENT.ID.eq(IDENTIFIER.CLIENT_ID))
        .where(IDENTIFIER.HARD_KEY.eq(key))
        .fetchOptional(
            r ->
                new Holder(
                    new ClientId(r.value1().getId()),
                    r.value1().getName(),
                    ClientRows.careOf(r.value1())));
  }

  static Map<String, ClientId> holders(DSLContext db, Collection<String> keys) {
    var holders = new HashMap<String, ClientId>();
    if (keys.isEmpty()) return holders;
    Rows.inParts(
        new TreeSet<>(keys),
        part ->
            db.select(IDENTIFIER.HARD_KEY, IDENTIFIER.CLIENT_ID)
                .from(IDENTIFIER)
                .where(Rows.amongTexts(IDENTIFIER.HARD_KEY, part))
                .forEach(r -> holders.put(r.value1(), new ClientId(r.value2()))));
    return holders;
  }

  /** Those cards of which another client, or another of them before, has a hard key. */
  static Map<ClientId, Saved.Duplicate> taken(DSLContext db, List<Client> clients) {
    var keys =
        clients.stream()
            .flatMap(c -> c.identifiers().stream())
            .flatMap(i -> i.hardKey().stream())
            .toList();
    var base = holders(db, keys);
    record Claim(Client client, Identifier number) {}
    var among = new HashMap<String, Claim>();
    var taken = new LinkedHashMap<ClientId, Saved.Duplicate>();
    for (var client : clients) {
      for (var identifier : client.identifiers()) {
        var key = identifier.hardKey();
        if (key.isEmpty()) continue;
        var there = base.get(key.get());
        var before = among.get(key.get());
        Optional<Holder> holder = Optional.empty();
        if (there != null && !there.equals(client.id())) holder = holder(db, key.get());
        else if (before != null && !isProprietors(client, identifier, before.client, before.number))
          holder = Optional.of(holder(before.client));
        if (holder.isPresent()) {
          taken.put(client.id(), new Saved.Duplicate(identifier, holder.get()));
          break;
        }
        among.put(key.get(), new Claim(client, identifier));
      }
    }
    return taken;
  }

  /** One card may have a number as tax number and as registration number: a sole proprietor's. */
  private static boolean isProprietors(
      Client client, Identifier number, Client before, Identifier theirs) {
    return before == client && theirs.kind() != number.kind();
  }

  private static Holder holder(Client client) {
    return new Holder(client.id(), client.name(), client.care());
  }
}
