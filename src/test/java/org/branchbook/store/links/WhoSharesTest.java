package org.branchbook.store.links;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.SOUTH;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.InMemoryNeighbourhoods;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.suggested.Reason;
import org.branchbook.links.suggested.WhoShares;
import org.branchbook.links.suggested.WhoShares.Crowd;
import org.branchbook.links.suggested.WhoShares.Shares;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.duplicates.keys.KeyStore;
import org.branchbook.store.links.graph.GraphStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoSharesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.systemDefault());
  private static final ClientId ANNAS = new ClientId(100);
  private static final ClientId MILL = new ClientId(103);
  private static final Asker ALL = Desk.with(Desk.HRYTSENKO, Privilege.LINK_READ, Reach.ALL);
  private static final Care NEAR = care(NORTH, ANNA, false);
  private static final Care FAR = care(SOUTH, BORYS, false);
  private static final String HOME = "Полтава, вул. Шевченка, 12, 3";

  private static Client card(
      long id, Party party, Care care, String phone, String email, String flat) {
    return new Client(
        new ClientId(id),
        party,
        Standing.CLIENT,
        State.ACTIVE,
        care,
        List.of(),
        phone.isEmpty() ? List.of() : List.of(new Phone(phone, "")),
        email.isEmpty() ? List.of() : List.of(new Email(email, "")),
        flat.isEmpty()
            ? List.of()
            : List.of(
                new Address(
                    Address.Kind.ACTUAL, "UA", "", "", "Полтава", "вул. Шевченка", "12", flat)),
        Preferences.UNKNOWN,
        null,
        1);
  }

  private static Store family(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    var phone = "+380671111111";
    clients.add(card(100, person("Ткаченко", "Анна", ""), NEAR, phone, "anna@example.com", "3"));
    clients.add(card(101, person("Ткаченко", "Олег", ""), NEAR, "+380672222222", "", "3"));
    clients.add(
        card(102, person("Вовк", "Віра", ""), NEAR, "067 111-11-11", "Anna@Example.com", "4"));
    clients.add(card(103, organisation("ТОВ «Млин»", "Млин"), FAR, phone, "", ""));
    clients.add(card(104, organisation("ТОВ «Пекарня»", "Пекарня"), FAR, "", "", ""));
    clients.add(card(105, person("Гай", "Іван", ""), NEAR, "", "", ""));
    clients.add(card(107, person("Ткаченко", "Ніна", ""), FAR, "", "", "3"));
    var links = new LinkStore(store).links();
    var director = new ClientId(105);
    links.add(InMemoryNeighbourhoods.confirmed(1, director, MILL, LinkType.DIRECTOR, ""));
    links.add(
        InMemoryNeighbourhoods.confirmed(2, director, new ClientId(104), LinkType.DIRECTOR, ""));
    return store;
  }

  private static Shares ask(Store store, int most, Asker asker, ClientId client) {
    var links = new LinkStore(store);
    return new WhoShares(
            new KeyStore(store).candidates(),
            links.sharedValues(),
            links.suggestions(),
            new GraphStore(store, links.feed()).graph()::fresh,
            links.neighbourhoods(),
            () -> new LinkPolicy(12, 3, most, 7, 90),
            CLOCK)
        .of(asker, client);
  }

  private static List<String> said(Shares shares, ClientId of) {
    return shares.pairs().stream()
        .map(
            p ->
                p.other(of).value()
                    + " "
                    + p.type()
                    + " "
                    + p.reasons().stream().map(Reason::ground).toList())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void whoHasTheSameIsFoundHoweverItIsWritten(Databases on) {
    try (var store = family(on)) {
      var found = ask(store, 12, ALL, ANNAS);
      assertEquals(
          List.of(
              "102 RELATIVE [EMAIL, PHONE]",
              "101 HOUSEHOLD [HOUSEHOLD]",
              "107 HOUSEHOLD [HOUSEHOLD]",
              "103 KEY_PERSON [PHONE]"),
          said(found, ANNAS));
      assertEquals(List.of(Reason.read("HOUSEHOLD\t" + HOME)), found.pairs().get(1).reasons());
      assertEquals(5, found.around().clients().size());
      assertEquals(
          List.of("100 KEY_PERSON [PHONE]", "102 KEY_PERSON [PHONE]", "104 PARTNER [DIRECTOR]"),
          said(ask(store, 12, ALL, MILL), MILL));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoMayNotBeSeenIsGreyAndHisNameIsNotGuessed(Databases on) {
    try (var store = family(on)) {
      var found = ask(store, 12, Desk.HRYTSENKO, ANNAS);
      assertEquals("107 HOUSEHOLD [ADDRESS]", said(found, ANNAS).get(2));
      assertEquals(
          List.of(103L, 107L),
          found.around().clients().stream()
              .filter(Neighbour::hidden)
              .map(n -> n.client().value())
              .sorted()
              .toList());
      assertEquals(Shares.NONE, ask(store, 12, Desk.HRYTSENKO, MILL), "of whom one may not ask");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTooManyShareIsCounted(Databases on) {
    try (var store = family(on)) {
      var found = ask(store, 2, ALL, ANNAS);
      assertEquals(List.of("102 RELATIVE [EMAIL]"), said(found, ANNAS));
      assertEquals(
          List.of(
              new Crowd(Reason.read("PHONE\t+380671111111"), 2),
              new Crowd(Reason.read("ADDRESS\t" + HOME), 2)),
          found.crowds());
    }
  }
}
