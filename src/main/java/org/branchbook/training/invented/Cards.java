package org.branchbook.training.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.clients.Address;
import org.branchbook.clients.Care;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ContactPerson;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Identifier.Kind;
import org.branchbook.clients.Industry;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Party;
import org.branchbook.clients.Person;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.SoleProprietor;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Writes the card of an invented client. */
final class Cards {
  private static final String KVED = "КВЕД-2010";
  private static final List<String> TIMES =
      List.of("10–12", "після 18:00", "до обіду", "14–16", "вранці", "після 16:00");

  private final Dice dice;
  private final LocalDate today;
  private final Team team;
  private final Tiers tiers;
  private final Books books;
  private final MadeNumbers numbers;
  private final Map<ClientId, String> employers;
  private final Map<Household, String> motherPhones = new HashMap<>();

  Cards(
      long seed,
      LocalDate today,
      Team team,
      Tiers tiers,
      Books books,
      Map<ClientId, String> employers) {
    this.dice = new Dice(seed, "cards");
    this.today = today;
    this.team = team;
    this.tiers = tiers;
    this.books = books;
    this.numbers = books.numbers();
    this.employers = employers;
  }

  Client of(Draft draft) {
    var mine = dice.of(draft.place());
    return draft.human() == null
        ? ofFirm(draft, Objects.requireNonNull(draft.firm()), mine)
        : ofHuman(draft, draft.human(), mine);
  }

  private Client ofHuman(Draft draft, Human human, Dice mine) {
    int age = human.age(today);
    boolean refuses = age > 35 && mine.chance(0.004) && human.notable() == null;
    var identifiers = new ArrayList<Identifier>();
    if (!refuses && (draft.since() != null || mine.chance(0.3)))
      identifiers.add(Identifier.of(Kind.TAX, "UA", numbers.tax(human.birth(), human.sex(), mine)));
    if (draft.since() != null) {
      identifiers.add(document(human, age, mine));
      identifiers.add(Identifier.core("ABS", numbers.core()));
    }
    var job = books.jobs().of(human.sex(), age, mine);
    var work = employers.getOrDefault(draft.id(), job.employer().equals("-") ? "" : job.employer());
    var business =
        draft.sole()
            ? new SoleProprietor(
                mine.day(human.birth().plusYears(20), today.minusYears(1)),
                null,
                new Industry(books.firms().smallTrade(mine), KVED))
            : null;
    var person =
        new Person(
            human.name(),
            human.sex(),
            human.birth(),
            mine.chance(0.62) ? "м. Київ" : books.addresses().home(mine).city(),
            refuses,
            draft.sole() && mine.chance(0.8) ? "підприємець" : job.occupation(),
            draft.sole() ? "" : work,
            business);
    return card(
        draft,
        person,
        identifiers,
        phones(human, age, mine),
        emails(human, age, mine),
        List.of(human.household().address()),
        mine);
  }

  private Identifier document(Human human, int age, Dice mine) {
    if (human.notable() == Notable.EXPIRED_PASSPORT) {
      var ranOut = today.minusDays(40);
      return paper(Kind.ID_CARD, "", numbers.card(mine), ranOut.minusYears(10), ranOut);
    }
    if (age < 14)
      return paper(
          Kind.BIRTH_CERTIFICATE,
          "І-БК",
          "%06d".formatted(mine.between(100000, 999999)),
          human.birth().plusDays(20),
          null);
    // identity cards came in 2016, hold for ten years, and some have run out unnoticed
    if (age < 26 || mine.chance(0.35)) {
      var issued = mine.day(later(human.birth().plusYears(14), LocalDate.of(2016, 1, 15)), today);
      return paper(
          Kind.ID_CARD,
          "",
          numbers.card(mine),
          issued,
          issued.plusYears(human.birth().plusYears(18).isAfter(issued) ? 4 : 10));
    }
    var booklet = numbers.booklet(mine);
    var from = human.birth().plusYears(16);
    return paper(
        Kind.PASSPORT,
        booklet[0],
        booklet[1],
        mine.day(later(from, LocalDate.of(1994, 6, 1)), later(from, LocalDate.of(2016, 1, 1))),
        null);
  }

  private static Identifier paper(
      Kind kind, String series, String number, LocalDate issued, @Nullable LocalDate expires) {
    var by = kind == Kind.ID_CARD ? "8031" : "Подільським РУ ГУ МВС України в м. Києві";
    return new Identifier(
        kind,
        "UA",
        "",
        series,
        number,
        kind == Kind.BIRTH_CERTIFICATE ? "відділ ДРАЦС" : by,
        issued,
        expires,
        false);
  }

  private List<Phone> phones(Human human, int age, Dice mine) {
    var home = human.household();
    var phones = new ArrayList<Phone>();
    if (age < 16 && motherPhones.containsKey(home))
      phones.add(new Phone(motherPhones.get(home), "мами"));
    else if (!home.shared().isEmpty() && age > 18) phones.add(new Phone(home.shared(), ""));
    else phones.add(new Phone(numbers.mobile(mine), ""));
    if (!human.male() && age > 20) motherPhones.putIfAbsent(home, phones.getFirst().number());
    if (mine.chance(0.07)) phones.add(new Phone(numbers.mobile(mine), "робочий"));
    if (!home.landline().isEmpty()) phones.add(new Phone(home.landline(), "домашній"));
    return phones;
  }

  private static List<Email> emails(Human human, int age, Dice mine) {
    if (!mine.chance(age > 65 ? 0.15 : age < 16 ? 0.1 : 0.66)) return List.of();
    var family = Roman.of(human.name().family());
    var given = Roman.of(human.name().given());
    var box =
        switch (mine.between(0, 3)) {
          case 0 -> given.charAt(0) + "." + family;
          case 1 -> family + human.birth().getYear() % 100;
          case 2 -> given + "." + family;
          default -> family + "." + given.charAt(0) + mine.between(1, 99);
        };
    return List.of(new Email(box + "@" + mine.pick(List.of("poshta.example", "lyst.example")), ""));
  }

  private Client ofFirm(Draft draft, Firm firm, Dice mine) {
    var identifiers = new ArrayList<Identifier>();
    identifiers.add(Identifier.of(Kind.REGISTRATION, "UA", firm.registration()));
    if (draft.since() != null) identifiers.add(Identifier.core("ABS", numbers.core()));
    var people = new ArrayList<ContactPerson>();
    var domain = Roman.of(firm.bare()).replace("-", "") + ".example";
    for (int n = mine.between(1, 2); n > 0; n--) {
      var position = n == 1 ? Jobs.position(mine) : "заступниця директора";
      people.add(
          new ContactPerson(
              books.names().woman(mine),
              position,
              numbers.mobile(mine),
              mine.chance(0.6) ? (n == 1 ? "buh@" : "zast@") + domain : ""));
    }
    var organisation =
        new Organisation(
            firm.fullName(),
            firm.shortName(),
            firm.form(),
            new Industry(firm.kved(), KVED),
            firm.size(),
            people);
    var addresses = new ArrayList<Address>();
    addresses.add(firm.address());
    if (mine.chance(0.25)) addresses.add(actual(books.addresses().office(mine)));
    return card(
        draft,
        organisation,
        identifiers,
        List.of(
            new Phone(mine.chance(0.4) ? numbers.landline(mine) : numbers.mobile(mine), "офіс")),
        mine.chance(0.8) ? List.of(new Email("office@" + domain, "")) : List.of(),
        addresses,
        mine);
  }

  private static Address actual(Address a) {
    return new Address(
        Address.Kind.ACTUAL,
        a.country(),
        a.postcode(),
        a.region(),
        a.city(),
        a.street(),
        a.house(),
        a.flat());
  }

  private Client card(
      Draft draft,
      Party party,
      List<Identifier> identifiers,
      List<Phone> phones,
      List<Email> emails,
      List<Address> addresses,
      Dice mine) {
    return new Client(
        draft.id(),
        party,
        draft.standing(),
        draft.state(),
        care(draft, mine),
        identifiers,
        phones,
        emails,
        addresses,
        preferences(draft, emails, mine),
        draft.since(),
        1);
  }

  /** The mass of clients has no employee of its own; those of value always have. */
  private Care care(Draft draft, Dice mine) {
    var notable = draft.notable();
    if (notable != null || draft.notableFirm() != null)
      return new Care(
          notable != null ? team.forPersons() : team.forBusiness(),
          team.by(notable != null ? "melnyk" : "shevchenko").id(),
          draft.end() == null ? Tier.A : null,
          notable == Notable.HIDDEN_VIP,
          false);
    boolean business = draft.human() == null || draft.sole();
    var department = business ? team.forBusiness() : team.forPersons();
    var tier = tiers.of(draft.id());
    EmployeeId responsible = null;
    if (business || tier == Tier.A || tier == Tier.B || mine.chance(0.55))
      responsible = mine.pick(team.managers(department)).id();
    boolean ours = draft.human() != null && draft.adult(today) && mine.chance(0.006);
    return new Care(department, responsible, tier, tiers.vip(draft.id()), ours);
  }

  private static Preferences preferences(Draft draft, List<Email> emails, Dice mine) {
    if (draft.standing() == Standing.PROSPECT && mine.chance(0.6)) return Preferences.UNKNOWN;
    double at = mine.fraction();
    var channel =
        at < 0.42
            ? Channel.CALL
            : at < 0.68
                ? Channel.MESSENGER
                : at < 0.78 ? Channel.SMS : at < 0.86 ? Channel.MEETING : Channel.EMAIL;
    if (channel == Channel.EMAIL && emails.isEmpty()) channel = Channel.CALL;
    boolean silent = draft.state() == State.DECEASED;
    return new Preferences(
        mine.chance(0.97) ? "uk" : "en",
        silent ? null : channel,
        !silent && mine.chance(0.38) ? mine.pick(TIMES) : "");
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return Fates.later(a, b);
  }
}
