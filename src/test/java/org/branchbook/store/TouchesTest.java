package org.branchbook.store;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.ImportedRow;
import org.branchbook.imports.profile.Kind;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.imports.ImportStore;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept beside the cards is what contacts, audit and imports say, whatever is done. */
class TouchesTest {
  private static final int CARDS = 8;
  private static final String KEPT = "select client_id, touched_at from card_touch";
  private static final String SPOKEN = "select client_id, spoken_at from client_spoken";
  private static final String SPEAKING =
      "select c.id, coalesce((select max(x.at) from contact_client x where x.client_id = c.id),"
          + " timestamp with time zone '1970-01-01 00:00:00+00') from client c";

  private final Random random = new Random(11);
  private final List<ClientId> ids = new ArrayList<>();
  private long number = 1000;

  private Instant then() {
    return Instant.parse("2025-01-01T08:00:00Z").plusSeconds(60L * random.nextInt(1_000_000));
  }

  private ClientId any() {
    return ids.get(random.nextInt(ids.size()));
  }

  private Contact contact() {
    var one = any();
    var other = any();
    return new Contact(
        new ContactId(number++),
        one.equals(other) ? List.of(one) : List.of(one, other),
        "",
        Channel.CALL,
        Contact.Direction.OUT,
        Contact.Purpose.SERVICE,
        Contact.Result.TALKED,
        "",
        then(),
        5,
        ANNA,
        null,
        null,
        1);
  }

  private static Contact moved(Contact c, List<ClientId> to, Instant at) {
    return new Contact(
        c.id(),
        to,
        c.with(),
        c.channel(),
        c.direction(),
        c.purpose(),
        c.result(),
        c.text(),
        at,
        c.minutes(),
        c.author(),
        c.promise(),
        c.next(),
        c.version());
  }

  private AuditLine line() {
    var act = Act.values()[random.nextInt(Act.values().length)];
    var client = any().value();
    var subject = random.nextInt(3) > 0 ? "client" : "contact";
    return new AuditLine(number++, then(), ANNA, act, subject, client, client, null, "", List.of());
  }

  private ImportRun run() {
    var totals = new ImportRun.Totals(0, 0, 0, 0, 0);
    var at = then();
    return new ImportRun(
        new ImportId(number++), Kind.CLIENT, "f", "p", ANNA, at, at, null, totals, "");
  }

  private static ImportedRow row(ImportRun run, ClientId card, boolean added) {
    var source = run.id().value() + "";
    return new ImportedRow(0, Kind.CLIENT, card.value(), added, 1, null, source, "", null);
  }

  private static Map<Long, Instant> kept(Store store) {
    return read(store, KEPT);
  }

  private static Map<Long, Instant> read(Store store, String sql) {
    var kept = new TreeMap<Long, Instant>();
    store.db().fetch(sql).forEach(r -> kept.put(r.get(0, Long.class), r.get(1, Instant.class)));
    return kept;
  }

  /** As the migration fills it in, from all that there is. */
  private Map<Long, Instant> counted(Store store) throws IOException {
    String sql;
    try (var in = TouchesTest.class.getResourceAsStream("/db/migration/V033__card_touches.sql")) {
      sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
    }
    store.db().execute("delete from card_touch");
    store.db().execute(sql.substring(sql.indexOf("insert into card_touch")).replace(";", ""));
    var numbers = ids.stream().map(ClientId::value).toList();
    for (var brought : ImportBlocks.brought(store.db(), numbers))
      store
          .db()
          .execute(
              "update card_touch set touched_at = greatest(touched_at, cast(? as timestamp with"
                  + " time zone)) where client_id = ?",
              brought.started().atOffset(ZoneOffset.UTC),
              brought.client());
    return kept(store);
  }

  @ParameterizedTest
  @EnumSource
  void itIsAlwaysTheLatest(Databases on) throws IOException {
    try (var store = Sample.branch(on.fresh())) {
      var cards = new ClientStore(store);
      for (int i = 0; i < CARDS; i++) {
        cards.clients().add(card(100 + i, person("Ткач" + i, "Анна", "")));
        ids.add(new ClientId(100 + i));
      }
      var never = kept(store);
      var contacts = new ContactStore(store);
      var audit = new StaffStore(store).audit();
      var log = new ImportStore(store).log();
      var there = new ArrayList<Contact>();
      var runs = new ArrayList<Map.Entry<ImportRun, ImportedRow>>();
      for (int i = 0; i < 60; i++) {
        switch (random.nextInt(6)) {
          case 0, 1 -> {
            var contact = contact();
            contacts.contacts().add(contact);
            there.add(contact);
          }
          case 2 -> audit.writeAll(List.of(line(), line()));
          case 3 -> {
            var run = run();
            boolean added = random.nextBoolean();
            var id = added ? new ClientId(number++) : any();
            if (added) {
              var card = card(id.value(), person("Швець", "Анна", ""));
              cards.bulk().adding(List.of(card), run.started()).get();
              ids.add(id);
            }
            var row = row(run, id, added);
            log.begin(run);
            log.write(run, List.of(row));
            runs.add(Map.entry(run, row));
          }
          case 4 -> {
            if (there.isEmpty()) break;
            var one = there.removeLast();
            if (random.nextBoolean()) contacts.bulk().removeAll(List.of(one.id()));
            else contacts.contacts().save(moved(one, List.of(any()), then()));
          }
          default -> {
            if (runs.isEmpty()) break;
            var one = runs.removeLast();
            var id = new ClientId(one.getValue().subject());
            if (one.getValue().added()) {
              if (!cards.bulk().removeAll(List.of(id)).isEmpty()) break; // somebody spoke with him
              ids.remove(id);
            }
            log.forget(one.getKey().id(), List.of(one.getValue()), Map.of());
          }
        }
        var kept = kept(store);
        assertEquals(counted(store), kept, "after step " + i);
        assertEquals(read(store, SPEAKING), read(store, SPOKEN), "after step " + i);
      }
      assertNotEquals(never, kept(store));
      cards.bulk().removeAll(List.of(new ClientId(100)));
      assertEquals(
          cards.bulk().find(List.of(new ClientId(100))).isEmpty(), !kept(store).containsKey(100L));
    }
  }
}
