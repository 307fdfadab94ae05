package org.branchbook.store.contacts;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.SOUTH;
import static org.branchbook.store.clients.Sample.VIRA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.branchbook.base.Page;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactFilter;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.ContactRow;
import org.branchbook.contacts.Contacts;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.tasks.Due;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactsTest {
  private static final ClientId OF_ANNA = new ClientId(100);
  private static final ClientId OF_BORYS = new ClientId(101);
  private static final ClientId VIP = new ClientId(102);
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static Store branch(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
    clients.add(card(101, person("Бойко", "Борис", ""), care(SOUTH, BORYS, false)));
    clients.add(card(102, person("Вовк", "Віра", ""), care(SOUTH, BORYS, true)));
    return store;
  }

  private static Contact contact(
      long id, Instant at, Contact.@Nullable Promise promise, ClientId... clients) {
    return new Contact(
        new ContactId(id),
        List.of(clients),
        "",
        Channel.CALL,
        Contact.Direction.OUT,
        Contact.Purpose.SERVICE,
        Contact.Result.TALKED,
        "про вклад",
        at,
        5,
        BORYS,
        promise,
        new Contact.NextStep(
            "подзвонити", new Due(LocalDate.of(2026, 12, 1), LocalTime.of(9, 30)), ANNA),
        1);
  }

  @ParameterizedTest
  @EnumSource
  void aContactComesBackAsItWentAndIsAddedOnce(Databases on) {
    try (var store = branch(on)) {
      var contacts = new ContactStore(store).contacts();
      var promise = new Contact.Promise("надіслати договір", LocalDate.of(2026, 11, 25), null);
      var one = contact(500, NOON, promise, OF_BORYS, OF_ANNA);
      contacts.add(one);
      contacts.add(one);
      assertEquals(Optional.of(one), contacts.find(one.id(), ALL));
      var row = contacts.last(OF_ANNA, ALL).orElseThrow();
      assertEquals(one, row.contact());
      assertEquals("Ткач Анна", row.clientName());
      assertEquals("Employee 12", row.authorName());
      assertEquals(1, contacts.all(Optional.empty(), 10, ALL).rows().size());
      assertEquals(
          "Бойко Борис", contacts.all(Optional.empty(), 10, ALL).rows().getFirst().clientName());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKeptPromiseIsNoLongerOpen(Databases on) {
    try (var store = branch(on)) {
      var contacts = new ContactStore(store).contacts();
      var late = new Contact.Promise("друге", LocalDate.of(2026, 12, 25), null);
      var soon = new Contact.Promise("перше", LocalDate.of(2026, 11, 25), null);
      contacts.add(contact(500, NOON, late, OF_ANNA));
      contacts.add(contact(501, NOON.plusSeconds(1), soon, OF_ANNA));
      contacts.add(contact(502, NOON.plusSeconds(2), null, OF_ANNA));
      assertEquals(List.of(501L, 500L), numbers(contacts.promises(OF_ANNA, ALL)));
      var kept = new Contact.Promise("перше", LocalDate.of(2026, 11, 25), NOON.plusSeconds(60));
      assertTrue(contacts.save(contact(501, NOON.plusSeconds(1), kept, OF_ANNA)));
      assertEquals(List.of(500L), numbers(contacts.promises(OF_ANNA, ALL)));
      var author = contacts.find(new ContactId(500), ALL).orElseThrow().author();
      var day = LocalDate.of(2026, 12, 25);
      assertEquals(List.of(500L), numbers(contacts.promisedBy(author, day, 10, ALL)));
      assertEquals(List.of(), numbers(contacts.promisedBy(author, day.minusDays(1), 10, ALL)));
      // the version it was read at is gone
      assertFalse(contacts.save(contact(501, NOON, null, OF_ANNA)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLogIsNarrowedAndReadByKey(Databases on) {
    try (var store = branch(on)) {
      var contacts = new ContactStore(store).contacts();
      for (int i = 0; i < 6; i++)
        contacts.add(contact(500 + i, NOON.plusSeconds(i / 2), null, i % 2 == 0 ? OF_ANNA : VIP));
      var all = walk(m -> contacts.all(m, 2, ALL));
      assertEquals(List.of(505L, 504L, 503L, 502L, 501L, 500L), all);
      for (var filter :
          List.of(
              new ContactFilter(Set.of(BORYS), null, null, null),
              new ContactFilter(Set.of(BORYS, ANNA), Channel.CALL, null, null),
              new ContactFilter(Set.of(), Channel.CALL, null, null),
              new ContactFilter(Set.of(), null, Contact.Result.TALKED, null)))
        for (int size : new int[] {1, 2, 10})
          assertEquals(all, walk(m -> contacts.all(filter, m, size, ALL)));
      for (var none :
          List.of(
              new ContactFilter(Set.of(ANNA), null, null, null),
              new ContactFilter(Set.of(), Channel.SMS, null, null),
              new ContactFilter(Set.of(), Channel.CALL, Contact.Result.BUSY, null)))
        assertEquals(List.of(), walk(m -> contacts.all(none, m, 2, ALL)));
      var late = new ContactFilter(Set.of(BORYS), Channel.CALL, null, NOON.plusSeconds(1));
      assertEquals(List.of(505L, 504L, 503L, 502L), walk(m -> contacts.all(late, m, 3, ALL)));
      var own = new Scope(Reach.OWN, ANNA, Set.of(NORTH), false);
      assertEquals(List.of(504L, 502L), walk(m -> contacts.all(late, m, 1, own)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aContactIsRemovedOverItsVersionOnly(Databases on) {
    try (var store = branch(on)) {
      var contacts = new ContactStore(store).contacts();
      var one = contact(500, NOON, null, OF_ANNA, OF_BORYS);
      contacts.add(one);
      assertFalse(contacts.remove(one.at(7)));
      assertEquals(Optional.of(one), contacts.find(one.id(), ALL));
      assertTrue(contacts.remove(one));
      assertEquals(Optional.empty(), contacts.last(OF_BORYS, ALL));
      assertFalse(contacts.remove(one));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSavedContactMovesToItsNewTimeAndClients(Databases on) {
    try (var store = branch(on)) {
      var contacts = new ContactStore(store).contacts();
      contacts.add(contact(500, NOON, null, OF_ANNA));
      assertTrue(contacts.save(contact(500, NOON.plusSeconds(9), null, OF_BORYS, VIP)));
      assertEquals(Optional.empty(), contacts.last(OF_ANNA, ALL));
      assertEquals(NOON.plusSeconds(9), contacts.last(OF_BORYS, ALL).orElseThrow().contact().at());
      assertEquals(
          List.of(OF_BORYS, VIP), contacts.last(VIP, ALL).orElseThrow().contact().clients());
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesNeitherSkipNorRepeat(Databases on) {
    try (var store = branch(on)) {
      var contacts = new ContactStore(store).contacts();
      for (int i = 0; i < 12; i++) // several at the same instant
      contacts.add(
            contact(600 + i, NOON.plusSeconds(i / 5), null, i % 2 == 0 ? OF_ANNA : OF_BORYS));
      for (int size = 1; size < 14; size++) {
        int n = size;
        assertEquals(
            List.of(611L, 610L, 609L, 608L, 607L, 606L, 605L, 604L, 603L, 602L, 601L, 600L),
            walk(m -> contacts.all(m, n, ALL)));
        assertEquals(
            List.of(610L, 608L, 606L, 604L, 602L, 600L),
            walk(m -> contacts.ofClient(OF_ANNA, m, n, ALL)));
      }
    }
  }

  /**
   * Whoever has many of the latest contacts is found among them, whoever has few by his clients.
   */
  @ParameterizedTest
  @EnumSource
  void onesOwnAreFoundAmongManyContacts(Databases on) {
    try (var store = branch(on)) {
      var door = new ContactStore(store);
      var many = new ArrayList<Contact>();
      for (int i = 0; i < 3000; i++)
        many.add(contact(1000 + i, NOON.plusSeconds(i / 5), null, i < 70 ? OF_BORYS : OF_ANNA));
      door.bulk().addAll(many);
      assertEquals(
          LongStream.range(0, 2930).mapToObj(i -> 3999 - i).toList(),
          walk(m -> door.contacts().all(m, 400, new Scope(Reach.OWN, ANNA, Set.of(), true))));
      assertEquals(
          LongStream.range(0, 70).mapToObj(i -> 1069 - i).toList(),
          walk(m -> door.contacts().all(m, 60, new Scope(Reach.OWN, BORYS, Set.of(), true))));
      assertEquals(
          List.of(3999L, 3998L),
          door
              .contacts()
              .all(
                  new ContactFilter(Set.of(BORYS), Channel.CALL, null, NOON),
                  Optional.empty(),
                  2,
                  new Scope(Reach.TEAM, BORYS, Set.of(BORYS), Set.of(ANNA), Set.of(), true))
              .rows()
              .stream()
              .map(r -> r.contact().id().value())
              .toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aScopeShowsTheContactsOfItsClients(Databases on) {
    try (var store = branch(on)) {
      var contacts = new ContactStore(store).contacts();
      contacts.add(contact(700, NOON, null, OF_ANNA));
      contacts.add(contact(701, NOON.plusSeconds(1), null, OF_BORYS, OF_ANNA));
      contacts.add(contact(702, NOON.plusSeconds(2), null, VIP));
      contacts.add(contact(703, NOON.plusSeconds(3), null, VIP, OF_BORYS));
      assertEquals(List.of(701L, 700L), within(contacts, Reach.OWN, ANNA, false));
      assertEquals(List.of(703L, 702L, 701L), within(contacts, Reach.OWN, BORYS, false));
      assertEquals(List.of(701L, 700L), within(contacts, Reach.DEPARTMENT, VIRA, true));
      assertEquals(List.of(703L, 701L, 700L), within(contacts, Reach.ALL, VIRA, false));
      assertEquals(List.of(703L, 702L, 701L, 700L), within(contacts, Reach.ALL, VIRA, true));
      assertEquals(List.of(), within(contacts, Reach.NONE, ANNA, true));
      var row =
          contacts
              .all(Optional.empty(), 1, new Scope(Reach.ALL, VIRA, Set.of(), false))
              .rows()
              .getFirst();
      assertEquals(OF_BORYS, row.client());
      for (var c : List.of(OF_ANNA, OF_BORYS, VIP))
        for (var scope : scopes()) {
          boolean inside = new ClientStore(store).clients().find(c, scope).isPresent();
          assertEquals(inside, contacts.last(c, scope).isPresent(), c + " " + scope);
        }
      assertTrue(contacts.find(new ContactId(702), ALL).isPresent());
      assertFalse(
          contacts
              .find(new ContactId(702), new Scope(Reach.OWN, ANNA, Set.of(), true))
              .isPresent());
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyAreAddedSavedAndTakenAway(Databases on) {
    try (var store = branch(on)) {
      var bulk = new ContactStore(store).bulk();
      var all = new ArrayList<Contact>();
      for (int i = 0; i < 700; i++) all.add(contact(1000 + i, NOON.plusSeconds(i), null, OF_ANNA));
      bulk.addAll(all);
      var ids = all.stream().map(Contact::id).toList();
      assertEquals(Set.copyOf(all), Set.copyOf(bulk.find(ids).values()));
      assertEquals(Set.of(), bulk.saveAll(all));
      assertEquals(Set.copyOf(ids), bulk.saveAll(all));
      bulk.removeAll(ids);
      assertEquals(0, bulk.find(ids).size());
    }
  }

  private static List<Scope> scopes() {
    return Stream.of(Reach.values())
        .flatMap(
            r ->
                Stream.of(ANNA, BORYS, VIRA)
                    .flatMap(
                        who ->
                            Stream.of(true, false)
                                .map(vips -> new Scope(r, who, Set.of(NORTH), vips))))
        .toList();
  }

  private static List<Long> within(Contacts contacts, Reach reach, EmployeeId who, boolean vips) {
    return walk(m -> contacts.all(m, 1, new Scope(reach, who, Set.of(NORTH), vips)));
  }

  private static List<Long> walk(Function<Optional<Page.Mark>, Page<ContactRow>> pages) {
    var seen = new ArrayList<Long>();
    Optional<Page.Mark> mark = Optional.empty();
    do {
      var page = pages.apply(mark);
      seen.addAll(numbers(page.rows()));
      mark = page.next();
    } while (mark.isPresent());
    return seen;
  }

  private static List<Long> numbers(List<ContactRow> rows) {
    return rows.stream().map(r -> r.contact().id().value()).toList();
  }
}
