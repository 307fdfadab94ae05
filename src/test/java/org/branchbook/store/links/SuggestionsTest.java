package org.branchbook.store.links;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.SOUTH;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Progress;
import org.branchbook.clients.Address;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Email;
import org.branchbook.clients.Party;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.LinkType;
import org.branchbook.links.reviews.AskForReviews;
import org.branchbook.links.suggested.Ground;
import org.branchbook.links.suggested.Reason;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.links.suggested.SuggestLinks.Looked;
import org.branchbook.links.suggested.Suggestion;
import org.branchbook.links.suggested.SuggestionRow;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.systemDefault());
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static Client card(long id, Party party, Care care, String phone, String flat) {
    return new Client(
        new ClientId(id),
        party,
        Standing.CLIENT,
        State.ACTIVE,
        care,
        List.of(),
        phone.isEmpty() ? List.of() : List.of(new Phone(phone, "")),
        List.of(new Email("client" + id + "@example.com", "")),
        flat.isEmpty()
            ? List.of()
            : List.of(
                new Address(
                    Address.Kind.ACTUAL, "UA", "", "", "Полтава", "вул. Шевченка", "12", flat)),
        Preferences.UNKNOWN,
        null,
        1);
  }

  private static Link link(long id, long from, long to, LinkType type) {
    return new Link(
        new LinkId(id),
        new ClientId(from),
        new ClientId(to),
        type,
        null,
        null,
        null,
        null,
        Link.Status.CONFIRMED,
        "",
        "",
        1);
  }

  private static SuggestLinks looking(Store store, int sharedByAtMost) {
    var links = new LinkStore(store);
    return new SuggestLinks(
        links.sharedValues(),
        links.feed(),
        links.suggestions(),
        links.searches(),
        () -> new LinkPolicy(12, 3, sharedByAtMost, 7, 90),
        new AuditTrail(new StaffStore(store).audit(), store.ids(), CLOCK),
        store,
        CLOCK);
  }

  private static Store family(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    var north = care(NORTH, ANNA, false);
    clients.add(card(100, person("Ткаченко", "Анна", ""), north, "+380671111111", "3"));
    clients.add(card(101, person("Ткаченко", "Олег", ""), north, "+380672222222", "3"));
    clients.add(card(102, person("Вовк", "Віра", ""), north, "067 111-11-11", ""));
    var south = care(SOUTH, BORYS, false);
    clients.add(card(103, organisation("ТОВ «Млин»", "Млин"), south, "+380671111111", ""));
    clients.add(card(104, organisation("ТОВ «Пекарня»", "Пекарня"), south, "", ""));
    clients.add(card(105, person("Гай", "Іван", ""), north, "", ""));
    clients.add(card(106, person("Гай", "Ніна", ""), north, "", ""));
    var links = new LinkStore(store).links();
    links.add(link(1, 105, 103, LinkType.DIRECTOR));
    links.add(link(2, 105, 104, LinkType.DIRECTOR));
    links.add(link(3, 106, 100, LinkType.PARENT));
    links.add(link(4, 106, 101, LinkType.PARENT));
    links.add(link(5, 101, 102, LinkType.SPOUSE));
    return store;
  }

  private static List<String> said(List<SuggestionRow> rows) {
    return rows.stream()
        .map(
            r ->
                r.from().client().value()
                    + " "
                    + r.suggestion().type()
                    + " "
                    + r.to().client().value()
                    + " "
                    + r.suggestion().reasons().stream().map(w -> w.ground()).toList())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void whatClientsShareSpeaksForLinks(Databases on) {
    try (var store = family(on)) {
      var suggestions = new LinkStore(store).suggestions();
      var looked = looking(store, 12).run(Desk.HRYTSENKO, Progress.unseen());
      assertEquals(new Looked.Done(6, 6), looked);
      var all = suggestions.next(Suggestion.State.OPEN, Optional.empty(), 20, ALL);
      assertEquals(
          List.of(
              "100 SIBLING 101 [PARENT, HOUSEHOLD]",
              "106 PARENT_IN_LAW 102 [SPOUSES_PARENT]",
              "100 RELATIVE 102 [PHONE]",
              "100 KEY_PERSON 103 [PHONE]",
              "102 KEY_PERSON 103 [PHONE]",
              "103 PARTNER 104 [DIRECTOR]"),
          said(all.rows()));
      assertEquals(
          List.of(
              Reason.read("PARENT\t#106"), Reason.read("HOUSEHOLD\tПолтава, вул. Шевченка, 12, 3")),
          all.rows().getFirst().suggestion().reasons());
      assertEquals(Map.of(new ClientId(106), "Гай Ніна"), all.rows().getFirst().through());
      var first = suggestions.next(Suggestion.State.OPEN, Optional.empty(), 3, ALL);
      var second = suggestions.next(Suggestion.State.OPEN, first.next(), 3, ALL);
      assertEquals(said(all.rows()).subList(3, 6), said(second.rows()));
      assertEquals(Optional.empty(), second.next());
      assertEquals(
          List.of("100 SIBLING 101 [PARENT, HOUSEHOLD]"),
          said(suggestions.of(new ClientId(101), ALL)));
      assertEquals(6, suggestions.count(100, ALL));
      // both ends are to be seen
      var annas = new Scope(Reach.OWN, ANNA, Set.of(), false);
      assertEquals(3, suggestions.count(100, annas));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTooManyShareSaysNothing(Databases on) {
    try (var store = family(on)) {
      assertEquals(new Looked.Done(3, 3), looking(store, 2).run(Desk.HRYTSENKO, Progress.unseen()));
      var open =
          new LinkStore(store)
              .suggestions()
              .next(Suggestion.State.OPEN, Optional.empty(), 20, ALL)
              .rows();
      assertTrue(
          open.stream()
              .flatMap(r -> r.suggestion().reasons().stream())
              .noneMatch(r -> r.ground() == Ground.PHONE));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalHoldsUntilMoreSpeaksForIt(Databases on) {
    try (var store = family(on)) {
      var suggestions = new LinkStore(store).suggestions();
      var looking = looking(store, 12);
      looking.run(Desk.HRYTSENKO, Progress.unseen());
      var firms = suggestions.find(new ClientId(103), new ClientId(104)).orElseThrow();
      suggestions.decide(firms.with(Suggestion.State.REFUSED), ANNA, CLOCK.instant());
      assertEquals(new Looked.Done(5, 0), looking.run(Desk.HRYTSENKO, Progress.unseen()));
      new LinkStore(store).links().add(link(6, 100, 103, LinkType.GUARANTOR));
      new LinkStore(store).links().add(link(7, 100, 104, LinkType.GUARANTOR));
      // the firms share a guarantor now; she herself is linked with the mill, and so no question
      assertEquals(new Looked.Done(5, 1), looking.run(Desk.HRYTSENKO, Progress.unseen()));
      var again = suggestions.find(new ClientId(103), new ClientId(104)).orElseThrow();
      assertEquals(Suggestion.State.OPEN, again.state());
      assertEquals(Optional.empty(), suggestions.find(new ClientId(100), new ClientId(103)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalIsSaidOfTheMergedCardToo(Databases on) {
    try (var store = family(on)) {
      var door = new LinkStore(store);
      looking(store, 12).run(Desk.HRYTSENKO, Progress.unseen());
      var suggestions = door.suggestions();
      var phone = suggestions.find(new ClientId(100), new ClientId(103)).orElseThrow();
      suggestions.decide(phone.with(Suggestion.State.REFUSED), ANNA, CLOCK.instant());
      var going = List.of(new ClientId(100));
      var things = door.refusals().of(going);
      assertEquals(1, things.size());
      door.refusals().join(going, new ClientId(106));
      assertEquals(List.of(), suggestions.of(new ClientId(100), ALL));
      var carried = suggestions.find(new ClientId(103), new ClientId(106)).orElseThrow();
      assertEquals(Suggestion.State.REFUSED, carried.state());
      assertTrue(carried.outward(new ClientId(106)));
      door.refusals().part(things, Set.of(things.getFirst().name()), new ClientId(106));
      assertEquals(
          Optional.of(phone.with(Suggestion.State.REFUSED)),
          suggestions.find(new ClientId(100), new ClientId(103)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void itIsLookedForOnceADay(Databases on) {
    try (var store = family(on)) {
      var looking = looking(store, 12);
      var today = TODAY.atStartOfDay(ZoneId.systemDefault()).toInstant();
      assertTrue(looking.isDue(today));
      assertEquals(new Looked.Done(6, 6), looking.due(today, Progress.unseen()));
      assertEquals(new Looked.NotDue(), looking.due(today, Progress.unseen()));
      assertEquals(6, looking.last().orElseThrow().fresh());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDueReviewIsAskedForOnce(Databases on) {
    try (var store = family(on)) {
      var door = new LinkStore(store);
      var due = new Link.Review(null, null, TODAY.minusDays(3));
      door.links().add(link(8, 103, 100, LinkType.RECEIPTS).with(due));
      door.links()
          .add(
              link(9, 103, 104, LinkType.RECEIPTS)
                  .with(new Link.Review(null, null, TODAY.plusDays(1))));
      var tasks = new TaskStore(store);
      var ask =
          new AskForReviews(
              door.reviews(),
              tasks.bulk(),
              new AuditTrail(new StaffStore(store).audit(), store.ids(), CLOCK),
              store.ids(),
              CLOCK,
              store);
      assertEquals(1, ask.run(Progress.unseen()));
      assertEquals(0, ask.run(Progress.unseen()));
      var rows =
          tasks
              .tasks()
              .list(
                  TaskFilter.ofClient(new ClientId(103), Stretch.OPEN),
                  Optional.empty(),
                  9,
                  ALL,
                  CLOCK.instant())
              .rows();
      assertEquals(1, rows.size());
      var task = tasks.tasks().find(rows.getFirst().id(), ALL).orElseThrow();
      assertEquals(BORYS, task.hands().responsible());
      assertEquals(List.of(new ClientId(103)), task.subject().clients());
      assertEquals(TODAY, task.due().on());
    }
  }
}
