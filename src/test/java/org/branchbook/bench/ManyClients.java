package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.branchbook.app.computer.Cores;
import org.branchbook.base.SortKey;
import org.branchbook.clients.Address;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.duplicates.Traits;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.BareH2;
import org.branchbook.store.Opened;
import org.branchbook.store.Rows;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.BareKeys;
import org.jooq.exception.DataAccessException;

/**
 * Invented clients by the hundred thousand, for each number always the same: names frequent and
 * rare, households of three with one address and often one telephone, a call centre's number that
 * one in 500 gave, and one in a hundred entered twice: with a typing error in the family name, in
 * Latin letters, with day and month of birth swapped, or with names in each other's place.
 */
final class ManyClients {
  static final int COUNT = Integer.getInteger("bench.rows", 1_000_000);
  static final long FIRST = 1_000_000;
  private static final int CARDS = Math.min(COUNT, Integer.getInteger("bench.cards", 100_000));
  private static final int BATCH = 10_000;
  private static final int KEYS_AT_ONCE = 100_000;

  private static final String[] ROOTS =
      ("Ковал Шевч Бонд Ткач Крав Олійн Мельн Лис Марч Руд Сав Пав Гнат Іван Мороз Петр Клим Поліщ"
              + " Гонч Вас Федор Яр Дани Сид Тим Мак Гриц Зайч Щерб Чорн Біл Єфрем Ющ Ґал Вовч Дор"
              + " Жур Зах Кир Ларі Наза Оста Пріс Рома Степ Тур Усти Хар Цимб Шум Юр Ясин")
          .split(" ");
  private static final String[] MIDDLES =
      " ен ов ин ич ак ук ун ар ел ер ор іс ан аб ев им ул од".split(" ", -1);
  private static final String[] ENDS =
      "ко ський юк чук енко ець ів ник ова ій аренко ицький".split(" ");
  private static final String[] WOMEN =
      ("Олена Ірина Наталія Оксана Тетяна Марія Ганна Світлана Юлія Людмила Вікторія Катерина Ольга"
           + " Надія Галина Леся Софія Дарина Зоряна Єва Валентина Лідія Раїса Зінаїда Інна Алла")
          .split(" ");
  private static final String[] MEN =
      ("Олександр Сергій Андрій Володимир Микола Іван Василь Юрій Михайло Петро Віктор Дмитро Ігор"
              + " Тарас Роман Богдан Ярослав Євген Остап Гнат Анатолій Валерій Степан Максим Артем")
          .split(" ");
  private static final String[] CITIES =
      "Київ Львів Полтава Одеса Харків Дніпро Вінниця Житомир Суми Чернігів Луцьк Рівне".split(" ");
  private static final String CYRILLIC = "абвгдежзиіїйклмнопрстуфхцчшщьюяєґ";
  private static final String[] LATIN =
      ("a b v h d e zh z y i i i k l m n o p r s t u f kh ts ch sh shch  iu ia ie g")
          .split(" ", -1);

  private static final String CARD_TABLES = "client, phone, email, identifier, address";
  private static final Pattern INDEX = Pattern.compile("CREATE (?:UNIQUE )?INDEX (\\S+) ON");
  private static final String COLUMNS =
      """
      id, person, name, sort_key, standing, state, department_id, responsible_id, tier, vip, ours,
      since, preferred_language, preferred_channel, preferred_time, main_phone, family_name,
      given_name, patronymic, sex, birth_date, birth_place, no_tax_number, occupation, employer,
      sole, sole_from, sole_until, full_name, short_name, legal_form, size, industry_code,
      industry_classification, version\
      """;

  private ManyClients() {}

  /**
   * A store with what all of them are compared and met by; the cards themselves are there of the
   * first hundred thousand alone, which is what the others would cost most time for. More by {@code
   * -Dbench.cards}.
   */
  static Store open() throws IOException, SQLException {
    var url = url("clients-" + COUNT + "-" + CARDS);
    var ready = Path.of(url.path() + ".ready");
    // one that was made with other tables is made anew
    if (Files.exists(ready) && Store.open(url) instanceof Opened.Done(var store)) return store;
    Files.deleteIfExists(ready);
    make(url);
    Files.writeString(ready, "");
    return done(Store.open(url));
  }

  /** A store with cards whose keys are not made. */
  static Store withoutKeys(int cards) throws IOException {
    var url = url("cards-" + cards);
    Files.deleteIfExists(url.path());
    var store = BigBranch.made(url);
    BigBranch.staff(store);
    for (int from = 0; from < cards; from += BATCH) load(store, from, from + BATCH);
    return store;
  }

  private static StoreUrl url(String name) throws IOException {
    var folder =
        Files.createDirectories(Path.of(System.getProperty("bench.data", "target/bench-data")));
    return StoreUrl.file(folder.resolve(name));
  }

  private static void make(StoreUrl url) throws IOException, SQLException {
    Files.deleteIfExists(url.path());
    try (var store = BigBranch.made(url);
        var cores = new Cores()) {
      BigBranch.staff(store);
      for (int from = 0; from < COUNT; from += KEYS_AT_ONCE)
        BareKeys.write(
            store, FIRST + from, compared(from, Math.min(COUNT, from + KEYS_AT_ONCE)), cores);
      BareKeys.done(store);
      var indexes = dropped(store);
      for (int from = 0; from < CARDS; from += BATCH)
        load(store, from, Math.min(CARDS, from + BATCH));
      for (var index : indexes) store.db().execute(index);
    }
    BareH2.compact(url);
  }

  /**
   * Takes the cards' indexes away, whose pages each batch would rewrite; how to make them again.
   */
  private static List<String> dropped(Store store) {
    var indexes = new ArrayList<String>();
    for (var made : store.db().fetch("script nodata table " + CARD_TABLES).getValues(0)) {
      var index = INDEX.matcher(String.valueOf(made));
      if (!index.lookingAt()) continue;
      try {
        store.db().execute("drop index " + index.group(1));
        indexes.add(String.valueOf(made));
      } catch (DataAccessException e) {
        // a constraint needs it
        continue;
      }
    }
    return indexes;
  }

  private static List<Traits> compared(int from, int to) {
    return IntStream.range(from, to).parallel().mapToObj(i -> Traits.of(client(i))).toList();
  }

  private static Store done(Opened opened) {
    if (opened instanceof Opened.Done(var store)) return store;
    throw new IllegalStateException(String.valueOf(opened));
  }

  /** Cards past the program, which would write their words and digits too. */
  private static void load(Store store, int from, int to) {
    var cards = new ArrayList<Object[]>();
    var phones = new ArrayList<Object[]>();
    var emails = new ArrayList<Object[]>();
    var numbers = new ArrayList<Object[]>();
    var addresses = new ArrayList<Object[]>();
    for (int i = from; i < to; i++) {
      var c = client(i);
      long id = c.id().value();
      var p = (Person) c.party();
      cards.add(
          Rows.row(
              id,
              p.name(),
              SortKey.of(p.name()),
              c.care().department().value(),
              c.phones().getFirst().number(),
              p.fullName().family(),
              p.fullName().given(),
              p.fullName().patronymic(),
              p.sex() == null ? null : p.sex().name(),
              p.birthDate()));
      for (var phone : c.phones()) phones.add(Rows.row(id, phone.number()));
      for (var email : c.emails()) emails.add(Rows.row(id, email.address()));
      for (var n : c.identifiers())
        numbers.add(Rows.row(id, n.kind().name(), n.number(), n.hardKey().orElse(null)));
      for (var a : c.addresses())
        addresses.add(Rows.row(id, a.postcode(), a.city(), a.street(), a.house(), a.flat()));
    }
    var db = store.db();
    store.inOne(
        () -> {
          Rows.batch(
              db,
              "insert into client ("
                  + COLUMNS
                  + ") values (?, true, ?, ?, 'CLIENT', 'ACTIVE', ?, null, null, false,"
                  + " false, null, '', null, '', ?, ?, ?, ?, ?, ?, '', false, '', '', false, null,"
                  + " null, '', '', '', null, '', '', 1)",
              cards);
          Rows.batch(db, "insert into phone values (?, 0, ?, '')", phones);
          Rows.batch(db, "insert into email values (?, 0, ?, '')", emails);
          Rows.batch(
              db,
              "insert into identifier values (?, 0, ?, 'UA', '', '', ?, '', null, null, false, ?)",
              numbers);
          Rows.batch(
              db,
              "insert into address values (?, 0, 'ACTUAL', 'UA', ?, '', ?, ?, ?, ?)",
              addresses);
        });
  }

  /** Whose second entry this one is; -1 for a first one. */
  static int twin(int number) {
    return number % 100 == 99 ? number - 50 : -1;
  }

  static Client client(int number) {
    int of = twin(number);
    return of < 0 ? first(number) : again(first(of), number);
  }

  private static Client first(int number) {
    var random = new Random(7919L * number);
    var household = new Random(15_485_863L * (number / 3));
    boolean woman = random.nextBoolean();
    var family = number % 3 < 2 ? family(household) : family(random); // two of three have one name
    var born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_500));
    var father = MEN[zipf(random, MEN.length)];
    var homePhone = "+38044" + digits(household, 7);
    var own = "+380" + (50 + random.nextInt(49)) + digits(random, 7);
    var phone = number % 500 == 7 ? "+380800500500" : random.nextInt(3) == 0 ? homePhone : own;
    return card(
        number,
        new PersonName(
            family,
            woman ? WOMEN[zipf(random, WOMEN.length)] : MEN[zipf(random, MEN.length)],
            father + (woman ? "івна" : "ович")),
        woman ? Person.Sex.FEMALE : Person.Sex.MALE,
        born,
        random.nextInt(5) == 0
            ? List.of()
            : List.of(
                Identifier.of(
                    Identifier.Kind.TAX,
                    "UA",
                    String.format(Locale.ROOT, "3%09d", scattered(number)))),
        phone,
        random.nextInt(3) == 0 ? List.of(new Email("c" + number + "@example.com", "")) : List.of(),
        new Address(
            Address.Kind.ACTUAL,
            "UA",
            "0" + digits(household, 4),
            "",
            CITIES[zipf(household, CITIES.length)],
            "вул. " + family(household),
            String.valueOf(1 + household.nextInt(120)),
            String.valueOf(1 + household.nextInt(200))));
  }

  /** Another for each number, neighbours far apart: those who live together were born apart. */
  private static long scattered(int number) {
    return number * 387_420_489L % 999_999_937;
  }

  /** The same person, entered once more by somebody who errs. */
  private static Client again(Client c, int number) {
    var random = new Random(104_729L * number);
    var p = (Person) c.party();
    var name = p.fullName();
    var born = java.util.Objects.requireNonNull(p.birthDate());
    switch (random.nextInt(4)) {
      case 0 ->
          name = new PersonName(mistyped(name.family(), random), name.given(), name.patronymic());
      case 1 -> name = new PersonName(latin(name.family()), latin(name.given()), "");
      case 2 -> {
        if (born.getDayOfMonth() <= 12)
          born = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
      }
      default -> name = new PersonName(name.given(), name.family(), name.patronymic());
    }
    var phone =
        random.nextBoolean() ? c.phones().getFirst().number() : "+38063" + digits(random, 7);
    return card(number, name, p.sex(), born, List.of(), phone, List.of(), c.addresses().getFirst());
  }

  private static Client card(
      int number,
      PersonName name,
      Person.@org.jspecify.annotations.Nullable Sex sex,
      LocalDate born,
      List<Identifier> numbers,
      String phone,
      List<Email> emails,
      Address address) {
    return new Client(
        new ClientId(FIRST + number),
        new Person(name, sex, born, "", false, "", "", null),
        Standing.CLIENT,
        State.ACTIVE,
        new Care(new DepartmentId(1 + number % 4), (EmployeeId) null, null, false, false),
        numbers,
        List.of(new Phone(phone, "")),
        emails,
        List.of(address),
        Preferences.UNKNOWN,
        null,
        1);
  }

  /** One letter wrong, left out, doubled, or two in each other's place. */
  static String mistyped(String word, Random random) {
    if (word.length() < 3) return word + "а";
    int at = random.nextInt(word.length() - 1);
    return switch (random.nextInt(4)) {
      case 0 ->
          word.substring(0, at)
              + CYRILLIC.charAt(random.nextInt(CYRILLIC.length()))
              + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private static String latin(String word) {
    var out = new StringBuilder();
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      int at = CYRILLIC.indexOf(c);
      if (at >= 0) out.append(LATIN[at]);
    }
    return out.substring(0, 1).toUpperCase(Locale.ROOT) + out.substring(1);
  }

  private static String family(Random random) {
    return ROOTS[zipf(random, ROOTS.length)]
        + MIDDLES[zipf(random, MIDDLES.length)]
        + ENDS[zipf(random, ENDS.length)];
  }

  /** A few are frequent, most are rare. */
  private static int zipf(Random random, int count) {
    return (int) (Math.pow(count + 1.0, random.nextDouble()) - 1) % count;
  }

  private static String digits(Random random, int count) {
    var digits = new StringBuilder();
    for (int i = 0; i < count; i++) digits.append(random.nextInt(10));
    return digits.toString();
  }
}
