package org.branchbook.training.invented;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent.Purpose;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Person;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Iban;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.contacts.Contact;
import org.branchbook.links.LinkType;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.junit.jupiter.api.Test;

/** The invented branch is the same every time, and what stands in it could be true. */
class InventedBranchTest {
  private static final InventedBranch BRANCH = Practice.branch(1, Practice.TODAY);
  private static final Map<ClientId, Client> BY_ID =
      BRANCH.clients().stream().collect(Collectors.toMap(Client::id, Function.identity()));

  @Test
  void theSameSeedAndDayMakeTheSameBranch() {
    assertEquals(BRANCH, Practice.branch(1, Practice.TODAY));
    assertNotEquals(BRANCH.clients(), Practice.branch(2, Practice.TODAY).clients());
  }

  @Test
  void theNextDayKeepsThePeopleAndMovesTheWork() {
    var tomorrow = Practice.branch(1, Practice.TODAY.plusDays(1));
    assertEquals(names(BRANCH), names(tomorrow));
    assertNotEquals(BRANCH.contacts(), tomorrow.contacts());
    assertTrue(due(BRANCH, Practice.TODAY) > 5);
    assertTrue(due(tomorrow, Practice.TODAY.plusDays(1)) > 5);
  }

  @Test
  void itIsAsLargeAsPromised() {
    assertEquals(2000, BRANCH.clients().size());
    assertTrue(
        BRANCH.contacts().size() > 22_000 && BRANCH.contacts().size() < 28_000,
        () -> "contacts: " + BRANCH.contacts().size());
    assertTrue(BRANCH.links().size() > 2500);
    assertTrue(BRANCH.holdings().size() > 4500);
  }

  @Test
  void familyNamesFollowZipf() {
    var counts =
        persons()
            .map(p -> p.fullName().family().replaceFirst("(ська|цька)$", "ський"))
            .collect(Collectors.groupingBy(n -> n, Collectors.counting()))
            .values()
            .stream()
            .sorted(Comparator.reverseOrder())
            .limit(60)
            .toList();
    double slope = slope(counts);
    assertTrue(slope < -0.55 && slope > -1.2, () -> "slope " + slope);
    assertTrue(counts.getFirst() > 30, () -> "the most frequent: " + counts.getFirst());
  }

  @Test
  void tiersAreTwentyThirtyFifty() {
    var tiers =
        BRANCH.clients().stream()
            .filter(c -> c.care().tier() != null)
            .collect(Collectors.groupingBy(c -> c.care().tier(), Collectors.counting()));
    double all = tiers.values().stream().mapToLong(Long::longValue).sum();
    assertEquals(0.2, tiers.get(Tier.A) / all, 0.01);
    assertEquals(0.3, tiers.get(Tier.B) / all, 0.01);
    assertTrue(
        BRANCH.clients().stream()
            .filter(c -> c.care().vip())
            .allMatch(c -> c.care().tier() == Tier.A));
  }

  @Test
  void everyStateAndStandingIsMet() {
    for (var state : State.values())
      assertTrue(BRANCH.clients().stream().anyMatch(c -> c.state() == state), state::name);
    for (var standing : Standing.values())
      assertTrue(BRANCH.clients().stream().anyMatch(c -> c.standing() == standing), standing::name);
  }

  @Test
  void thoseWithWhomOneLearnsAreThereWhateverTheSeed() {
    for (var branch : List.of(BRANCH, Practice.branch(7, Practice.TODAY))) {
      var by = new HashMap<String, List<Client>>();
      for (var c : branch.clients()) by.computeIfAbsent(c.name(), _ -> new ArrayList<>()).add(c);
      for (var one : Notable.values()) {
        boolean two = one == Notable.FATHER || one == Notable.SON;
        assertEquals(two ? 2 : 1, by.get(one.client()).size(), one.client());
        assertEquals("11", by.get(one.client()).getFirst().care().responsible().value() + "");
      }
      for (var firm : NotableFirm.values()) assertEquals(1, by.get(firm.client()).size());
      assertEquals(State.DECEASED, by.get(Notable.DEAD.client()).getFirst().state());
      assertTrue(by.get(Notable.HIDDEN_VIP.client()).getFirst().care().vip());
      assertEquals(
          by.get(Notable.COUPLE_HE.client()).getFirst().phones(),
          by.get(Notable.COUPLE_SHE.client()).getFirst().phones());
      var expired = by.get(Notable.EXPIRED_PASSPORT.client()).getFirst();
      assertTrue(
          expired.identifiers().stream()
              .anyMatch(i -> i.expires() != null && i.expires().isBefore(Practice.TODAY)));
      var withdrawn = by.get(Notable.CONSENT_WITHDRAWN.client()).getFirst().id();
      assertTrue(
          branch.consents().stream()
              .anyMatch(
                  c ->
                      c.client().equals(withdrawn)
                          && c.purpose() == Purpose.MARKETING
                          && !c.given()));
      var promised = by.get(Notable.PROMISED.client()).getFirst().id();
      assertTrue(
          branch.contacts().stream()
              .anyMatch(
                  c ->
                      c.clients().getFirst().equals(promised)
                          && c.promise() != null
                          && c.promise().kept() == null
                          && c.next() != null));
      var holding = by.get(NotableFirm.HOLDING.client()).getFirst().id();
      assertEquals(
          3,
          branch.links().stream()
              .filter(l -> l.from().equals(holding) && l.type() == LinkType.OWNER)
              .count());
    }
  }

  @Test
  void thereIsWorkForTodayForEverybodyAndUnequallyMuch() {
    var open = BRANCH.tasks().stream().filter(Task::open).toList();
    assertTrue(open.size() > 400 && open.size() < 1500, () -> open.size() + " open");
    assertTrue(BRANCH.tasks().size() > 5000, () -> BRANCH.tasks().size() + " in all");
    var loads =
        open.stream()
            .filter(t -> t.hands().responsible() != null)
            .collect(Collectors.groupingBy(t -> t.hands().responsible(), Collectors.counting()));
    assertEquals(37, loads.get(new EmployeeId(12)), "she who is ill");
    var sizes = loads.values().stream().sorted().toList();
    assertTrue(sizes.getLast() > 1.7 * sizes.getFirst(), sizes::toString);
    for (var who : loads.keySet())
      if (who.value() / 10 <= 2)
        assertTrue(
            open.stream()
                .anyMatch(
                    t ->
                        who.equals(t.hands().responsible()) && t.due().on().equals(Practice.TODAY)),
            who::toString);
    for (var kind : Kind.values())
      assertTrue(open.stream().anyMatch(t -> t.subject().kind() == kind), kind::name);
    for (var stage : Request.Stage.values())
      assertTrue(
          open.stream()
              .anyMatch(t -> t.hands().request() != null && t.hands().request().stage() == stage),
          stage::name);
    assertTrue(open.stream().anyMatch(t -> t.due().on().isBefore(Practice.TODAY)));
    assertTrue(open.stream().anyMatch(t -> t.timing().series() != null));
    assertTrue(open.stream().anyMatch(t -> t.timing().promised() != null));
    assertTrue(open.stream().anyMatch(t -> t.timing().postponements().size() > 1));
    assertTrue(open.stream().anyMatch(t -> t.checklist().size() > 2));
    var ids = new HashSet<TaskId>();
    for (var t : BRANCH.tasks()) assertTrue(ids.add(t.id()), t::toString);
  }

  @Test
  void whatIsDoneWasDoneInThePastAndByThoseWhoTalked() {
    var contacts =
        BRANCH.contacts().stream().collect(Collectors.toMap(c -> c.id().value(), c -> c));
    long byContact = 0;
    for (var t : BRANCH.tasks()) {
      assertTrue(t.made().isBefore(Practice.TODAY.atStartOfDay(Practice.ZONE).toInstant()));
      var closing = t.closing();
      if (closing == null) continue;
      assertFalse(closing.at().isBefore(t.made()), t::toString);
      if (closing.contact() == null) continue;
      byContact++;
      var contact = contacts.get(closing.contact());
      assertEquals(t.subject().client(), contact.clients().getFirst());
      assertEquals(contact.author(), closing.by());
    }
    assertTrue(byContact > 1000, byContact + " done by a contact");
  }

  @Test
  void numbersAreMadeByTheRuleAndNobodysElse() {
    var taken = new HashSet<String>();
    for (var client : BRANCH.clients())
      for (var i : client.identifiers()) {
        assertTrue(taken.add(i.hardKey().orElseThrow()), () -> "twice: " + i);
        if (i.kind() == Identifier.Kind.CORE) continue;
        assertFalse(Identifiers.check(i) instanceof Check.Wrong, () -> client.name() + " " + i);
        if (i.kind() == Identifier.Kind.TAX && client.party() instanceof Person person)
          assertTrue(Identifiers.mismatch(i, person).isEmpty(), client::name);
      }
    var phones = new Phones("UA");
    BRANCH.clients().stream()
        .flatMap(c -> c.phones().stream())
        .map(Phone::number)
        .forEach(n -> assertEquals(new Check.Right(n), phones.check(n)));
    BRANCH.holdings().stream()
        .filter(h -> h.kind() == Holding.Kind.ACCOUNT)
        .forEach(h -> assertTrue(Iban.check(h.number()) instanceof Check.Right, h::number));
  }

  @Test
  void patronymicsAndFamilyNamesGoBySex() {
    persons()
        .forEach(
            p -> {
              boolean male = p.sex() == Person.Sex.MALE;
              assertEquals(male, p.fullName().patronymic().endsWith("ч"), p::name);
              assertFalse(male && p.fullName().family().matches(".*(ська|цька|ова|єва)"), p::name);
              assertFalse(!male && p.fullName().family().matches(".*(ський|цький|ий)"), p::name);
            });
  }

  @Test
  void householdsShareAddressAndOftenThePhone() {
    var shared =
        BRANCH.clients().stream()
            .filter(c -> c.party() instanceof Person)
            .flatMap(c -> c.phones().stream().map(p -> Map.entry(p.number(), c)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    var homes = shared.values().stream().filter(h -> h.size() > 1).toList();
    assertTrue(homes.size() > 60, () -> "shared phones: " + homes.size());
    for (var home : homes)
      assertEquals(1, home.stream().map(c -> c.addresses().getFirst()).distinct().count());
  }

  @Test
  void parentsAreOlderAndSpousesGrownUp() {
    for (var link : BRANCH.links()) {
      if (link.type() == LinkType.PARENT)
        assertTrue(birth(link.from()).plusYears(15).isBefore(birth(link.to())), link::toString);
      if (link.type() == LinkType.SPOUSE)
        assertTrue(birth(link.to()).plusYears(18).isBefore(Practice.TODAY), link::toString);
    }
  }

  @Test
  void nobodyOwnsMoreThanTheWhole() {
    var shares = new HashMap<ClientId, BigDecimal>();
    for (var l : BRANCH.links())
      if (l.type() == LinkType.OWNER && l.share() != null)
        shares.merge(l.to(), l.share(), BigDecimal::add);
    for (var sum : shares.entrySet())
      assertTrue(sum.getValue().compareTo(BigDecimal.valueOf(100)) <= 0, sum::toString);
  }

  @Test
  void contactsHappenInWorkingHoursBeforeToday() {
    for (var c : BRANCH.contacts()) {
      var at = at(c);
      assertNotEquals(DayOfWeek.SUNDAY, at.getDayOfWeek());
      assertTrue(at.getHour() >= 9 && at.getHour() < 19, at::toString);
      assertTrue(at.toLocalDate().isBefore(Practice.TODAY), at::toString);
      assertTrue(at.toLocalDate().isAfter(Practice.TODAY.minusDays(732)), at::toString);
    }
  }

  @Test
  void nobodySpeaksWithTheDeadOrToStrangers() {
    for (var c : BRANCH.contacts())
      for (var id : c.clients()) {
        var died = BRANCH.deaths().get(id);
        assertTrue(died == null || at(c).toLocalDate().isBefore(died), c::toString);
        var since = BY_ID.get(id).since();
        if (since != null && c.clients().getFirst().equals(id))
          assertFalse(at(c).toLocalDate().isBefore(since), c::toString);
      }
  }

  @Test
  void nothingIsOfferedToThoseWhoRefused() {
    var refused = new HashMap<ClientId, LocalDate>();
    for (var c : BRANCH.consents())
      if (c.purpose() == Purpose.MARKETING && !c.given() && c.channel() != Channel.SMS)
        refused.merge(
            c.client(),
            c.at().atZone(Practice.ZONE).toLocalDate(),
            (a, b) -> a.isBefore(b) ? a : b);
    assertTrue(refused.size() > 300);
    var first = new HashSet<ClientId>();
    for (var c : BRANCH.contacts()) {
      var since = refused.get(c.clients().getFirst());
      if (c.result() == Contact.Result.DO_NOT_CALL) first.add(c.clients().getFirst());
      else if (since != null && c.text().startsWith("Не відповідає. Запрошення"))
        assertTrue(at(c).toLocalDate().isBefore(since), c::toString);
    }
    assertTrue(first.size() > 10);
    assertTrue(refused.keySet().containsAll(first));
  }

  @Test
  void productsAreOpenedOnWorkingDays() {
    for (var h : BRANCH.holdings())
      assertTrue(WorkDays.open(h.opened(), false), () -> h.opened().getDayOfWeek() + " " + h);
  }

  @Test
  void promisesAreKeptMostlyAndSomeAreOpenAroundToday() {
    var promises =
        BRANCH.contacts().stream().filter(c -> c.promise() != null).map(Contact::promise).toList();
    long open = promises.stream().filter(p -> p.kept() == null).count();
    assertTrue(open > 25 && open < promises.size() * 0.05, () -> open + " of " + promises.size());
    assertTrue(
        promises.stream().anyMatch(p -> p.kept() == null && p.by().isBefore(Practice.TODAY)));
    assertTrue(promises.stream().anyMatch(p -> p.by().equals(Practice.TODAY)));
  }

  @Test
  void holdingsRunInOrderAndHaveSensibleFigures() {
    for (var h : BRANCH.holdings()) {
      assertTrue(h.opened() == null || !h.opened().isAfter(Practice.TODAY), h::toString);
      assertTrue(h.closed() == null || !h.closed().isAfter(Practice.TODAY), h::toString);
      assertTrue(h.closes() == null || h.closes().isAfter(h.opened()), h::toString);
      assertTrue(h.amount() == null || h.amount().signum() >= 0, h::toString);
      assertTrue(h.rate() == null || h.rate().doubleValue() < 50, h::toString);
      var since = BY_ID.get(h.client()).since();
      assertTrue(since != null && !h.opened().isBefore(since), h::toString);
    }
  }

  @Test
  void theTextsAreVariedFinishedAndInOneScript() {
    var texts = new ArrayList<String>();
    for (var c : BRANCH.contacts()) {
      texts.add(c.text());
      if (c.promise() != null) texts.add(c.promise().what());
      if (c.next() != null) texts.add(c.next().what());
    }
    BRANCH.notes().forEach(n -> texts.add(n.text()));
    var mixed = Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");
    for (var text : texts) {
      assertFalse(text.isBlank());
      assertFalse(Pattern.compile("[\\[\\]{}<>|]|  | [,.]").matcher(text).find(), text);
      assertFalse(mixed.matcher(text).find(), text);
    }
    long different = BRANCH.contacts().stream().map(Contact::text).distinct().count();
    assertTrue(different > BRANCH.contacts().size() / 4, () -> "different texts: " + different);
  }

  private static List<String> names(InventedBranch branch) {
    return branch.clients().stream().map(Client::name).toList();
  }

  private static long due(InventedBranch branch, LocalDate day) {
    return branch.contacts().stream()
        .filter(c -> c.next() != null && c.next().on().equals(day))
        .count();
  }

  private static Stream<Person> persons() {
    return BRANCH.clients().stream()
        .map(Client::party)
        .filter(Person.class::isInstance)
        .map(Person.class::cast);
  }

  private static LocalDate birth(ClientId id) {
    return ((Person) BY_ID.get(id).party()).birthDate();
  }

  private static ZonedDateTime at(Contact contact) {
    return contact.at().atZone(Practice.ZONE);
  }

  /** Of the logarithm of the count over that of the rank, by least squares. */
  private static double slope(List<Long> counts) {
    double n = counts.size(), x = 0, y = 0, xx = 0, xy = 0;
    for (int i = 0; i < n; i++) {
      double rank = Math.log(i + 1), count = Math.log(counts.get(i));
      x += rank;
      y += count;
      xx += rank * rank;
      xy += rank * count;
    }
    return (n * xy - x * y) / (n * xx - x * x);
  }
}
