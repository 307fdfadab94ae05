package org.branchbook.app;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.clients.Address;
import org.branchbook.clients.Care;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Email;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Note;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.SoleProprietor;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.staff.Asker;
import org.jooq.Record;

/** A few people with whatever may hang on a card, drawn by chance, and a picture of all of it. */
final class RandomBase {
  private static final List<String> TABLES =
      List.of(
          "client",
          "identifier",
          "phone",
          "email",
          "address",
          "contact_person",
          "note",
          "consent",
          "holding",
          "income_stream",
          "link",
          "contact",
          "contact_client",
          "task",
          "task_client",
          "import_key",
          "import_row",
          "import_block",
          "draft",
          "match_key",
          "match_block",
          "match_card",
          "match_pair");

  private static final Instant DAY = Instant.parse("2026-01-05T08:00:00Z");
  private final Rooms rooms;
  private final Asker asker;
  private final Random random;
  final List<ClientId> cards = new ArrayList<>();

  RandomBase(Rooms rooms, Asker asker, Random random) {
    this.rooms = rooms;
    this.asker = asker;
    this.random = random;
  }

  /** People, and things that hang on one or several of them. */
  void fill(int people, int things) {
    for (int i = 0; i < people; i++) {
      var card = card(i);
      cards.add(card.id());
      rooms.clients.bulk.addAll(List.of(card));
      if (random.nextBoolean()) feed(card.id());
    }
    for (int i = 0; i < things; i++) thing(any());
  }

  /** Something new on a card. */
  void thing(ClientId on) {
    switch (random.nextInt(9)) {
      case 0 ->
          rooms.clients.papers.add(new Note(rooms.ids.next(), on, "note", asker.id(), soon()));
      case 1 ->
          rooms.clients.papers.add(
              new Consent(
                  rooms.ids.next(),
                  on,
                  one(null, Channel.CALL, Channel.EMAIL),
                  one(Consent.Purpose.MARKETING, Consent.Purpose.RESEARCH),
                  random.nextBoolean(),
                  "form",
                  soon(),
                  asker.id()));
      case 2 -> rooms.clients.holdings.addAll(List.of(holding(on)));
      case 3 -> rooms.contacts.bulk.addAll(List.of(contact(some(on))));
      case 4 -> task(some(on));
      case 5 -> draft(on);
      case 6 -> pair(on, any());
      case 7 -> rooms.plans.facts.add(List.of(income(on)));
      default -> link(on, any());
    }
  }

  /** Something that came while cards were merged; its number. */
  long later() {
    var on = any();
    switch (random.nextInt(3)) {
      case 0 -> {
        long id = rooms.ids.next();
        rooms.clients.papers.add(new Note(id, on, "later", asker.id(), soon()));
        return id;
      }
      case 1 -> {
        var contact = contact(some(on));
        rooms.contacts.bulk.addAll(List.of(contact));
        return contact.id().value();
      }
      default -> {
        return task(some(on));
      }
    }
  }

  private Client card(int i) {
    var numbers = new ArrayList<Identifier>();
    long own = rooms.ids.next();
    if (random.nextBoolean())
      numbers.add(Identifier.of(Identifier.Kind.TAX, "UA", Long.toString(1_000_000_000L + own)));
    if (random.nextInt(3) == 0)
      numbers.add(Identifier.of(Identifier.Kind.PASSPORT, "UA", "AB" + own));
    if (random.nextBoolean()) numbers.add(Identifier.core("core", "C" + own));
    Collections.shuffle(numbers, random);
    return new Client(
        new ClientId(rooms.ids.next()),
        new Person(
            new PersonName(one("Коваль", "Ковальчук"), one("Олена", "Альона"), one("", "Іванівна")),
            one(null, Person.Sex.FEMALE),
            one(null, LocalDate.of(1990, 1, 1), LocalDate.of(1991, 2, 2)),
            one("", "Полтава"),
            random.nextInt(4) == 0,
            one("", "лікарка", "вчителька"),
            one("", "Лікарня"),
            one(null, new SoleProprietor(one(null, LocalDate.of(2020, 1, 1)), null, null))),
        one(Standing.PROSPECT, Standing.CLIENT, Standing.FORMER),
        one(State.ACTIVE, State.ACTIVE, State.DECEASED, State.STOP_LIST),
        new Care(
            asker.employee().department(),
            one(null, asker.id()),
            one(null, Tier.A, Tier.B),
            random.nextInt(4) == 0,
            random.nextInt(4) == 0),
        numbers,
        subset(
            List.of(
                new Phone("+380671234567", ""),
                new Phone("+380501112233", "робочий"),
                new Phone("+38067000000" + i, ""))),
        subset(List.of(new Email("a@example.com", ""), new Email("A@example.com", "дім"))),
        subset(
            List.of(
                new Address(Address.Kind.ACTUAL, "UA", "", "", "Полтава", "Шевченка", "1", ""),
                new Address(Address.Kind.POSTAL, "UA", "", "", "Київ", "Садова", "2", ""))),
        new Preferences(one("", "uk"), one(null, Channel.EMAIL), one("", "10–12")),
        one(null, LocalDate.of(2019, 1, 1), LocalDate.of(2018, 1, 1)),
        1);
  }

  private IncomeStream income(ClientId on) {
    var product =
        rooms.plans.catalogue.all().stream()
            .findAny()
            .orElseGet(
                () -> {
                  var made =
                      new Product(
                          new ProductId(rooms.ids.next()),
                          "DP",
                          "deposit",
                          Holding.Kind.DEPOSIT,
                          DayCount.ACT_365,
                          List.of());
                  rooms.plans.catalogue.put(List.of(made));
                  return made;
                });
    long own = rooms.ids.next();
    return new IncomeStream(own, on, product.id(), "core:" + own);
  }

  private Holding holding(ClientId on) {
    long own = rooms.ids.next();
    return new Holding(
        own,
        on,
        one(Holding.Kind.DEPOSIT, Holding.Kind.ACCOUNT),
        "deposit",
        one("", "26001", "26002"),
        random.nextInt(3) == 0 ? "core:" + own : "",
        "UAH",
        one(null, new BigDecimal("10.0000")),
        null,
        null,
        null,
        null,
        1);
  }

  private Contact contact(List<ClientId> with) {
    return new Contact(
        new ContactId(rooms.ids.next()),
        with,
        "",
        Channel.CALL,
        Contact.Direction.IN,
        Contact.Purpose.SERVICE,
        Contact.Result.TALKED,
        "talk",
        soon(),
        5,
        asker.id(),
        null,
        null,
        1);
  }

  private long task(List<ClientId> with) {
    long id = rooms.ids.next();
    rooms.store.inOne(
        () -> {
          var db = rooms.store.db();
          db.execute(
              "insert into task (id, kind, title, title_args, note, priority, author_id,"
                  + " responsible_id, department_id, returned_because, due_on, postponed, items,"
                  + " ticked, closed_words, made_at, place, version) values (?, 'CALL', 'call',"
                  + " '', '', 'NORMAL', ?, ?, ?, '', date '2026-02-02', 0, 0, 0, '',"
                  + " current_timestamp, ?, 1)",
              id,
              asker.id().value(),
              asker.id().value(),
              asker.employee().department().value(),
              id);
          int ordinal = 0;
          for (var client : with)
            db.execute(
                "insert into task_client (task_id, ordinal, client_id) values (?, ?, ?)",
                id,
                ordinal++,
                client.value());
        });
    return id;
  }

  private void link(ClientId from, ClientId to) {
    if (from.equals(to)) return;
    rooms.links.bulk.addAll(
        List.of(
            new Link(
                new LinkId(rooms.ids.next()),
                from,
                to,
                one(LinkType.SPOUSE, LinkType.OWNER),
                null,
                null,
                one(null, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1)),
                null,
                one(Link.Status.CONFIRMED, Link.Status.SUSPECTED),
                "",
                "",
                1)));
  }

  private void pair(ClientId one, ClientId other) {
    if (one.equals(other)) return;
    boolean low = one.value() < other.value();
    rooms.likeness.pairs.put(
        List.of(
            new Pair(
                low ? one : other,
                low ? other : one,
                one(Pair.State.values()),
                random.nextInt(30),
                0.5,
                "",
                "",
                random.nextInt(),
                random.nextInt(),
                soon(),
                null,
                null)));
  }

  private void draft(ClientId on) {
    rooms.store.inOne(
        () ->
            rooms
                .store
                .db()
                .execute(
                    "delete from draft where employee_id = ? and form = 'note' and subject = ?",
                    asker.id().value(),
                    on.value()));
    rooms.store.inOne(
        () ->
            rooms
                .store
                .db()
                .execute(
                    "insert into draft (employee_id, form, subject, content, saved_at) values (?,"
                        + " ?, ?, ?, current_timestamp)",
                    asker.id().value(),
                    "note",
                    on.value(),
                    "text=" + rooms.ids.next()));
  }

  private void feed(ClientId on) {
    long run = rooms.ids.next();
    rooms.store.inOne(
        () -> {
          var db = rooms.store.db();
          db.execute(
              "insert into import_run (id, kind, file, profile, employee_id, started, added,"
                  + " updated, unchanged, rejected, warned, rejects) values (?, 'CLIENT', 'f',"
                  + " 'p', ?, current_timestamp, 1, 0, 0, 0, 0, '')",
              run,
              asker.id().value());
          db.execute(
              "insert into import_row (import_id, ordinal, subject, subject_id, added,"
                  + " version_after, source, seen) values (?, 0, 'CLIENT', ?, true, 1, ?, '')",
              run,
              on.value(),
              "key " + run);
          db.execute(
              "insert into import_key (source, subject_id, seen) values (?, ?, '')",
              "key " + run,
              on.value());
        });
  }

  /** All there is, table by table, without the versions, which only grow. */
  Map<String, String> picture() {
    var picture = new TreeMap<String, String>();
    for (var table : TABLES)
      picture.put(
          table,
          rooms.store.db().fetch("select * from " + table).stream()
              .map(RandomBase::row)
              .sorted()
              .collect(Collectors.joining("\n")));
    picture.put(
        "word_block",
        rooms.store.db().fetch("select * from word_block").stream()
            .flatMap(RandomBase::tokens)
            .sorted()
            .collect(Collectors.joining("\n")));
    return picture;
  }

  private static String row(Record row) {
    return Stream.of(row.fields())
        .filter(f -> !f.getName().equals("version"))
        .map(f -> f.getName() + "=" + row.get(f))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> tokens(Record row) {
    var all = new ArrayList<String>();
    var bytes = ByteBuffer.wrap(row.get("clients", byte[].class));
    while (bytes.remaining() >= 8)
      all.add(row.get("ranking") + " " + row.get("word") + " " + bytes.getLong());
    return all.stream();
  }

  private ClientId any() {
    var there =
        rooms.clients.bulk.find(cards).keySet().stream()
            .sorted(java.util.Comparator.comparingLong(ClientId::value))
            .toList();
    return there.get(random.nextInt(there.size()));
  }

  private List<ClientId> some(ClientId first) {
    var some = new ArrayList<>(List.of(first));
    for (int more = random.nextInt(3); more > 0; more--) some.add(any());
    Collections.shuffle(some, random);
    return some.stream().distinct().toList();
  }

  private Instant soon() {
    return DAY.plus(random.nextInt(100_000), ChronoUnit.MINUTES);
  }

  @SafeVarargs
  private <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }

  private <T> List<T> subset(List<T> of) {
    return of.stream().filter(_ -> random.nextBoolean()).toList();
  }

  /** One of the cards that are there, if there are so many. */
  Optional<List<ClientId>> several(int many) {
    var there = new ArrayList<>(rooms.clients.bulk.find(cards).keySet());
    there.sort(java.util.Comparator.comparingLong(ClientId::value));
    Collections.shuffle(there, random);
    return there.size() < many ? Optional.empty() : Optional.of(there.subList(0, many));
  }
}
