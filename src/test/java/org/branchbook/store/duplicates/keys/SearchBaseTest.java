package org.branchbook.store.duplicates.keys;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.person;
import static org.branchbook.store.clients.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.branchbook.base.Progress;
import org.branchbook.base.Workers;
import org.branchbook.clients.Client;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.State;
import org.branchbook.duplicates.search.SearchBase;
import org.branchbook.duplicates.search.Searched;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchBaseTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Client OKSANA = born(100, "Кривоніжка", "Оксана", LocalDate.of(1980, 2, 17));
  private static final Client AGAIN = born(101, "Kryvonizhka", "Oksana", LocalDate.of(1980, 2, 17));
  private static final Client THIRD = born(102, "Кривоніжка", "Oksana", LocalDate.of(1980, 2, 17));

  @ParameterizedTest
  @EnumSource
  void whoWasEnteredTwiceIsAQuestion(Databases on) {
    try (var store = branch(on.fresh(), AGAIN)) {
      var done = assertInstanceOf(Searched.Done.class, search(store, NOW));
      assertEquals(new Searched.Done(42, 1, 1, 0), done);
      var pair = all(store).getFirst();
      assertEquals(OKSANA.id(), pair.low());
      assertEquals(AGAIN.id(), pair.high());
      assertEquals(State.OPEN, pair.state());
      assertTrue(pair.probability() > 0.9, () -> "" + pair);
      assertFalse(pair.signs().isEmpty());
      var last = new KeyStore(store).searches().last().orElseThrow();
      assertEquals(42, last.clients());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSecondSearchChangesOnlyWhatChanged(Databases on) {
    try (var store = branch(on.fresh(), AGAIN)) {
      search(store, NOW);
      var found = all(store);
      var second = search(store, NOW.plus(Duration.ofDays(1)));
      assertEquals(new Searched.Done(42, 1, 0, 0), second);
      assertEquals(found, all(store));
      new ClientStore(store).clients().add(THIRD);
      var third =
          assertInstanceOf(Searched.Done.class, search(store, NOW.plus(Duration.ofDays(2))));
      assertEquals(3, third.pairs());
      assertEquals(2, third.fresh());
      assertTrue(all(store).containsAll(found));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasDecidedIsAskedAgainOnlyWhenAKeyFieldChanges(Databases on) {
    try (var store = branch(on.fresh(), AGAIN)) {
      var pairs = new KeyStore(store).pairs();
      search(store, NOW);
      pairs.put(
          all(store).stream()
              .map(p -> p.decided(State.DIFFERENT, "TWINS", Sample.ANNA, NOW))
              .toList());
      search(store, NOW.plusSeconds(90_000));
      assertEquals(State.DIFFERENT, all(store).getFirst().state());
      var clients = new ClientStore(store).clients();
      var read = clients.find(AGAIN.id(), ALL).orElseThrow();
      clients.save(with(read, read.party(), List.of(), read.standing()));
      search(store, NOW.plusSeconds(180_000));
      assertEquals(State.OPEN, all(store).getFirst().state());
      read = clients.find(AGAIN.id(), ALL).orElseThrow();
      var other = person("Ткаченко", "Гнат", "");
      clients.save(with(read, other, List.of(), read.standing()));
      var last = assertInstanceOf(Searched.Done.class, search(store, NOW.plusSeconds(270_000)));
      assertEquals(1, last.settled());
      assertEquals(List.of(), all(store));
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneProgramOfManySearches(Databases on) {
    var stores = on.fresh(2);
    try (var one = branch(stores.getFirst(), AGAIN);
        var other = stores.getLast()) {
      assertInstanceOf(Searched.Done.class, search(one, NOW));
      assertInstanceOf(Searched.NotDue.class, search(other, NOW.plusSeconds(5)));
      assertInstanceOf(Searched.Done.class, search(other, NOW.plus(Duration.ofDays(1))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theQueueIsPagedByKeyAndCutToTheScope(Databases on) {
    try (var store = branch(on.fresh(), AGAIN)) {
      var clients = new ClientStore(store).clients();
      clients.add(THIRD);
      search(store, NOW);
      var pairs = new KeyStore(store).pairs();
      var seen = new ArrayList<Pair>();
      var page = pairs.next(State.OPEN, null, 2, ALL);
      while (!page.isEmpty()) {
        seen.addAll(page);
        page = pairs.next(State.OPEN, page.getLast(), 2, ALL);
      }
      assertEquals(3, seen.size());
      assertEquals(Set.copyOf(all(store)), Set.copyOf(seen));
      for (int i = 1; i < 3; i++) assertTrue(seen.get(i - 1).bits() >= seen.get(i).bits());
      var nobody = new Scope(Reach.OWN, new EmployeeId(99), Set.of(), true);
      assertEquals(List.of(), pairs.next(State.OPEN, null, 5, nobody));
    }
  }

  private static Searched search(Store store, Instant at) {
    var door = new KeyStore(store);
    InstantSource clock = Clock.fixed(at, java.time.ZoneOffset.UTC);
    return new SearchBase(
            door.entries(),
            door.pairs(),
            door.searches(),
            door.learned(),
            new OneByOne(),
            () -> Zones.USUAL,
            new AuditTrail(new StaffStore(store).audit(), store.ids(), clock),
            store,
            clock)
        .due(at.minus(Duration.ofHours(1)), Progress.unseen());
  }

  private static final class OneByOne implements Workers {
    @Override
    public <T> List<T> all(List<Callable<T>> jobs) {
      var answers = new ArrayList<T>();
      for (var job : jobs)
        try {
          answers.add(job.call());
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      return answers;
    }
  }

  private static List<Pair> all(Store store) {
    return new KeyStore(store).pairs().all();
  }

  /** Oksana, forty others, and one more. */
  private static Store branch(Store store, Client more) {
    Sample.branch(store);
    var cards = new ArrayList<Client>(List.of(OKSANA, more));
    var families = "Бондар Ткач Олійник Шульга Гнатюк Марчук Рудий Савченко".split(" ");
    var given = "Петро Ганна Степан Юлія Остап".split(" ");
    for (int i = 0; i < 40; i++)
      cards.add(
          born(1000 + i, families[i % 8], given[i % 5], LocalDate.of(1950 + i, 1 + i % 12, 3)));
    new ClientStore(store).bulk().addAll(cards);
    return store;
  }

  private static Client born(long id, String family, String given, LocalDate on) {
    var card = card(id, person(family, given, ""));
    return new Client(
        card.id(),
        new Person(new PersonName(family, given, ""), null, on, "", false, "", "", null),
        card.standing(),
        card.state(),
        card.care(),
        List.of(),
        id < 1000 ? card.phones() : List.of(),
        List.of(),
        List.of(),
        card.preferences(),
        card.since(),
        card.version());
  }
}
