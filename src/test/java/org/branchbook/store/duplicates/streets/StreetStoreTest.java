package org.branchbook.store.duplicates.streets;

import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.branchbook.base.Progress;
import org.branchbook.clients.Address;
import org.branchbook.clients.Client;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Keys;
import org.branchbook.duplicates.streets.RenamedStreet;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.store.Databases;
import org.branchbook.store.MatchKeys;
import org.branchbook.store.RenamedNow;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.duplicates.keys.KeyStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreetStoreTest {
  private static final Said OTHER =
      new Said("Київ", "вул. Артема", "вул. Січових Стрільців", LocalDate.of(2016, 2, 4));

  private static Client at(long id, String street) {
    var one = card(id, person("Коваленко", "Олена", "Петрівна"));
    return new Client(
        one.id(),
        one.party(),
        one.standing(),
        one.state(),
        one.care(),
        one.identifiers(),
        one.phones(),
        one.emails(),
        List.of(new Address(Address.Kind.ACTUAL, "UA", "", "", "м. Київ", street, "12", "3")),
        one.preferences(),
        one.since(),
        1);
  }

  private static String street(Store store, Client card) {
    var kept = new KeyStore(store).candidates().cards(List.of(card.id()));
    return kept.getFirst().traits().get(Trait.STREET);
  }

  /** The keys that stand in the table, and those that what is kept of the cards asks for. */
  private static void keysAreWhole(Store store, Client... cards) {
    var wanted = LongStream.builder();
    for (var card : cards) {
      var kept = new KeyStore(store).candidates().cards(List.of(card.id())).getFirst().traits();
      for (long row : MatchKeys.rows(Keys.of(kept), card.id().value())) wanted.add(row);
    }
    var there = store.db().fetchValues("select packed from match_key order by packed");
    assertEquals(wanted.build().sorted().boxed().toList(), there);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsKeptIsReadInOrderAndOnlyOverItsVersion(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var table = new StreetStore(store).streets();
      var one = new RenamedStreet(7, OTHER, 1);
      var everywhere = new RenamedStreet(8, new Said("", "Жовтнева", "Соборна", null), 1);
      table.add(List.of(one, everywhere));
      assertEquals(List.of(everywhere, one), table.all());
      var said = new Said("Київ", "вул. Артема", "вул. Нова", null);
      assertTrue(table.save(one.with(said)));
      assertFalse(table.save(one.with(OTHER)), "over a version that is gone");
      assertEquals(new RenamedStreet(7, said, 2), table.all().getLast());
      assertFalse(table.remove(one));
      assertTrue(table.remove(new RenamedStreet(7, said, 2)));
      assertEquals(List.of(everywhere), table.all());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyProgramReadsWhatHasChanged(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var table = new StreetStore(store).streets();
      var now = new RenamedNow(store.db());
      assertEquals(List.of(), now.get().all());
      table.add(List.of(new RenamedStreet(7, OTHER, 1)));
      table.changed(Set.of());
      assertEquals(List.of(OTHER.renaming()), now.get().all());
      table.remove(new RenamedStreet(7, OTHER, 1));
      table.changed(Set.of());
      assertEquals(List.of(), now.get().all());
    }
  }

  @ParameterizedTest
  @EnumSource
  void oldCardsAreComparedByTheNewNameAndBack(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var table = new StreetStore(store).streets();
      var clients = new ClientStore(store);
      var old = at(100, "вул. Артема");
      var lane = at(101, "пров. Артема");
      clients.clients().add(old);
      clients.clients().add(lane);
      assertFalse(clients.keys().needed() && street(store, old).isEmpty());
      clients.keys().run(Progress.unseen());
      var before = street(store, old);

      table.add(List.of(new RenamedStreet(7, OTHER, 1)));
      table.changed(Set.of("вул. Артема"));
      assertTrue(clients.keys().needed());
      clients.keys().run(Progress.unseen());
      assertFalse(clients.keys().needed());
      var fresh = at(102, "Січових Стрільців");
      clients.clients().add(fresh);
      assertEquals(street(store, fresh), street(store, old));
      assertEquals(before, street(store, lane), "a lane is another street");
      keysAreWhole(store, old, lane, fresh);

      // saved meanwhile by whoever has the card open
      var edited = at(100, "Артема");
      clients.clients().save(edited);
      assertEquals(street(store, fresh), street(store, old));
      keysAreWhole(store, old, lane, fresh);

      table.remove(new RenamedStreet(7, OTHER, 1));
      table.changed(Set.of("вул. Артема"));
      clients.keys().run(Progress.unseen());
      assertEquals(before, street(store, old));
      keysAreWhole(store, old, lane, fresh);
      clients.bulk().removeAll(List.of(old.id(), lane.id(), fresh.id()));
      keysAreWhole(store);
    }
  }

  @ParameterizedTest
  @EnumSource
  void clientsAreFoundByEitherName(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var table = new StreetStore(store).streets();
      var clients = new ClientStore(store);
      clients.clients().add(at(100, "вул. Артема"));
      clients.clients().add(at(101, "вул. Січових Стрільців"));
      assertEquals(List.of(100L), found(clients, "вул. артема"));
      table.add(List.of(new RenamedStreet(7, OTHER, 1)));
      table.changed(Set.of("вул. Артема"));
      assertEquals(List.of(100L, 101L), found(clients, "вул. артема"));
      assertEquals(List.of(101L, 100L), found(clients, "січових стріл"));
      assertEquals(List.of(101L, 100L), found(clients, "стрільців 12"));
      assertEquals(List.of(101L, 100L), found(clients, "cnhskmwsd"), "in the wrong layout");
      assertEquals(List.of(), found(clients, "львів артема"));
      assertEquals(List.of(100L, 101L), found(clients, "коваленко"));
    }
  }

  private static List<Long> found(ClientStore clients, String typed) {
    return clients.finder().find(typed, 10, Sample.ALL).stream()
        .map(f -> f.client().value())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void aCardThatIsGoneBetweenLeavesNoKeys(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var table = new StreetStore(store).streets();
      var clients = new ClientStore(store);
      var old = at(100, "вул. Артема");
      clients.clients().add(old);
      table.add(List.of(new RenamedStreet(7, OTHER, 1)));
      table.changed(Set.of("вул. Артема"));
      // not compared anew yet: its keys are still those of the old name
      clients.bulk().removeAll(List.of(old.id()));
      keysAreWhole(store);
      clients.keys().run(Progress.unseen());
      keysAreWhole(store);
      assertFalse(Traits.of(old).get(Trait.STREET).isEmpty());
    }
  }
}
