package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.base.Change;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Kept;
import org.branchbook.contacts.Contact;
import org.branchbook.duplicates.merge.MergeOrder;
import org.branchbook.duplicates.merge.Merged;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.links.connected.Connected;
import org.branchbook.links.connected.Mishap;
import org.branchbook.links.connected.Related;
import org.branchbook.links.register.CapitalPolicy;
import org.branchbook.links.register.GroupEntry;
import org.branchbook.links.register.LeadMany.Led;
import org.branchbook.links.register.ReadRegister;
import org.branchbook.links.register.Register;
import org.branchbook.links.register.RegisterFilter;
import org.branchbook.links.register.RegisterFilter.Order;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Beside;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.store.Databases;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.many.Together;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups and owners from the links of one program, read by another. */
class ConnectedGroupsTest {
  private static final LocalDate TODAY = LocalDate.now();

  private static Client organisation(TwoPrograms two, String name, boolean vip) {
    var client =
        new Client(
            new ClientId(two.here.ids.next()),
            new Organisation(name, name, "", null, null, List.of()),
            Standing.CLIENT,
            State.ACTIVE,
            new Care(two.head.employee().department(), two.head.id(), null, vip, false),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Preferences.UNKNOWN,
            LocalDate.of(2020, 1, 1),
            1);
    return TwoPrograms.insisted(
        insisting -> two.here.clients.addClient.run(two.head, client, insisting));
  }

  private static Link linked(
      TwoPrograms two, Client from, LinkType type, Client to, String share, String source) {
    return linked(two, from, type, to, share, source, Link.Status.CONFIRMED);
  }

  private static Link linked(
      TwoPrograms two,
      Client from,
      LinkType type,
      Client to,
      String share,
      String source,
      Link.Status status) {
    var link =
        new Link(
            new LinkId(two.here.ids.next()),
            from.id(),
            to.id(),
            type,
            share.isEmpty() ? null : new BigDecimal(share),
            null,
            null,
            null,
            status,
            source,
            "",
            0);
    return ((Kept.Done<Link>) two.here.links.saveLink.add(two.head, from.id(), link)).now();
  }

  private static Connected read(TwoPrograms two, Client client, Asker asker, LocalDate day) {
    return ((Kept.Done<Connected>) two.there.groups.read.of(asker, client.id(), day)).now();
  }

  private static List<String> said(Connected.Group group) {
    var words = Words.in("en");
    return group.members().stream().map(m -> m.who().name() + ": " + words.say(m.why())).toList();
  }

  /** One who sees all clients but the hidden. */
  private static Asker colleague(TwoPrograms two) {
    var rights =
        new Rights(
            Map.of(
                Privilege.CLIENT_READ, Reach.ALL,
                Privilege.LINK_READ, Reach.ALL,
                Privilege.HOLDING_READ, Reach.ALL));
    return new Asker(
        new Employee(
            new EmployeeId(999),
            "x",
            "X",
            two.head.employee().department(),
            Set.of(),
            "",
            "en",
            true,
            0),
        Set.of(),
        rights,
        Beside.nobody());
  }

  @ParameterizedTest
  @EnumSource
  void theGroupIsToldWithItsReasonsAndDocuments(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var mill = organisation(two, "Mill", false);
      var bakery = organisation(two, "Bakery", false);
      var shop = organisation(two, "Shop", false);
      read(two, mill, two.head, TODAY); // from here on only changes are read
      linked(two, anna, LinkType.OWNER, mill, "60", "Register, 1 March");
      linked(two, anna, LinkType.OWNER, bakery, "40", "Register, 2 March");
      linked(two, mill, LinkType.OWNER, bakery, "20", "Charter");
      var receipts = linked(two, bakery, LinkType.RECEIPTS, shop, "55.5", "Accounts of 2025");
      var of = read(two, shop, two.head, TODAY);
      assertEquals(1, of.groups().size());
      var group = of.groups().getFirst();
      assertEquals(anna.id(), group.source());
      assertEquals(
          List.of(
              "Tkach Olena: The group’s source: nobody in it controls Tkach Olena",
              "Mill: Tkach Olena has 60 % of the votes",
              "Bakery: Tkach Olena has 60 % of the votes: 40 % directly, 20 % through Mill",
              "Shop: 55.5 % of the yearly receipts come from Bakery"),
          said(group));
      assertEquals(List.of("Register, 2 March", "Charter"), group.members().get(2).documents());
      assertTrue(group.whole());
      // owners, by chains
      var owned = read(two, bakery, two.head, TODAY).owners();
      assertNotNull(owned);
      assertEquals(52, owned.lines().getFirst().low(), 1e-6);
      assertEquals(Connected.Beneficial.SURE, owned.lines().getFirst().beneficial());
      assertEquals(2, owned.lines().getFirst().ways().size());
      // a link that is over no longer makes a group, and yet did the day before
      var over =
          new Link(
              receipts.id(),
              receipts.from(),
              receipts.to(),
              receipts.type(),
              receipts.share(),
              null,
              null,
              TODAY.minusDays(1),
              Link.Status.CONFIRMED,
              receipts.source(),
              "",
              receipts.version());
      var now = two.here.links.links.find(receipts.id()).orElseThrow();
      two.here.links.saveLink.change(two.head, bakery.id(), over.at(now.version()));
      assertEquals(List.of(), read(two, shop, two.head, TODAY).groups());
      assertEquals(1, read(two, shop, two.head, TODAY.minusDays(1)).groups().size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoMayNotBeSeenHasNoNameNorSum(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var secret = organisation(two, "Secret", true);
      var mill = organisation(two, "Mill", false);
      var shop = organisation(two, "Shop", false);
      linked(two, secret, LinkType.OWNER, mill, "80", "Secret paper");
      linked(two, mill, LinkType.OWNER, shop, "90", "Charter");
      var other = colleague(two);
      var group = read(two, shop, other, TODAY).groups().getFirst();
      assertEquals(
          List.of(
              ": The group’s source: nobody in it controls a client hidden from you",
              "Mill: a client hidden from you has 80 % of the votes",
              "Shop: a client hidden from you has 90 % of the votes through Mill"),
          said(group));
      assertFalse(group.whole());
      assertEquals(List.of(), group.members().get(1).documents());
      assertEquals("", read(two, shop, other, TODAY).owners().lines().getFirst().who().name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWorthKnowingIsToldWithTheWay(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var vira = two.person(two.here, "Vovk");
      var mill = organisation(two, "Mill", false);
      var shop = organisation(two, "Shop", false);
      linked(two, anna, LinkType.DIRECTOR, mill, "", "");
      linked(two, anna, LinkType.DIRECTOR, shop, "", "");
      linked(two, vira, LinkType.GUARANTOR, anna, "", "");
      linked(two, anna, LinkType.GUARANTOR, mill, "", "");
      linked(two, vira, LinkType.DOMINANT, mill, "", "", Link.Status.SUSPECTED);
      var words = Words.in("en");
      assertEquals(
          List.of(
              "GUARANTOR Tkach Olena [Its guarantor: Tkach Olena]",
              "GUARANTOR Vovk Olena [Its guarantor: Tkach Olena, Its guarantor: Vovk Olena]",
              "SAME_DIRECTOR Shop [Its director: Tkach Olena, Director of: Shop]",
              "EVIDENCE Vovk Olena [" + words.say("links.began.in.DOMINANT", "Vovk Olena") + "]"),
          read(two, mill, two.head, TODAY).notes().stream()
              .map(
                  n ->
                      n.kind()
                          + " "
                          + n.who().name()
                          + " "
                          + n.chain().stream().map(words::say).toList())
              .toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void mergedCardsHaveTheirLinksInTheGraphWithoutReadingItAnew(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var again = two.person(two.here, "Tkacz");
      var mill = organisation(two, "Mill", false);
      var shop = organisation(two, "Shop", false);
      linked(two, anna, LinkType.OWNER, mill, "60", "");
      linked(two, again, LinkType.OWNER, shop, "70", "");
      assertEquals(2, read(two, shop, two.head, TODAY).groups().getFirst().size());
      long last = two.there.store.changes().last();
      var cards =
          List.of(anna, again).stream()
              .map(
                  c ->
                      new MergeOrder.Seen(
                          c.id(),
                          two.here
                              .clients
                              .clients
                              .find(c.id(), two.head.scope(Privilege.CLIENT_READ))
                              .orElseThrow()
                              .version()))
              .toList();
      var order = new MergeOrder(anna.id(), cards, List.of(), Set.of());
      assertInstanceOf(Merged.Done.class, two.here.duplicates.mergeCards.run(two.head, order));
      assertTrue(
          two.there.store.changes().after(last, 1000).stream()
              .noneMatch(c -> c.kind().equals("link") && c.subject() == 0));
      assertEquals(3, read(two, shop, two.head, TODAY).groups().getFirst().size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void leadsAndMarksAreKeptAndFollow(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var mill = organisation(two, "Mill", false);
      linked(two, anna, LinkType.BOARD_RIGHT, mill, "", "");
      two.here.groups.setLead.run(two.head, anna.id(), two.head.id());
      two.here.groups.markRelated.run(two.head, anna.id(), Related.Ground.HEAD, "List of June");
      var group = read(two, mill, two.head, TODAY).groups().getFirst();
      assertEquals("Olha Head", group.leadName());
      assertTrue(group.members().getFirst().who().related());
      assertFalse(group.members().getLast().who().related());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoComesAndGoesIsToldOnce(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var mill = organisation(two, "Mill", false);
      var shop = organisation(two, "Shop", false);
      linked(two, anna, LinkType.OWNER, mill, "60", "");
      assertEquals(1, two.here.groups.watch.run(), "all that there are, in one task");
      assertEquals(0, two.there.groups.watch.run());
      assertTrue(two.there.groups.watch.done(TODAY));
      var link = linked(two, mill, LinkType.OWNER, shop, "70", "");
      assertEquals(1, two.there.groups.watch.run());
      assertEquals(0, two.here.groups.watch.run());
      two.here.links.removeLink.run(two.head, mill.id(), link.id());
      assertEquals(1, two.here.groups.watch.run());
      assertEquals(0, two.there.groups.watch.run());
      var words = Words.in("en");
      assertEquals(
          Set.of(
              "1 group of connected clients was found among your clients: look through the list",
              "Shop has joined the group of Tkach Olena: look at what follows",
              "Shop has left the group of Tkach Olena: look at what follows"),
          tasks(two).stream().map(r -> words.say(r.title().text())).collect(Collectors.toSet()));
    }
  }

  private static Register register(TwoPrograms two, Asker asker) {
    return ((ReadRegister.Read.Done) two.here.groups.register.run(asker, TODAY)).register();
  }

  private static void holds(
      TwoPrograms two, Client client, Holding.Kind kind, String currency, String amount) {
    assertInstanceOf(
        Kept.Done.class,
        two.here.clients.saveHolding.run(
            two.head,
            new Holding(
                two.here.ids.next(),
                client.id(),
                kind,
                "Product",
                "",
                "",
                currency,
                new BigDecimal(amount),
                null,
                TODAY.minusDays(30),
                null,
                null,
                0)));
  }

  @ParameterizedTest
  @EnumSource
  void allGroupsAreListedWithWhatTheyOwe(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var mill = organisation(two, "Mill", false);
      var shop = organisation(two, "Shop", false);
      var secret = organisation(two, "Secret", true);
      var firm = organisation(two, "Firm", false);
      linked(two, anna, LinkType.OWNER, mill, "60", "");
      linked(two, mill, LinkType.RECEIPTS, shop, "70", "");
      linked(two, secret, LinkType.OWNER, firm, "51", "");
      holds(two, mill, Holding.Kind.LOAN, "UAH", "5000000");
      holds(two, shop, Holding.Kind.LOAN, "USD", "100000");
      holds(two, shop, Holding.Kind.DEPOSIT, "UAH", "700");
      holds(two, secret, Holding.Kind.LOAN, "UAH", "99");
      var before = register(two, two.head).all(RegisterFilter.ALL);
      assertEquals(
          List.of("Tkach Olena", "Secret"), before.stream().map(GroupEntry::name).toList());
      var first = before.getFirst();
      assertEquals(GroupEntry.Kind.BOTH, first.kind());
      assertEquals(GroupEntry.Kind.CONTROL, before.getLast().kind());
      assertTrue(first.least(), "dollars have no rate yet");
      assertEquals(null, first.share());
      two.here.staff.changePolicy.run(
          two.head,
          CapitalPolicy.KIND,
          TODAY,
          CapitalPolicy.KIND.texts(new CapitalPolicy(100, 5, 4000, 0)));
      first = register(two, two.head).all(RegisterFilter.ALL).getFirst();
      assertEquals(0, new BigDecimal("9000000").compareTo(first.owed()));
      assertEquals(0, new BigDecimal("700").compareTo(first.placed()));
      assertFalse(first.least());
      assertEquals(new BigDecimal("9.00"), first.share());
      assertTrue(first.look());
      // a list of those that must be looked at, and by name
      var look = new RegisterFilter(null, null, null, true, false, "", Order.NAME);
      assertEquals(1, register(two, two.head).all(look).size());
      var named = new RegisterFilter(null, null, null, false, false, "sho", Order.NAME);
      assertEquals(first.source(), register(two, two.head).all(named).getFirst().source());
      // who may not see the source of a group sees that there is one, and no sum of the whole
      var hidden =
          register(two, colleague(two)).entries().stream()
              .filter(e -> e.source().equals(secret.id()))
              .findFirst();
      assertEquals(firm.id(), hidden.orElseThrow().seen());
      assertEquals("", hidden.orElseThrow().name());
      assertEquals(0, BigDecimal.ZERO.compareTo(hidden.orElseThrow().owed()));
      assertTrue(hidden.orElseThrow().least());
      assertInstanceOf(
          ReadRegister.Read.Refused.class,
          two.there.groups.register.run(two.head.with(new Rights(Map.of())), TODAY));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatBefellOthersIsToldOnTheCard(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var mill = organisation(two, "Mill", false);
      var shop = organisation(two, "Shop", false);
      var friend = two.person(two.here, "Vovk");
      linked(two, anna, LinkType.OWNER, mill, "60", "");
      linked(two, mill, LinkType.OWNER, shop, "60", "");
      linked(two, anna, LinkType.SPOUSE, friend, "", "");
      var mishaps = two.here.groups.mishaps;
      assertEquals(List.of(), mishaps.of(two.head, anna.id()));
      two.call(two.here, Contact.Result.DECLINED, friend.id());
      two.here
          .store
          .db()
          .execute("update client set standing = 'FORMER' where id = " + shop.id().value());
      assertEquals(
          List.of(
              new Mishap(shop.id(), "Shop", null), new Mishap(friend.id(), "Vovk Olena", TODAY)),
          mishaps.of(two.head, anna.id()));
      // he is in no group with the others, and linked with one of them
      assertEquals(List.of(), mishaps.of(two.head, friend.id()));
      assertEquals(List.of(), mishaps.of(two.head.with(new Rights(Map.of())), anna.id()));
      two.call(two.here, Contact.Result.TALKED, friend.id());
      assertEquals(1, mishaps.of(two.head, anna.id()).size());
    }
  }

  private static Link owner(TwoPrograms two, Client from, Client to) {
    return new Link(
        new LinkId(two.here.ids.next()),
        from.id(),
        to.id(),
        LinkType.OWNER,
        new BigDecimal("60"),
        null,
        null,
        null,
        Link.Status.CONFIRMED,
        "",
        "",
        0);
  }

  @ParameterizedTest
  @EnumSource
  void manyLinksAtOnceAreReadWithoutReadingAllAnew(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var mill = organisation(two, "Mill", false);
      read(two, mill, two.head, TODAY);
      long last = two.there.store.changes().last();
      var link = owner(two, anna, mill);
      var other = owner(two, two.person(two.here, "Vovk"), anna);
      two.here.store.inOne(() -> two.here.links.bulk.addAll(List.of(link, other)));
      assertEquals(1, read(two, mill, two.head, TODAY).groups().size());
      var both = List.of(link.id(), other.id());
      two.here.store.inOne(() -> two.here.links.bulk.removeAll(both));
      assertEquals(0, read(two, mill, two.head, TODAY).groups().size());
      assertEquals(
          Set.of(link.id().value(), other.id().value()),
          two.there.store.changes().after(last, 1000).stream()
              .filter(c -> c.kind().equals("link"))
              .map(Change::subject)
              .collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void manyGroupsAreLedAndTheirLeadsAsked(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var anna = two.person(two.here, "Tkach");
      var vira = two.person(two.here, "Vovk");
      linked(two, anna, LinkType.OWNER, organisation(two, "Mill", false), "60", "");
      linked(two, vira, LinkType.OWNER, organisation(two, "Shop", false), "60", "");
      var groups = two.here.groups;
      var none = register(two, two.head).entries();
      assertInstanceOf(
          Together.Wrong.class, groups.askLeads.run(two.head, none, TODAY.plusDays(7), ""));
      var led =
          (Led.Done) groups.leadMany.run(two.head, List.of(anna.id(), vira.id()), two.head.id());
      assertEquals(2, led.leads().size());
      var entries = register(two, two.head).entries();
      assertTrue(entries.stream().allMatch(e -> e.leadName().equals("Olha Head")));
      assertInstanceOf(
          Together.Done.class, groups.askLeads.run(two.head, entries, TODAY.plusDays(7), "Soon"));
      var words = Words.in("en");
      assertEquals(
          Set.of("Look through the group of Tkach Olena", "Look through the group of Vovk Olena"),
          tasks(two).stream().map(r -> words.say(r.title().text())).collect(Collectors.toSet()));
      assertInstanceOf(Undone.Done.class, groups.leadMany.undo(two.head, led.leads()));
      assertTrue(register(two, two.head).entries().stream().allMatch(e -> e.lead() == null));
    }
  }

  private static List<TaskRow> tasks(TwoPrograms two) {
    return two.here
        .tasks
        .tasks
        .list(
            TaskFilter.MINE,
            Optional.empty(),
            10,
            two.head.scope(Privilege.TASK_READ),
            Instant.now())
        .rows();
  }
}
