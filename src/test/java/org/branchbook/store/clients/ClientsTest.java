package org.branchbook.store.clients;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.SOUTH;
import static org.branchbook.store.clients.Sample.VIRA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.branchbook.store.clients.Sample.tax;
import static org.branchbook.store.clients.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.branchbook.base.Page;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientRow;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Saved;
import org.branchbook.clients.Standing;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientsTest {
  private static final Client OLENA =
      card(100, person("Коваленко", "Олена", "Петрівна"), tax("2938407561"));

  @ParameterizedTest
  @EnumSource
  void aCardComesBackAsItWent(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      var firm = card(101, organisation("ТОВ «Ромашка Плюс»", "Ромашка"));
      clients.add(OLENA);
      clients.add(firm);
      assertEquals(Optional.of(OLENA), clients.find(OLENA.id(), ALL));
      assertEquals(Optional.of(firm), clients.find(firm.id(), ALL));
      assertEquals(Optional.empty(), clients.find(new ClientId(999), ALL));
      assertTrue(clients.reaches(OLENA.id(), ALL));
      assertFalse(clients.reaches(new ClientId(999), ALL));
    }
  }

  @ParameterizedTest
  @EnumSource
  void addingTwiceIsAddingOnce(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      clients.add(OLENA);
      assertEquals(new Saved.Done(OLENA), clients.add(OLENA));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSavedCardIsOneVersionOn(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      clients.add(OLENA);
      var changed =
          with(
              OLENA,
              person("Коваленко", "Олена", "Іванівна"),
              List.of(
                  OLENA.phones().getFirst(),
                  new Phone("+380631112233", "нова"),
                  new Phone("1", "")),
              Standing.FORMER);
      assertEquals(new Saved.Done(changed.at(2)), clients.save(changed));
      assertEquals(Optional.of(changed.at(2)), clients.find(OLENA.id(), ALL));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStaleSaveShowsTheirs(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      clients.add(OLENA);
      var theirs = with(OLENA, OLENA.party(), List.of(), Standing.CLIENT);
      clients.save(theirs);
      assertEquals(
          new Saved.Stale(theirs.at(2)),
          clients.save(with(OLENA, OLENA.party(), OLENA.phones(), Standing.FORMER)));
      assertEquals(Optional.of(theirs.at(2)), clients.find(OLENA.id(), ALL));
      assertEquals(new Saved.Gone(), clients.save(card(555, person("Х", "", ""))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTakenNumberNamesItsHolder(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      clients.add(OLENA);
      var other = card(101, person("Інша", "Особа", ""), tax("2938407561"));
      var duplicate = assertInstanceOf(Saved.Duplicate.class, clients.add(other));
      assertEquals(OLENA.id(), duplicate.of().client());
      assertEquals("Коваленко Олена Петрівна", duplicate.of().name());
      assertEquals(Optional.empty(), clients.find(other.id(), ALL));
      // on a card that is already there
      var third = card(102, person("Третя", "", ""), tax("1111111111"));
      clients.add(third);
      assertInstanceOf(
          Saved.Duplicate.class, clients.save(with(third, tax("1111111111"), tax("2938407561"))));
      assertEquals(Optional.of(third), clients.find(third.id(), ALL));
      // the same number twice on one card
      assertInstanceOf(
          Saved.Duplicate.class, clients.add(card(103, person("Д", "", ""), tax("5"), tax("5"))));
      // a disputed number stands beside
      var disputed =
          new Identifier(Identifier.Kind.TAX, "UA", "", "", "2938407561", "", null, null, true);
      assertInstanceOf(Saved.Done.class, clients.save(with(third, disputed)));
      assertEquals(
          OLENA.id(),
          clients
              .holder(OLENA.identifiers().getFirst().hardKey().orElseThrow())
              .orElseThrow()
              .client());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSoleProprietorsNumberIsHisTaxNumberInWhicheverField(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      var registered = Identifier.of(Identifier.Kind.REGISTRATION, "UA", "2938407561");
      clients.add(OLENA);
      var firm = card(101, organisation("ФОП Коваленко О. П.", ""), registered);
      var taken = assertInstanceOf(Saved.Duplicate.class, clients.add(firm));
      assertEquals(OLENA.id(), taken.of().client());
      // both on one card are one number
      var both = with(OLENA, OLENA.identifiers().getFirst(), registered);
      assertEquals(new Saved.Done(both.at(2)), clients.save(both));
      assertEquals(Optional.of(both.at(2)), clients.find(OLENA.id(), ALL));
      var one = with(both.at(2), registered);
      assertEquals(new Saved.Done(one.at(3)), clients.save(one));
      assertInstanceOf(
          Saved.Duplicate.class, clients.add(card(102, person("Д", "", ""), tax("2938407561"))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoWhoTakeOneNumberAtOnceOneWins(Databases on) throws Exception {
    try (var store = Sample.branch(on.fresh());
        var threads = Executors.newFixedThreadPool(2)) {
      var clients = new ClientStore(store).clients();
      for (int round = 0; round < 20; round++) {
        var start = new CountDownLatch(2);
        var jobs = new ArrayList<Callable<Saved>>();
        for (int i = 0; i < 2; i++) {
          var mine = card(1000 + round * 2 + i, person("П" + i, "", ""), tax("77" + round));
          jobs.add(
              () ->
                  store.inOne(
                      () -> {
                        start.countDown();
                        try {
                          start.await();
                        } catch (InterruptedException e) {
                          throw new IllegalStateException(e);
                        }
                        var saved = clients.add(mine);
                        // whatever became of it, the unit of work goes on
                        clients.holder("TAX:UA:77");
                        return saved;
                      }));
        }
        var outcomes = new HashSet<Class<?>>();
        for (var job : threads.invokeAll(jobs)) outcomes.add(job.get().getClass());
        assertEquals(Set.of(Saved.Done.class, Saved.Duplicate.class), outcomes);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyScopeCutsAsItsRuleSays(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      var all = new ArrayList<Client>();
      long id = 200;
      for (var department : List.of(NORTH, SOUTH))
        for (var responsible : new EmployeeId[] {ANNA, BORYS, null})
          for (boolean vip : new boolean[] {true, false})
            all.add(card(++id, person("Ім’я" + id, "", ""), care(department, responsible, vip)));
      all.forEach(clients::add);
      for (var reach : Reach.values())
        for (var departments : List.of(Set.<DepartmentId>of(), Set.of(NORTH), Set.of(NORTH, SOUTH)))
          for (boolean vips : new boolean[] {true, false})
            for (var who : List.of(ANNA, VIRA)) {
              for (var scope :
                  List.of(
                      new Scope(reach, who, departments, vips),
                      new Scope(reach, who, Set.of(who, BORYS), Set.of(), departments, vips),
                      new Scope(reach, who, Set.of(who), Set.of(BORYS), departments, vips))) {
                var expected =
                    all.stream()
                        .filter(
                            c ->
                                scope.holds(
                                    c.care().responsible(), c.care().department(), c.care().vip()))
                        .map(Client::id)
                        .toList();
                var found =
                    all.stream().map(Client::id).filter(i -> clients.find(i, scope).isPresent());
                assertEquals(expected, found.toList(), scope.toString());
                assertEquals(
                    expected, ids(walk(clients, ClientFilter.ALL, 2, scope)), scope.toString());
              }
            }
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesNeitherSkipNorRepeatEqualNames(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      var names = List.of("Їжак", "Авдій", "Ґава", "Їжак", "Їжак", "Яр", "Їжак", "Іва", "Їжак");
      for (int i = 0; i < names.size(); i++)
        clients.add(card(300 + i, person(names.get(i), "", "")));
      for (int size = 1; size <= 10; size++) {
        var seen = walk(clients, ClientFilter.ALL, size, ALL);
        assertEquals(
            List.of("Авдій", "Ґава", "Іва", "Їжак", "Їжак", "Їжак", "Їжак", "Їжак", "Яр"),
            seen.stream().map(ClientRow::name).toList());
        assertEquals(9, new HashSet<>(ids(seen)).size());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachFilterNarrows(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var clients = new ClientStore(store).clients();
      clients.add(OLENA);
      clients.add(card(101, organisation("Б", ""), care(SOUTH, null, false)));
      var former = card(102, person("В", "", ""), care(SOUTH, BORYS, false));
      clients.add(with(former, former.party(), List.of(), Standing.FORMER));
      assertEquals(
          List.of(101L),
          numbers(clients, new ClientFilter(false, null, null, Set.of(), Set.of(), null)));
      assertEquals(
          List.of(102L),
          numbers(
              clients, new ClientFilter(null, Standing.FORMER, null, Set.of(), Set.of(), null)));
      assertEquals(
          List.of(),
          numbers(
              clients,
              new ClientFilter(
                  null, null, org.branchbook.clients.Tier.A, Set.of(), Set.of(), null)));
      assertEquals(
          List.of(102L),
          numbers(clients, new ClientFilter(null, null, null, Set.of(BORYS), Set.of(), null)));
      assertEquals(
          List.of(101L, 102L),
          numbers(clients, new ClientFilter(null, null, null, Set.of(), Set.of(SOUTH), null)));
      assertEquals(
          numbers(clients, ClientFilter.ALL),
          numbers(
              clients, new ClientFilter(null, null, null, Set.of(), Set.of(NORTH, SOUTH), null)));
      var row = clients.list(ClientFilter.ALL, Optional.empty(), 10, ALL).rows().get(2);
      assertEquals("Employee 11", row.responsible());
      assertEquals("+380671234567", row.phone());
      assertTrue(row.person());
    }
  }

  private static List<Long> numbers(Clients clients, ClientFilter filter) {
    return walk(clients, filter, 10, ALL).stream().map(r -> r.id().value()).toList();
  }

  private static List<ClientId> ids(List<ClientRow> rows) {
    return rows.stream().map(ClientRow::id).toList();
  }

  private static List<ClientRow> walk(Clients clients, ClientFilter filter, int size, Scope scope) {
    var rows = new ArrayList<ClientRow>();
    Optional<Page.Mark> mark = Optional.empty();
    do {
      var page = clients.list(filter, mark, size, scope);
      rows.addAll(page.rows());
      mark = page.next();
    } while (mark.isPresent());
    return rows;
  }
}
