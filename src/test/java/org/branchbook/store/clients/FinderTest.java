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
import static org.branchbook.store.db.Tables.WORD_BLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Standing;
import org.branchbook.clients.search.Digits;
import org.branchbook.clients.search.Finder;
import org.branchbook.clients.search.Fold;
import org.branchbook.clients.search.Found;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinderTest {
  private static final Client OLENA =
      card(100, person("Коваленко", "Олена", "Петрівна"), tax("2938407561"));
  private static final Client FIRM = card(101, organisation("ТОВ «Ромашка Плюс»", "Ромашка"));
  private static final Client EVHEN =
      with(
          card(
              102,
              person("Коваль", "Євген", ""),
              new Identifier(
                  Identifier.Kind.PASSPORT, "UA", "", "АВ", "654321", "", null, null, false)),
          person("Коваль", "Євген", ""),
          List.of(new Phone("+380931112233", "")),
          Standing.FORMER);

  @ParameterizedTest
  @EnumSource
  void aClientIsFoundByAnythingKnownOfHim(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      for (var c : List.of(OLENA, FIRM, EVHEN)) door.clients().add(c);
      var finder = door.finder();
      for (var typed :
          List.of(
              "Коваленко",
              "коваленк",
              "KOVALENKO",
              "Ковaленко", // a Latin a
              "Rjdfktyrj", // the wrong layout
              "олена ков",
              "ков олен петр",
              "Коваленко 4567",
              "4567 коваленко",
              "2938407561",
              "9384", // from an even place on
              "3840", // from an odd place on
              "4075",
              "7561",
              "067 123 45 67",
              "+38 (067) 123-45-67",
              "123456")) assertTrue(found(finder, typed).contains(100L), typed);
      assertEquals(List.of(102L), found(finder, "Yevhen"));
      assertEquals(List.of(102L), found(finder, "АВ654321"));
      assertEquals(List.of(102L), found(finder, "AB654321"));
      assertEquals(List.of(), found(finder, "AC654321"));
      assertEquals(List.of(101L), found(finder, "сокіл"));
      assertEquals(List.of(101L), found(finder, "ромашка шевченка"));
      assertEquals(List.of(101L), found(finder, "ромашка шевченка 12"));
      assertEquals(List.of(), found(finder, "ромашка шевченка 13"));
      assertEquals(List.of(101L), found(finder, "0199"));
      assertEquals(List.of(), found(finder, "коваленко 0199"));
      assertEquals(List.of(), found(finder, "валенко"));
      assertEquals(List.of(), found(finder, ""));
      assertEquals(List.of(), found(finder, " , "));
      assertEquals(List.of(100L, 102L), found(finder, "ков"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLineSaysWhy(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      for (var c : List.of(OLENA, FIRM)) door.clients().add(c);
      var byName = door.finder().find("коваленко", 5, ALL).getFirst();
      assertEquals(Found.Why.NAME, byName.why());
      assertEquals("Полтава, +380671234567", byName.detail());
      assertEquals("Коваленко Олена Петрівна", byName.name());
      var byPhone = door.finder().find("олена 9876", 5, ALL).getFirst();
      assertEquals(Found.Why.PHONE, byPhone.why());
      assertEquals("+380509876543", byPhone.detail());
      var byNumber = door.finder().find("29384", 5, ALL).getFirst();
      assertEquals(Found.Why.NUMBER, byNumber.why());
      assertEquals("2938407561", byNumber.detail());
      assertEquals(Found.Why.ADDRESS, door.finder().find("полтав", 5, ALL).getFirst().why());
      assertEquals(Found.Why.CONTACT_PERSON, door.finder().find("сокіл", 5, ALL).getFirst().why());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theBestStandFirst(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      var street = card(201, person("Абрамов", "Ян", ""));
      door.clients().add(with(street, street.party(), List.of(), Standing.CLIENT));
      door.clients().add(card(202, person("Шевченкач", "Яків", "")));
      var former = card(203, person("Шевченка", "Юрій", ""));
      door.clients().add(with(former, former.party(), List.of(), Standing.FORMER));
      door.clients().add(card(204, person("Шевченка", "Яків", "")));
      // the whole word, the beginning, the address, a former client
      assertEquals(List.of(204L, 202L, 201L, 203L), found(door.finder(), "шевченка"));
      assertEquals(2, door.finder().find("шевченка", 2, ALL).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void tokensFollowTheCard(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      door.clients().add(OLENA);
      var changed =
          with(
              OLENA,
              person("Мельник", "Олена", "Петрівна"),
              List.of(new Phone("+380440001122", "")),
              Standing.CLIENT);
      door.clients().save(changed);
      assertEquals(List.of(), found(door.finder(), "коваленко"));
      assertEquals(List.of(), found(door.finder(), "9876"));
      assertEquals(List.of(100L), found(door.finder(), "мельник 1122"));
      door.bulk().removeAll(List.of(OLENA.id()));
      assertEquals(0, store.db().fetchCount(WORD_BLOCK));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyOutsideTheScopeIsFound(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      door.clients().add(card(301, person("Бойко", "А", ""), care(NORTH, ANNA, false)));
      door.clients().add(card(302, person("Бойко", "Б", ""), care(SOUTH, BORYS, false)));
      door.clients().add(card(303, person("Бойко", "В", ""), care(NORTH, BORYS, true)));
      door.clients().add(card(304, person("Бойко", "Г", ""), care(NORTH, null, false)));
      var finder = door.finder();
      for (var typed : List.of("бойко", "1234567", "б", "бойко 4567")) {
        assertEquals(List.of(301L), within(finder, typed, Reach.OWN, ANNA, false));
        assertEquals(List.of(302L, 303L), within(finder, typed, Reach.OWN, BORYS, false));
        assertEquals(List.of(301L, 304L), within(finder, typed, Reach.DEPARTMENT, ANNA, false));
        assertEquals(
            List.of(301L, 303L, 304L), within(finder, typed, Reach.DEPARTMENT, ANNA, true));
        assertEquals(List.of(301L, 302L, 304L), within(finder, typed, Reach.ALL, VIRA, false));
        assertEquals(List.of(), within(finder, typed, Reach.NONE, ANNA, true));
      }
    }
  }

  /** Against a plain look at every card, on a base large enough for every kind of stretch. */
  @ParameterizedTest
  @EnumSource
  void nothingIsMissedThatALookAtEveryCardFinds(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      var random = new Random(7);
      var families = List.of("Коваль", "Коваленко", "Ковальчук", "Бойко", "Ткач", "Ткаченко");
      var given = List.of("Олена", "Олег", "Оксана", "Іван", "Ірина", "Тарас");
      var all = new ArrayList<Client>();
      for (int i = 0; i < 400; i++) {
        var c =
            card(
                1000 + i,
                person(families.get(random.nextInt(6)), given.get(random.nextInt(6)), ""),
                care(random.nextBoolean() ? NORTH : SOUTH, ANNA, false),
                tax(String.valueOf(1_000_000_000L + random.nextInt(900_000_000))));
        all.add(
            with(
                c,
                c.party(),
                List.of(new Phone("+380" + (500_000_000 + random.nextInt(400_000_000)), "")),
                Standing.CLIENT));
      }
      door.bulk().addAll(all);
      for (int i = 0; i < 60; i++) {
        var someone = all.get(random.nextInt(all.size()));
        var phone = Digits.in(someone.phones().getFirst().number());
        int at = random.nextInt(phone.length() - 3);
        var digits = phone.substring(at, Math.min(phone.length(), at + 4 + random.nextInt(6)));
        var expected =
            all.stream()
                .filter(
                    c ->
                        Digits.in(c.phones().getFirst().number()).contains(digits)
                            || c.identifiers().getFirst().number().contains(digits))
                .map(c -> c.id().value())
                .toList();
        assertEquals(new TreeSet<>(expected), new TreeSet<>(found(door.finder(), digits)), digits);
      }
      for (var typed : List.of("ко", "ков ол", "т", "о", "ткач оле", "и ков"))
        assertEquals(
            all.stream().filter(c -> matches(c.name(), typed)).count(),
            found(door.finder(), typed).size(),
            typed);
    }
  }

  /** Words so frequent that their stretches are long, and together stand on one card only. */
  @ParameterizedTest
  @EnumSource
  void twoFrequentWordsFindTheOneWhoHasBoth(Databases on) {
    try (var store = Sample.branch(on.fresh())) {
      var door = new ClientStore(store);
      var all = new ArrayList<Client>();
      for (int i = 0; i < 2600; i++)
        all.add(bare(5000 + i, i % 2 == 0 ? "Бойко Іван" : "Ткач Олег"));
      all.set(2000, bare(7000, "Бойко Олег"));
      door.bulk().addAll(all);
      assertEquals(List.of(7000L), found(door.finder(), "бойко олег"));
      assertEquals(List.of(7000L), found(door.finder(), "о бойк"));
      // taken out of the middle of a block, and put back into none
      door.clients().save(bare(7000, "Бойко Ірина"));
      assertEquals(List.of(), found(door.finder(), "бойко олег"));
      assertEquals(List.of(7000L), found(door.finder(), "бойко ірина"));
      door.bulk().removeAll(all.subList(0, 2599).stream().map(Client::id).toList());
      assertEquals(List.of(7599L), found(door.finder(), "ткач"));
      assertEquals(List.of(), found(door.finder(), "бойко"));
    }
  }

  /** Somebody with nothing but a name. */
  private static Client bare(long id, String name) {
    var words = name.split(" ");
    var card = card(id, person(words[0], words[1], ""));
    return new Client(
        card.id(),
        card.party(),
        card.standing(),
        card.state(),
        card.care(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        card.preferences(),
        card.since(),
        card.version());
  }

  private static boolean matches(String name, String typed) {
    var words = Fold.words(name + " Полтавська Полтава Шевченка");
    return Fold.words(typed).stream().allMatch(t -> words.stream().anyMatch(w -> w.startsWith(t)));
  }

  private static List<Long> within(
      Finder finder, String typed, Reach reach, EmployeeId who, boolean vips) {
    return finder.find(typed, 10, new Scope(reach, who, Set.of(NORTH), vips)).stream()
        .map(Found::client)
        .map(ClientId::value)
        .sorted()
        .toList();
  }

  private static List<Long> found(Finder finder, String typed) {
    return finder.find(typed, 500, ALL).stream().map(f -> f.client().value()).toList();
  }
}
