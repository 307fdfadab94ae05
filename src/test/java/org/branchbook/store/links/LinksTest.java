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
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinksTest {
  private static final ClientId ANNAS = new ClientId(100);
  private static final ClientId FIRM = new ClientId(101);
  private static final ClientId NOBODYS_VIP = new ClientId(102);

  private static Store branch(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
    clients.add(card(101, organisation("ТОВ «Млин»", "Млин"), care(SOUTH, BORYS, false)));
    clients.add(card(102, person("Вовк", "Віра", ""), care(SOUTH, null, true)));
    return store;
  }

  private static Link link(
      long id, ClientId from, ClientId to, LinkType type, @Nullable LocalDate until, int version) {
    return new Link(
        new LinkId(id),
        from,
        to,
        type,
        type == LinkType.OWNER ? new BigDecimal("51.000000") : null,
        null,
        LocalDate.of(2020, 1, 1),
        until,
        Link.Status.CONFIRMED,
        "ЄДР",
        "",
        version);
  }

  @ParameterizedTest
  @EnumSource
  void linksAreSeenFromBothEnds(Databases on) {
    try (var store = branch(on)) {
      var links = new LinkStore(store).links();
      var ended = link(1, ANNAS, FIRM, LinkType.DIRECTOR, LocalDate.of(2022, 1, 1), 1);
      var owns = link(2, ANNAS, FIRM, LinkType.OWNER, null, 1);
      var buys = link(3, NOBODYS_VIP, ANNAS, LinkType.BUYER, null, 1);
      for (var l : List.of(ended, owns, buys)) links.add(l);
      links.add(owns); // twice is once
      var annas = links.of(ANNAS, ALL);
      assertEquals(List.of(owns, buys, ended), annas.stream().map(r -> r.link()).toList());
      assertEquals(List.of(true, false, true), annas.stream().map(r -> r.outward()).toList());
      assertEquals(
          List.of("Млин", "Вовк Віра", "Млин"), annas.stream().map(r -> r.otherName()).toList());
      assertEquals(List.of(false, true, false), annas.stream().map(r -> r.otherPerson()).toList());
      assertFalse(links.of(FIRM, ALL).getFirst().outward());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOtherEndIsHiddenOutsideTheScope(Databases on) {
    try (var store = branch(on)) {
      var links = new LinkStore(store).links();
      links.add(link(2, ANNAS, FIRM, LinkType.OWNER, null, 1));
      links.add(link(3, NOBODYS_VIP, ANNAS, LinkType.BUYER, null, 1));
      var own = new Scope(Reach.OWN, ANNA, Set.of(), false);
      assertEquals(List.of("", ""), links.of(ANNAS, own).stream().map(r -> r.otherName()).toList());
      assertEquals(List.of(), links.of(FIRM, own));
      var noVips = new Scope(Reach.ALL, ANNA, Set.of(), false);
      assertEquals(
          List.of("Млин", ""), links.of(ANNAS, noVips).stream().map(r -> r.otherName()).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLinkIsSavedOverTheVersionItWasReadAt(Databases on) {
    try (var store = branch(on)) {
      var links = new LinkStore(store).links();
      links.add(link(2, ANNAS, FIRM, LinkType.OWNER, null, 1));
      var end = LocalDate.of(2026, 1, 1);
      assertTrue(links.save(link(2, ANNAS, FIRM, LinkType.OWNER, end, 1)));
      assertFalse(links.save(link(2, ANNAS, FIRM, LinkType.OWNER, null, 1)));
      assertEquals(
          Optional.of(link(2, ANNAS, FIRM, LinkType.OWNER, end, 2)), links.find(new LinkId(2)));
      links.remove(new LinkId(2));
      assertEquals(Optional.empty(), links.find(new LinkId(2)));
    }
  }
}
