package org.branchbook.store.links;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.SOUTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.InMemoryNeighbourhoods;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.picture.Neighbourhood;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeighbourhoodsTest {
  private static final ClientId ANNAS = new ClientId(100);
  private static final ClientId MILL = new ClientId(101);
  private static final ClientId VIRA = new ClientId(102);
  private static final ClientId FARM = new ClientId(103);

  /** Anna's client owns the mill, the mill buys from the farm, whose director is Vira. */
  private static Store branch(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
    clients.add(card(101, organisation("ТОВ «Млин»", "Млин"), care(SOUTH, BORYS, false)));
    clients.add(card(102, person("Вовк", "Віра", ""), care(SOUTH, null, true)));
    clients.add(card(103, organisation("ТОВ «Лан»", "Лан"), care(NORTH, ANNA, false)));
    var links = new LinkStore(store).links();
    links.add(InMemoryNeighbourhoods.confirmed(1, ANNAS, MILL, LinkType.OWNER, "60"));
    links.add(InMemoryNeighbourhoods.confirmed(2, MILL, FARM, LinkType.BUYER, ""));
    links.add(InMemoryNeighbourhoods.confirmed(3, VIRA, FARM, LinkType.DIRECTOR, ""));
    links.add(InMemoryNeighbourhoods.confirmed(4, ANNAS, MILL, LinkType.DIRECTOR, ""));
    var wrong = InMemoryNeighbourhoods.confirmed(5, ANNAS, VIRA, LinkType.SPOUSE, "");
    links.add(InMemoryNeighbourhoods.at(wrong, Link.Status.REBUTTED));
    return store;
  }

  private static List<Long> ids(Neighbourhood of) {
    return of.clients().stream().map(n -> n.client().value()).sorted().toList();
  }

  private static List<Long> links(Neighbourhood of) {
    return of.links().stream().map(l -> l.id().value()).sorted().toList();
  }

  private static Neighbour one(Neighbourhood of, ClientId client) {
    return of.clients().stream().filter(n -> n.client().equals(client)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void whatLiesAround(Databases on) {
    try (var store = branch(on)) {
      var all = new LinkStore(store).neighbourhoods();
      var annas = all.around(Set.of(ANNAS), 50, ALL);
      assertEquals(List.of(100L, 101L), ids(annas));
      assertEquals(List.of(1L, 4L), links(annas));
      assertEquals(3, one(annas, MILL).links(), "one of them leads out of the picture");
      assertTrue(one(annas, ANNAS).person());
      assertFalse(annas.more());
      assertEquals(List.of(1L, 2L, 4L), links(all.around(Set.of(MILL), 50, ALL)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoMayNotBeSeenIsGreyAndLeadsNowhere(Databases on) {
    try (var store = branch(on)) {
      var all = new LinkStore(store).neighbourhoods();
      var own = new Scope(Reach.OWN, ANNA, Set.of(), false);
      var farm = all.around(Set.of(FARM), 50, own);
      assertEquals(List.of(101L, 102L, 103L), ids(farm));
      assertTrue(one(farm, MILL).hidden());
      assertEquals(0, one(farm, MILL).links());
      assertFalse(one(farm, VIRA).vip());
      // nothing is told of what one who is hidden is linked with, not even from his own side
      assertEquals(List.of(), links(all.around(Set.of(MILL), 50, own)));
      assertEquals(List.of(2L, 3L), links(farm));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theBusiestComeFirst(Databases on) {
    try (var store = branch(on)) {
      var all = new LinkStore(store).neighbourhoods();
      assertEquals(List.of(100L, 101L, 103L), ids(all.busiest(3, ALL)));
      assertTrue(all.busiest(2, ALL).more());
      assertEquals(4, all.busiest(50, ALL).clients().size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void thoseWithFewerLinksGiveWay(Databases on) {
    try (var store = branch(on)) {
      var some = new LinkStore(store).neighbourhoods().around(Set.of(FARM), 2, ALL);
      assertEquals(List.of(101L, 103L), ids(some));
      assertTrue(some.more());
    }
  }

  private static Holding holding(
      long id, ClientId of, String currency, String amount, boolean ended) {
    return new Holding(
        id,
        of,
        Holding.Kind.LOAN,
        "Loan",
        "L-" + id,
        "",
        currency,
        new BigDecimal(amount),
        null,
        null,
        null,
        ended ? LocalDate.of(2025, 1, 1) : null,
        1);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsHeldIsSummedInTheUsualCurrencyWithinTheScope(Databases on) {
    try (var store = branch(on)) {
      var papers = new ClientStore(store).holdings();
      papers.addAll(
          List.of(
              holding(1, ANNAS, "UAH", "100.00", false),
              holding(2, ANNAS, "UAH", "-40.00", false),
              holding(3, ANNAS, "USD", "7.00", false),
              holding(4, MILL, "UAH", "900.00", false),
              holding(5, FARM, "UAH", "50.00", true)));
      var all = new LinkStore(store).neighbourhoods();
      var held = all.held(Set.of(ANNAS, MILL, FARM), ALL);
      assertEquals("UAH", held.currency());
      assertEquals(Set.of(ANNAS, MILL), held.amounts().keySet(), "what has ended is held no more");
      assertEquals(0, new BigDecimal("140").compareTo(held.amounts().get(ANNAS)));
      var own = new Scope(Reach.OWN, ANNA, Set.of(), false);
      assertEquals(Set.of(ANNAS), all.held(Set.of(ANNAS, MILL), own).amounts().keySet());
      assertEquals("", all.held(Set.of(FARM), own).currency());
    }
  }
}
