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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkFeed;
import org.branchbook.links.LinkFilter;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkLine;
import org.branchbook.links.LinkNews;
import org.branchbook.links.LinkType;
import org.branchbook.staff.DepartmentId;
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

  private static Link range(long id, ClientId from, ClientId to, LocalDate next) {
    return new Link(
        new LinkId(id),
        from,
        to,
        LinkType.OWNER,
        new BigDecimal("10.000000"),
        new BigDecimal("20.000000"),
        null,
        new BigDecimal("25.000000"),
        null,
        LocalDate.of(2022, 12, 31),
        Link.Status.SUSPECTED,
        "",
        "",
        new Link.Review(ANNA, LocalDate.of(2026, 1, 1), next),
        1);
  }

  @ParameterizedTest
  @EnumSource
  void allLinksAreReadAsNumbers(Databases on) {
    try (var store = branch(on)) {
      var door = new LinkStore(store);
      door.links().add(link(7, ANNAS, FIRM, LinkType.DIRECTOR, null, 1));
      door.links().add(range(3, ANNAS, FIRM, LocalDate.of(2026, 12, 1)));
      var all = new ArrayList<String>();
      LinkFeed.Sink sink =
          (id, from, to, type, low, high, votes, votesHigh, since, until, status) ->
              all.add(
                  List.of(id, from, to, type, low, high, votes, votesHigh, since, until, status)
                      .toString());
      door.feed().each(sink);
      var three = "[3, 100, 101, OWNER, 10.0, 20.0, NaN, 25.0, %d, 19357, SUSPECTED]";
      var seven = "[7, 100, 101, DIRECTOR, NaN, NaN, NaN, NaN, 18262, %d, CONFIRMED]";
      var both = List.of(three.formatted(LinkFeed.OPEN), seven.formatted(LinkFeed.OPEN));
      assertEquals(both, all);
      all.clear();
      door.feed().each(Set.of(7L, 3L, 1L), sink);
      assertEquals(both, all);
      all.clear();
      door.feed().touching(Set.of(100L, 101L), sink);
      assertEquals(both, all);
      assertEquals(
          range(3, ANNAS, FIRM, LocalDate.of(2026, 12, 1)),
          door.links().find(new LinkId(3)).orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoComputesOnLinksIsToldWhichWereChanged(Databases on) {
    try (var store = branch(on)) {
      var links = new LinkStore(store).links();
      var news = new LinkNews(store.changes());
      long before = news.last();
      links.add(link(7, ANNAS, FIRM, LinkType.DIRECTOR, null, 1));
      var since = news.since(before);
      // nobody told the audit of it: it may have been any
      assertTrue(since.any());
      assertEquals(new LinkNews.Since(since.last(), false, Set.of()), news.since(since.last()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTableOfAllIsNarrowedAndPaged(Databases on) {
    try (var store = branch(on)) {
      var door = new LinkStore(store);
      var ended = link(1, ANNAS, FIRM, LinkType.DIRECTOR, LocalDate.of(2022, 1, 1), 1);
      var owns = link(2, ANNAS, FIRM, LinkType.OWNER, null, 1);
      var buys = link(3, NOBODYS_VIP, FIRM, LinkType.BUYER, null, 1);
      var early = range(4, ANNAS, NOBODYS_VIP, LocalDate.of(2026, 3, 1));
      var late = range(5, ANNAS, FIRM, LocalDate.of(2026, 5, 1));
      for (var l : List.of(ended, owns, buys, early, late)) door.links().add(l);
      var table = door.table();
      var first = table.list(LinkFilter.ALL, Optional.empty(), 3, ALL);
      assertEquals(List.of(late, early, buys), links(first));
      var second = table.list(LinkFilter.ALL, first.next(), 3, ALL);
      assertEquals(List.of(owns, ended), links(second));
      assertEquals(Optional.empty(), second.next());
      assertEquals(List.of("Вовк Віра", "Млин"), names(first.rows().getLast()));

      assertEquals(Optional.of(buys), table.find(buys.id(), ALL).map(LinkLine::link));
      var own = new Scope(Reach.OWN, ANNA, Set.of(), false);
      assertEquals(Optional.empty(), table.find(buys.id(), own));
      var annas = table.list(LinkFilter.ALL, Optional.empty(), 9, own);
      assertEquals(List.of(late, early, owns, ended), links(annas));
      assertEquals(List.of("Ткач Анна", ""), names(annas.rows().getFirst()));
      var noVips = new Scope(Reach.ALL, ANNA, Set.of(), false);
      assertEquals(5, table.list(LinkFilter.ALL, Optional.empty(), 9, noVips).rows().size());

      var day = LocalDate.of(2026, 6, 1);
      for (var scope : List.of(ALL, own)) {
        var due = narrowed(Set.of(), null, null, day, null, null);
        var soonest = table.list(due, Optional.empty(), 1, scope);
        assertEquals(List.of(early), links(soonest));
        assertEquals(List.of(late), links(table.list(due, soonest.next(), 1, scope)));
        var owners = narrowed(Set.of(), LinkType.OWNER, null, null, null, null);
        assertEquals(
            List.of(late, early, owns), links(table.list(owners, Optional.empty(), 9, scope)));
        var holding =
            narrowed(Set.of(), null, Link.Status.CONFIRMED, null, LocalDate.of(2023, 1, 1), null);
        assertEquals(
            scope == ALL ? List.of(buys, owns) : List.of(owns),
            links(table.list(holding, Optional.empty(), 9, scope)));
      }
      for (var who : Arrays.asList(null, Set.of(ANNAS, NOBODYS_VIP))) {
        var named = new LinkFilter(Set.of(), null, null, null, null, who, true);
        var pages = new ArrayList<Link>();
        Optional<Page.Mark> after = Optional.empty();
        do {
          var page = table.list(named, after, 2, ALL);
          pages.addAll(links(page));
          after = page.next();
        } while (after.isPresent());
        assertEquals(List.of(buys, ended, owns, early, late), pages);
      }
      var vips = narrowed(Set.of(), null, null, null, null, Set.of(NOBODYS_VIP));
      assertEquals(List.of(early, buys), links(table.list(vips, Optional.empty(), 9, ALL)));
      var northern = narrowed(Set.of(NORTH), null, null, null, null, null);
      assertEquals(
          List.of(late, early, owns, ended), links(table.list(northern, Optional.empty(), 9, ALL)));
    }
  }

  private static LinkFilter narrowed(
      Set<DepartmentId> departments,
      @Nullable LinkType type,
      Link.@Nullable Status status,
      @Nullable LocalDate reviewBy,
      @Nullable LocalDate on,
      @Nullable Set<ClientId> clients) {
    return new LinkFilter(departments, type, status, reviewBy, on, clients);
  }

  private static List<Link> links(Page<LinkLine> page) {
    return page.rows().stream().map(LinkLine::link).toList();
  }

  private static List<String> names(LinkLine line) {
    return List.of(line.from().name(), line.to().name());
  }
}
