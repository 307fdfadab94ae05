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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.links.keypeople.Introduction;
import org.branchbook.links.keypeople.KeyPeople;
import org.branchbook.links.keypeople.KeyPerson;
import org.branchbook.links.keypeople.Touched;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyPeopleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant ASKED = Instant.parse("2026-11-20T08:00:00Z");
  private static final ClientId PERSON = new ClientId(100);
  private static final ClientId MILL = new ClientId(101);
  private static final ClientId BAKERY = new ClientId(102);

  private static Client firm(long id, String name, Standing standing) {
    var card = Sample.card(id, organisation("ТОВ «" + name + "»", name), care(SOUTH, BORYS, false));
    return Sample.with(card, card.party(), card.phones(), standing);
  }

  private static Store branch(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    clients.add(Sample.card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
    clients.add(firm(101, "Млин", Standing.CLIENT));
    clients.add(firm(102, "Пекарня", Standing.PROSPECT));
    clients.add(firm(103, "Склад", Standing.PROSPECT));
    var links = new LinkStore(store).links();
    links.add(link(1, 101, LinkType.OWNER, null));
    links.add(link(2, 101, LinkType.DIRECTOR, null));
    links.add(link(3, 102, LinkType.FOUNDER, null));
    // what is over, or only a payment, makes no key person
    links.add(link(4, 103, LinkType.DIRECTOR, LocalDate.of(2020, 1, 1)));
    links.add(link(5, 103, LinkType.SUPPLIER, null));
    return store;
  }

  private static Link link(
      long id, long to, LinkType type, @org.jspecify.annotations.Nullable LocalDate until) {
    return new Link(
        new LinkId(id),
        PERSON,
        new ClientId(to),
        type,
        null,
        null,
        null,
        until,
        Link.Status.CONFIRMED,
        "",
        "",
        1);
  }

  private static List<Introduction.State> states(KeyPeople people) {
    return people.touched(PERSON, TODAY, ALL).stream()
        .map(Touched::introduction)
        .filter(java.util.Objects::nonNull)
        .map(Introduction::state)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void whoLeadsToOthersIsListed(Databases on) {
    try (var store = branch(on)) {
      var people = new LinkStore(store).keyPeople();
      assertEquals(
          List.of(new KeyPerson(PERSON, "Ткач Анна", "Employee 11", 2, 1)),
          people.list(TODAY, 10, ALL));
      assertEquals(
          List.of(
              new Touched(
                  BAKERY,
                  "Пекарня",
                  Standing.PROSPECT,
                  List.of(LinkType.FOUNDER),
                  "Employee 12",
                  0,
                  null),
              new Touched(
                  MILL,
                  "Млин",
                  Standing.CLIENT,
                  List.of(LinkType.OWNER, LinkType.DIRECTOR),
                  "Employee 12",
                  0,
                  null)),
          people.touched(PERSON, TODAY, ALL));
      var annas = new Scope(Reach.OWN, ANNA, Set.of(), false);
      assertEquals(List.of(), people.list(TODAY, 10, annas));
      assertEquals(List.of(), people.touched(PERSON, TODAY, annas));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anIntroductionIsFollowedToItsEnd(Databases on) {
    try (var store = branch(on)) {
      var people = new LinkStore(store).keyPeople();
      new TaskStore(store)
          .tasks()
          .add(
              Task.fresh(
                  new TaskId(1),
                  new Subject(
                      Kind.FOLLOW_UP,
                      new Title.Told(Text.of("links.next.introduce", "", "")),
                      "",
                      Priority.NORMAL,
                      List.of(BAKERY, PERSON),
                      new Origin(KeyPeople.ORIGIN, PERSON.value())),
                  Hands.own(ANNA, NORTH),
                  Timing.by(Due.on(TODAY)),
                  ASKED));
      assertEquals(List.of(Introduction.State.ASKED), states(people));
      var contacts = new ContactStore(store).contacts();
      contacts.add(spoken(1, ASKED.minusSeconds(60)));
      assertEquals(List.of(Introduction.State.ASKED), states(people));
      contacts.add(spoken(2, ASKED.plusSeconds(60)));
      assertEquals(List.of(Introduction.State.CONTACTED), states(people));
      store.db().execute("update client set standing = 'CLIENT' where id = 102");
      assertEquals(List.of(Introduction.State.CLIENT), states(people));
    }
  }

  private static Contact spoken(long id, Instant at) {
    return new Contact(
        new ContactId(id),
        List.of(BAKERY),
        "",
        Channel.CALL,
        Contact.Direction.OUT,
        Contact.Purpose.SALE,
        Contact.Result.TALKED,
        "",
        at,
        5,
        ANNA,
        null,
        null,
        1);
  }
}
