package org.branchbook.store.duplicates.keys;

import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.person;
import static org.branchbook.store.clients.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.Phone;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Keys;
import org.branchbook.duplicates.entry.Candidates.Candidate;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.Side;
import org.branchbook.duplicates.score.Model;
import org.branchbook.store.Databases;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.Packed;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyStoreTest {
  private static final Client OLENA = card(100, person("Коваленко", "Олена", "Петрівна"));

  @ParameterizedTest
  @EnumSource
  void whoIsMistypedIsMet(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store);
      clients.clients().add(OLENA);
      clients.clients().add(card(101, born("Ткач", "Гнат", LocalDate.of(1970, 1, 1))));
      var typed =
          new Traits.Builder(Traits.Kind.PERSON)
              .add(Trait.FAMILY, "Ковалнеко")
              .add(Trait.GIVEN, "Олена")
              .add(Trait.BIRTH_DATE, "1985-03-14")
              .build();
      var met = new KeyStore(store).candidates().meeting(Keys.of(typed), 10);
      assertEquals(List.of(new Candidate(OLENA.id(), Traits.of(OLENA))), met);
    }
  }

  /** From the tenth time on its plan is one for any values: it would rather read all blocks. */
  @Test
  void postgresReadsNoMoreBlocksThanItNeeds() {
    try (var store = Databases.POSTGRES.fresh()) {
      store
          .db()
          .execute(
              "insert into match_block select at << 49, at << 49, convert_to(repeat('-', 960),"
                  + " 'UTF8') from generate_series(0, 16383) at");
      store.db().execute("analyze match_block");
      var candidates = new KeyStore(store).candidates();
      var read = "select seq_tup_read from pg_stat_xact_user_tables where relname = 'match_block'";
      var rows =
          store.inOne(
              () -> {
                for (int i = 0; i < 14; i++) candidates.meeting(Keys.of(Traits.of(OLENA)), 10);
                return store.db().fetchValue(read);
              });
      assertEquals(0L, rows);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keysFollowTheCard(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      door.clients().add(OLENA);
      assertEquals(kept(OLENA), rows(store));
      var changed =
          with(OLENA, OLENA.party(), List.of(new Phone("+380631112233", "")), OLENA.standing());
      door.clients().save(changed);
      assertEquals(kept(changed), rows(store));
      assertEquals(
          List.of(new Candidate(OLENA.id(), Traits.of(changed))),
          new KeyStore(store).candidates().cards(List.of(OLENA.id(), new ClientId(5))));
      door.bulk().removeAll(List.of(OLENA.id()));
      assertEquals(List.of(), rows(store));
      assertEquals(List.of(), new KeyStore(store).candidates().cards(List.of(OLENA.id())));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCardWithoutKeysGetsThemWhenItChanges(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      door.clients().add(OLENA);
      store.db().execute("delete from match_key");
      store.db().execute("delete from match_card");
      var changed = with(OLENA, OLENA.party(), List.of(), OLENA.standing());
      door.clients().save(changed);
      assertEquals(kept(changed), rows(store));
    }
  }

  @ParameterizedTest
  @EnumSource
  void cardsFromBeforeGetTheirKeys(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      var gnat = card(101, person("Ткач", "Гнат", ""));
      door.clients().add(OLENA);
      door.clients().add(gnat);
      for (long key : kept(OLENA))
        store.db().execute("delete from match_key where packed = ?", key);
      store.db().execute("delete from match_card where client_id = 100");
      assertTrue(door.keys().needed());
      door.keys().run(Progress.unseen());
      assertTrue(!door.keys().needed());
      assertEquals(
          LongStream.concat(
                  kept(OLENA).stream().mapToLong(k -> k), kept(gnat).stream().mapToLong(k -> k))
              .sorted()
              .boxed()
              .toList(),
          rows(store));
      assertEquals(
          2, new KeyStore(store).candidates().cards(List.of(OLENA.id(), gnat.id())).size());
      assertEquals(
          new Candidate(OLENA.id(), Traits.of(OLENA)),
          new KeyStore(store).candidates().meeting(Keys.of(Traits.of(OLENA)), 10).getFirst());
      var changed = with(OLENA, OLENA.party(), List.of(), OLENA.standing());
      door.clients().save(changed);
      door.bulk().removeAll(List.of(gnat.id()));
      assertEquals(kept(changed), rows(store), "keys leave their blocks");
      store.db().execute("update match_state set made_by = 5");
      assertTrue(door.keys().needed(), "keys made in another way are made again");
      door.keys().run(Progress.unseen());
      assertTrue(!door.keys().needed());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCardSavedWhileKeysAreMadeHasItsOwnAlone(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      var gnat = card(101, person("Ткач", "Гнат", ""));
      door.bulk().addAll(List.of(OLENA, gnat));
      store.db().execute("delete from match_key");
      store.db().execute("delete from match_card");
      var changed = with(OLENA, OLENA.party(), List.of(), OLENA.standing());
      var asked = new AtomicInteger();
      door.keys()
          .run(
              new Progress() {
                @Override
                public void at(double share, Text doing) {}

                @Override
                public boolean cancelled() {
                  // asked the third time the cards have been read, and nothing is written yet
                  if (asked.incrementAndGet() == 3) door.clients().save(changed);
                  return false;
                }
              });
      var all = new TreeSet<>(kept(changed));
      all.addAll(kept(gnat));
      assertEquals(List.copyOf(all), rows(store));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsLearnedIsKept(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var learned = new KeyStore(store).learned();
      assertTrue(learned.changed().isEmpty());
      learned.keep(Model.shipped(), Instant.parse("2026-11-21T09:00:00Z"));
      assertTrue(learned.counted().isEmpty(), "a model is no count");
      assertEquals(0, learned.read().frequencies().share(Trait.FAMILY, "коваленко"));
      var door = new ClientStore(store);
      door.clients().add(OLENA);
      for (int i = 0; i < 3; i++) door.clients().add(card(200 + i, person("Ткач", "Гнат", "")));
      var now = Instant.parse("2026-11-22T09:00:00Z");
      learned.count(Progress.unseen(), now);
      learned.keep(Model.shipped(), now.plusSeconds(1));
      assertEquals(now, learned.counted().orElseThrow());
      assertEquals(now.plusSeconds(1), learned.changed().orElseThrow());
      var read = learned.read();
      assertEquals(Model.shipped().text(), read.model().text());
      assertEquals(0.75, read.frequencies().share(Trait.FAMILY, "ткач"));
      assertEquals(0.25, read.frequencies().share(Trait.FAMILY, "коваленко"));
      assertEquals(0.25, read.frequencies().share(Trait.FAMILY, "ніхто"), "as rare as can be");
      assertEquals(0, read.frequencies().share(Trait.PHONE, "671234567"), "not counted");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatThousandsShareHidesNobody(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var crowd = new ArrayList<Client>();
      // one call centre's number, one day of birth: only the names tell them apart
      for (int i = 0; i < 600; i++)
        crowd.add(card(1000 + i, person("Ткач" + letters(i), "Гнат" + letters(i * 7), "")));
      var door = new ClientStore(store);
      door.bulk().addAll(crowd);
      var candidates = new KeyStore(store).candidates();
      for (int again = 0; again < 2; again++) {
        var met = candidates.meeting(Keys.of(Traits.of(crowd.get(333))), 10);
        assertTrue(met.stream().anyMatch(c -> c.client().equals(crowd.get(333).id())));
        made(store, door);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyAreMetTogetherAsEachAlone(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var there = new ArrayList<Client>();
      for (int i = 0; i < 300; i++)
        there.add(
            card(
                1000 + i,
                born("Ткач" + letters(i), "Гнат", LocalDate.of(1960, 1, 1).plusDays(i * 37))));
      there.add(OLENA);
      var door = new ClientStore(store);
      door.bulk().addAll(there);
      var nobody = card(9, born("Ящур", "Юстина", LocalDate.of(2001, 5, 5)));
      var asking = List.of(there.get(7), nobody, there.get(250), OLENA);
      var keys = asking.stream().map(c -> Keys.of(Traits.of(c))).toList();
      for (int again = 0; again < 3; again++) {
        // the keys stand in rows, then in blocks
        if (again == 1) made(store, door);
        var crossing = new KeyStore(store).candidates().crossing();
        assertEquals(301, crossing.clients());
        var met = crossing.meeting(keys, 3, id -> id == there.get(250).id().value());
        assertEquals(4, met.size());
        assertEquals(new Candidate(there.get(7).id(), Traits.of(there.get(7))), met.get(0).get(0));
        assertEquals(List.of(), met.get(1));
        assertTrue(met.get(2).stream().noneMatch(c -> c.client().equals(there.get(250).id())));
        assertEquals(OLENA.id(), met.get(3).getFirst().client());
        assertTrue(met.stream().allMatch(m -> m.size() <= 3));
        assertEquals(List.of(), crossing.meeting(List.of(), 3, _ -> false));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void holdingEndsWithTheWork(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var candidates = new KeyStore(store).candidates();
      var keys = Keys.of(Traits.of(OLENA));
      assertThrows(RuntimeException.class, () -> candidates.hold(keys));
      store.inOne(() -> candidates.hold(keys));
      store.inOne(() -> candidates.hold(keys));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDecisionHoldsUntilAKeyFieldChanges(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var pairs = new KeyStore(store).pairs();
      var one = new Side(new ClientId(7), Traits.of(OLENA));
      var two = new Side(new ClientId(3), Traits.of(card(3, person("Коваль", "Олена", ""))));
      var now = Instant.parse("2026-11-22T09:00:00Z");
      var pair = Pair.open(one, two, new Score(12.5, 0.97, List.of()), now);
      pairs.put(List.of(pair));
      var decided = pair.decided(Pair.State.DIFFERENT, "NAMESAKE", Sample.ANNA, now);
      pairs.put(List.of(decided));
      assertEquals(List.of(decided), pairs.of(List.of(new ClientId(7))));
      assertEquals(List.of(decided), pairs.of(List.of(new ClientId(3), new ClientId(9))));
      assertTrue(decided.holds(one, two) && decided.holds(two, one));
      var moved = new Side(new ClientId(3), Traits.of(card(3, person("Ткач", "Олена", ""))));
      assertTrue(!decided.holds(one, moved));
    }
  }

  /** The keys of all cards are made anew, as those of cards from before are. */
  private static void made(Store store, ClientStore door) {
    store.db().execute("delete from match_key");
    store.db().execute("delete from match_card");
    door.keys().run(Progress.unseen());
    assertEquals(0, store.db().fetchCount(DSL.table("match_key")));
  }

  private static Person born(String family, String given, LocalDate on) {
    return new Person(new PersonName(family, given, ""), null, on, "Львів", false, "", "", null);
  }

  private static String letters(int number) {
    var consonants = "бгдклмнрст";
    return "о" + consonants.charAt(number % 10) + "и" + consonants.charAt(number / 10 % 10);
  }

  private static List<Long> kept(Client card) {
    return LongStream.of(MatchKeys.rows(Keys.of(Traits.of(card)), card.id().value()))
        .boxed()
        .toList();
  }

  private static List<Long> rows(Store store) {
    var rows = new TreeSet<Long>();
    for (var row : store.db().fetch("select packed from match_key").intoArray(0, Long.class))
      assertTrue(rows.add(row));
    for (var block : store.db().fetch("select packed from match_block").intoArray(0, byte[].class))
      for (long row : Packed.unpack(block)) assertTrue(rows.add(row), "a key stands once");
    return List.copyOf(rows);
  }
}
