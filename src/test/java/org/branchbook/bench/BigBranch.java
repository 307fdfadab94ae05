package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.branchbook.clients.Address;
import org.branchbook.clients.Care;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Party;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.BareH2;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.links.LinkStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;

/** A bank's branch as large as they come, always the same, made once into a file. */
final class BigBranch {
  static final int CLIENTS = 200_000;
  static final int CONTACTS = 1_000_000;
  static final long FIRST_CLIENT = 1_000_000;
  static final long FIRST_CONTACT = 10_000_000;
  static final int TASKS = 300_000;
  static final int LINKS = 150_000;
  static final long FIRST_TASK = 20_000_000;
  static final long FIRST_LINK = 30_000_000;
  static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final EmployeeId HEAD = new EmployeeId(100);

  private static final int EMPLOYEES = 25;

  /** Large, since each batch rewrites most pages of the indexes: the data are made sooner. */
  private static final int BATCH = 50_000;

  private static final String[] ROOTS =
      "Ковал Шевч Бонд Ткач Крав Олійн Мельн Лис Марч Руд Сав Пав Гнат Іван Мороз Петр Кравч Клим"
          .concat(" Поліщ Гонч Вас Федор Яр Дани Сид Тим Мак Гриц Зайч Щерб Чорн Біл Єфрем Ющ Ґал")
          .split(" ");
  private static final String[] MIDDLES = " ен ов ин ич ак ук ун ар ел ер ор іс ан".split(" ", -1);
  private static final String[] ENDS = "ко ський юк чук енко ець ів ник ова ій".split(" ");
  private static final String[] WOMEN =
      "Олена Ірина Наталія Оксана Тетяна Марія Ганна Світлана Юлія Людмила Вікторія Катерина Ольга"
          .concat(" Надія Галина Леся Софія Дарина Зоряна Єва")
          .split(" ");
  private static final String[] MEN =
      "Олександр Сергій Андрій Володимир Микола Іван Василь Юрій Михайло Петро Віктор Дмитро Ігор"
          .concat(" Тарас Роман Богдан Ярослав Євген Остап Гнат")
          .split(" ");
  private static final String[] CITIES =
      "Київ Львів Полтава Одеса Харків Дніпро Вінниця Житомир Суми Чернігів Луцьк Рівне Ужгород"
          .split(" ");

  private BigBranch() {}

  /** The branch's store, opened; made first where it isn't there yet. */
  static Store open() throws IOException, SQLException {
    var folder = Files.createDirectories(Path.of("target", "bench-data"));
    var url = url();
    var ready = folder.resolve("day.ready");
    if (!Files.exists(ready)) {
      Files.deleteIfExists(folder.resolve("day.mv.db"));
      try (var store = made(url)) {
        staff(store);
        var clients = new ClientStore(store).bulk();
        for (int from = 0; from < CLIENTS; from += BATCH) clients.addAll(clients(from, BATCH));
        var contacts = new ContactStore(store).bulk();
        for (int from = 0; from < CONTACTS; from += BATCH) {
          var batch = contacts(from, BATCH);
          store.inOne(() -> contacts.addAll(batch));
        }
      }
      BareH2.compact(url);
      Files.writeString(ready, NOW.toString());
    }
    return done(Store.open(url));
  }

  /** The same with tasks and links; made first where they aren't there yet. */
  static Store openWithTasks() throws IOException, SQLException {
    var store = open();
    var ready = Path.of("target", "bench-data", "inbox.ready");
    if (Files.exists(ready)) return store;
    var tasks = new TaskStore(store).bulk();
    for (int from = 0; from < TASKS; from += BATCH) tasks.addAll(tasks(from, BATCH));
    var links = new LinkStore(store).bulk();
    for (int from = 0; from < LINKS; from += BATCH / 2) {
      var batch = links(from, BATCH / 2);
      store.inOne(() -> links.addAll(batch));
    }
    store.close();
    BareH2.compact(url());
    Files.writeString(ready, NOW.toString());
    return open();
  }

  static StoreUrl url() {
    return StoreUrl.file(Path.of("target", "bench-data", "day"));
  }

  /** A new store at the address. */
  static Store made(StoreUrl url) {
    return done(Store.create(url));
  }

  private static Store done(Opened opened) {
    if (opened instanceof Opened.Done(var store)) return store;
    throw new IllegalStateException(String.valueOf(opened));
  }

  /** Four departments and 25 employees. */
  static void staff(Store store) {
    var staff = new StaffStore(store);
    staff.roleRights().save(DefaultRights.all());
    for (int d = 1; d <= 4; d++)
      staff
          .departments()
          .add(
              new Department(
                  new DepartmentId(d), d == 1 ? null : new DepartmentId(1), "Department " + d, 0));
    for (int e = 0; e < EMPLOYEES; e++) {
      var id = new EmployeeId(HEAD.value() + e);
      var role = e == 0 ? Role.HEAD : Role.EMPLOYEE;
      staff
          .employees()
          .add(
              new Employee(
                  id,
                  "e" + e,
                  "Employee " + e,
                  new DepartmentId(1 + e % 4),
                  Set.of(role),
                  "",
                  "uk",
                  true,
                  0),
              new Credentials(id, "", true, 0, null));
    }
  }

  /** Where an employee works. */
  static DepartmentId department(EmployeeId who) {
    return new DepartmentId(1 + (who.value() - HEAD.value()) % 4);
  }

  /** The clients of these numbers: for each number always the same. */
  static List<Client> clients(int from, int count) {
    var clients = new ArrayList<Client>(count);
    for (int i = from; i < from + count; i++) clients.add(client(i));
    return clients;
  }

  static Client client(int number) {
    var random = new Random(7919L * number);
    boolean person = random.nextInt(12) > 0;
    var party = person ? person(random) : organisation(random, number);
    var phones = new ArrayList<Phone>();
    for (int i = 0; i <= random.nextInt(2); i++)
      phones.add(new Phone("+380" + (50 + random.nextInt(49)) + digits(random, 7), ""));
    return new Client(
        new ClientId(FIRST_CLIENT + number),
        party,
        random.nextInt(5) > 0 ? Standing.CLIENT : Standing.PROSPECT,
        State.ACTIVE,
        new Care(
            new DepartmentId(1 + number % 4),
            new EmployeeId(HEAD.value() + number % EMPLOYEES),
            Tier.values()[zipf(random, 3)],
            false,
            false),
        List.of(
            Identifier.of(
                person ? Identifier.Kind.TAX : Identifier.Kind.REGISTRATION,
                "UA",
                String.format(Locale.ROOT, person ? "3%09d" : "%08d", number))),
        phones,
        random.nextInt(3) == 0 ? List.of(new Email("c" + number + "@example.com", "")) : List.of(),
        List.of(
            new Address(
                Address.Kind.REGISTERED,
                "UA",
                "0" + digits(random, 4),
                "",
                CITIES[zipf(random, CITIES.length)],
                "вул. " + family(random),
                String.valueOf(1 + random.nextInt(120)),
                String.valueOf(1 + random.nextInt(200)))),
        Preferences.UNKNOWN,
        LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000)),
        0);
  }

  /** The contacts of these numbers. */
  static List<Contact> contacts(int from, int count) {
    var contacts = new ArrayList<Contact>(count);
    for (int i = from; i < from + count; i++) {
      var random = new Random(104_729L * i);
      contacts.add(
          contact(
              new ContactId(FIRST_CONTACT + i),
              new ClientId(FIRST_CLIENT + random.nextInt(CLIENTS)),
              new EmployeeId(HEAD.value() + random.nextInt(EMPLOYEES)),
              NOW.minusSeconds(60L * (CONTACTS - i)),
              random));
    }
    return contacts;
  }

  /** The tasks of these numbers: one in ten open, due in the month around today. */
  static List<Task> tasks(int from, int count) {
    var tasks = new ArrayList<Task>(count);
    for (int i = from; i < from + count; i++) tasks.add(task(i));
    return tasks;
  }

  private static Task task(int number) {
    var random = new Random(15_485_863L * number);
    var client = new ClientId(FIRST_CLIENT + random.nextInt(CLIENTS));
    int who = random.nextInt(EMPLOYEES);
    var doer = new EmployeeId(HEAD.value() + who);
    var author = new EmployeeId(HEAD.value() + random.nextInt(EMPLOYEES));
    boolean open = random.nextInt(10) == 0;
    var due = open ? TODAY.plusDays(random.nextInt(30) - 5) : TODAY.minusDays(random.nextInt(730));
    var made = NOW.minus(Duration.ofDays(20 + ChronoUnit.DAYS.between(due, TODAY)));
    return new Task(
        new TaskId(FIRST_TASK + number),
        new Subject(
            Kind.values()[zipf(random, Kind.values().length)],
            new Title.Written("Подзвонити щодо депозиту " + number % 1000),
            "",
            Priority.values()[zipf(random, 3)],
            List.of(client),
            null),
        new Hands(author, doer, new DepartmentId(1 + who % 4), null, null),
        Timing.by(Due.on(due)),
        List.of(),
        open ? null : new Closing(true, made.plus(Duration.ofDays(19)), doer, null, ""),
        made,
        0);
  }

  /** The links of these numbers. */
  static List<Link> links(int from, int count) {
    var links = new ArrayList<Link>(count);
    for (int i = from; i < from + count; i++) {
      var random = new Random(32_452_843L * i);
      int one = random.nextInt(CLIENTS);
      links.add(
          new Link(
              new LinkId(FIRST_LINK + i),
              new ClientId(FIRST_CLIENT + one),
              new ClientId(FIRST_CLIENT + (one + 1 + random.nextInt(CLIENTS - 1)) % CLIENTS),
              LinkType.values()[zipf(random, LinkType.values().length)],
              null,
              null,
              LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)),
              null,
              Link.Status.CONFIRMED,
              "",
              "",
              0));
    }
    return links;
  }

  static Contact contact(
      ContactId id, ClientId client, EmployeeId author, Instant at, Random random) {
    var promise =
        random.nextInt(20) == 0
            ? new Contact.Promise(
                "Надіслати розрахунок",
                LocalDate.of(2026, 12, 1),
                random.nextInt(4) > 0 ? at.plusSeconds(86_400) : null)
            : null;
    return new Contact(
        id,
        List.of(client),
        "",
        Channel.values()[zipf(random, Channel.values().length)],
        random.nextBoolean() ? Contact.Direction.OUT : Contact.Direction.IN,
        Contact.Purpose.SERVICE,
        Contact.Result.TALKED,
        "Клієнт запитував про умови депозиту, домовилися зустрітися у відділенні.",
        at,
        random.nextInt(30),
        author,
        promise,
        null,
        0);
  }

  private static Party person(Random random) {
    boolean woman = random.nextBoolean();
    var father = MEN[zipf(random, MEN.length)];
    return new Person(
        new PersonName(
            family(random),
            woman ? WOMEN[zipf(random, WOMEN.length)] : MEN[zipf(random, MEN.length)],
            father + (woman ? "івна" : "ович")),
        woman ? Person.Sex.FEMALE : Person.Sex.MALE,
        LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000)),
        "",
        false,
        "",
        "",
        null);
  }

  private static Party organisation(Random random, int number) {
    var name = family(random) + " і партнери " + number % 997;
    return new Organisation(
        "Товариство з обмеженою відповідальністю «" + name + "»",
        "ТОВ «" + name + "»",
        "ТОВ",
        null,
        Organisation.Size.SMALL,
        List.of());
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
