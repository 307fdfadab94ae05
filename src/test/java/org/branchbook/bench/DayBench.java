package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.OpenCard;
import org.branchbook.clients.card.Opened;
import org.branchbook.clients.card.PaperHappenings;
import org.branchbook.clients.card.RecordConsent;
import org.branchbook.clients.card.Timeline;
import org.branchbook.clients.card.Visits;
import org.branchbook.clients.search.Tokens;
import org.branchbook.contacts.CardHeads;
import org.branchbook.contacts.ContactHappenings;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.FollowsContact;
import org.branchbook.contacts.LogContact;
import org.branchbook.contacts.Logged;
import org.branchbook.contacts.NextSteps;
import org.branchbook.contacts.Pressure;
import org.branchbook.contacts.Tells;
import org.branchbook.contacts.Welcome;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.Scope;
import org.branchbook.staff.policies.Policies;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.BareH2;
import org.branchbook.store.Packed;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.acts.ChangeTask;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.tasks.acts.GiveTask;
import org.branchbook.tasks.acts.NextOfSeries;
import org.branchbook.tasks.acts.TaskAccess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A day's work on 200,000 clients and 1,000,000 contacts in a file. */
@Subject("day")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayBench {
  private static final String BARE = "bare SQL, p99";
  private static final Scope ALL = new Scope(Reach.ALL, BigBranch.HEAD, Set.of(), true);

  private final Figures figures = new Figures("day");
  private final InstantSource clock = InstantSource.system();
  private Store store;
  private BareSql bare;
  private ClientStore clients;
  private ContactStore contacts;
  private Asker asker;
  private CardAccess access;
  private ClientTrail trail;
  private OpenCard openCard;

  @BeforeAll
  void open() throws IOException, SQLException {
    store = BigBranch.open();
    bare = new BareSql(BareH2.to(BigBranch.url()));
    clients = new ClientStore(store);
    contacts = new ContactStore(store);
    var head = new StaffStore(store).employees().find(BigBranch.HEAD).orElseThrow();
    asker =
        new Asker(
            head,
            Set.of(head.department()),
            DefaultRights.all().getOrDefault(Role.HEAD, Rights.NONE));
    trail = new ClientTrail(new StaffStore(store).audit(), store.ids(), clock);
    var visits = new Visits(clock, policies());
    access = new CardAccess(clients.clients(), visits, trail);
    openCard = new OpenCard(clients.clients(), access, visits, trail, store);
  }

  @AfterAll
  void close() throws SQLException {
    bare.close();
    store.close();
    figures.done();
  }

  private static ClientId client(int key) {
    return new ClientId(
        BigBranch.FIRST_CLIENT + new Random(31L * key + 1).nextInt(BigBranch.CLIENTS));
  }

  @Test
  void openACard() throws Exception {
    var heads =
        new CardHeads(
            contacts.contacts(),
            new TaskStore(store).tasks(),
            new TaskStore(store).cardCounts(),
            access,
            clock);
    var timeline =
        new Timeline(
            List.of(
                new ContactHappenings(contacts.contacts()),
                new PaperHappenings(
                    clients.clients(), clients.papers(), new StaffStore(store).employees())),
            access);
    var race =
        Race.of(
            300,
            1500,
            key -> {
              if (!(openCard.run(asker, client(key), "") instanceof Opened.Card(var card)))
                throw new IllegalStateException("not opened");
              heads.of(asker, card);
              timeline.of(asker, card.id(), Optional.empty(), 30);
              clients.papers().holdings(card.id());
            },
            key -> bare.openCard(client(key).value()));
    report(50, "open a card with head and timeline, p99", race);
  }

  @Test
  void findWhileTyping() throws Exception {
    var typed = new ArrayList<String>();
    for (int i = 0; typed.size() < 6000; i++) typed.addAll(keyStrokes(i));
    var race =
        Race.of(
            400,
            2500,
            key -> clients.finder().find(typed.get(key), 20, ALL),
            key -> bare.find(typed.get(key)));
    report(50, "a key stroke in Ctrl+K to results, p99", race);
  }

  /** What stands in the box after each key stroke of somebody who looks for a client. */
  private static List<String> keyStrokes(int i) {
    var client = BigBranch.client(client(i).hashCode() % BigBranch.CLIENTS);
    var name = client.name().replace("«", "").replace("ТОВ ", "");
    var strokes = new ArrayList<String>();
    for (int n = 1; n <= Math.min(14, name.length()); n++)
      strokes.add(name.substring(0, n).strip());
    return strokes;
  }

  @Test
  void findByDigits() throws Exception {
    var times = new double[1000];
    for (int i = -100; i < times.length; i++) {
      var number = BigBranch.client(i + 100).phones().getFirst().number();
      long start = System.nanoTime();
      clients.finder().find(number.substring(number.length() - 4 - (i + 100) % 6), 20, ALL);
      if (i >= 0) times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    var ours = new Race.Times(times);
    figures.atMost(
        50,
        "digits typed in Ctrl+K to results, p99",
        ours.p99(),
        "ms",
        ours.median(),
        "own median");
  }

  @Test
  void logAContact() throws Exception {
    var consents = new RecordConsent(clients.papers(), access, trail, store.ids(), clock, store);
    var tasks = new TaskStore(store);
    var may = new TaskAccess(tasks.tasks(), new StaffStore(store).employees(), trail);
    var log =
        new LogContact(
            contacts.contacts(),
            clients.papers(),
            access,
            consents,
            new Welcome(policies()),
            new Pressure(contacts.contacts(), policies()),
            FollowsContact.NOBODY,
            new NextSteps(
                new GiveTask(tasks.tasks(), may, access, trail, clock, store),
                new DoTask(
                    new ChangeTask(tasks.tasks(), may, trail, store),
                    new NextOfSeries(
                        new GiveTask(tasks.tasks(), may, access, trail, clock, store),
                        tasks.calendars(),
                        store.ids()),
                    clock,
                    store),
                may,
                tasks.calendars(),
                policies(),
                Tells.NOTHING,
                clock),
            trail,
            clock,
            store);
    var random = new Random(5);
    var race =
        Race.of(
            200,
            1000,
            key -> {
              var contact =
                  BigBranch.contact(
                      new ContactId(store.ids().next()),
                      client(key),
                      asker.id(),
                      Instant.now(),
                      random);
              if (!(log.run(asker, contact, true) instanceof Logged.Done))
                throw new IllegalStateException("not logged");
            },
            key -> bare.logContact(client(key).value()));
    report(20, "log a contact, on the disk, p99", race);
  }

  @Test
  void turnPages() throws Exception {
    var list = clients.clients();
    var places = bare.rows("select sort_key, id from client order by sort_key, id");
    int last = places.size() - 5000;
    Race.Run first = key -> list.list(ClientFilter.ALL, mark(places, key % 1000), 50, ALL);
    Race.Run end = key -> list.list(ClientFilter.ALL, mark(places, last + key % 1000), 50, ALL);
    var race = Race.of(100, 500, end, first);
    samePlace("next page of clients: end of the list to its beginning", race);
    report(
        50,
        "next page of clients, p99",
        Race.of(
            50,
            500,
            key -> list.list(ClientFilter.ALL, mark(places, key * 150), 50, ALL),
            key -> bare.page((String) places.get(key)[0], (Long) places.get(key)[1])));
    var log = contacts.contacts();
    samePlace(
        "next page of the contact log: end to beginning",
        Race.of(
            100,
            500,
            key -> log.all(at(BigBranch.FIRST_CONTACT + 2000 + key % 1000), 50, ALL),
            key -> log.all(at(BigBranch.FIRST_CONTACT + BigBranch.CONTACTS - key - 1), 50, ALL)));
  }

  private static Optional<Page.Mark> mark(List<Object[]> places, int index) {
    var place = places.get(index % places.size());
    return Optional.of(new Page.Mark((String) place[0], (Long) place[1]));
  }

  /** The place of a contact of the branch in the contact log. */
  private static Optional<Page.Mark> at(long contact) {
    var at =
        BigBranch.NOW.minusSeconds(60 * (BigBranch.CONTACTS - (contact - BigBranch.FIRST_CONTACT)));
    return Optional.of(new Page.Mark(at.toString(), contact));
  }

  @Test
  void addManyClients() throws Exception {
    int count = 40_000;
    int batch = 10_000; // as many as an import writes together
    var ours = fresh("ours");
    var theirs = fresh("bare");
    try (var to = BigBranch.made(ours);
        var other = BigBranch.made(theirs);
        var sql = new BareSql(BareH2.to(theirs))) {
      BigBranch.staff(to);
      BigBranch.staff(other);
      var bulk = new ClientStore(to).bulk();
      double product = 0;
      double peer = 0;
      for (int from = 0; from < count; from += batch) {
        var cards = BigBranch.clients(from, batch);
        long start = System.nanoTime();
        bulk.addAll(cards);
        product += System.nanoTime() - start;
        peer += insertBare(sql, from, batch);
      }
      figures.atLeast(
          5000,
          "add clients in bulk, with search tokens",
          count / (product / 1e9),
          "clients/s",
          count / (peer / 1e9),
          "bare SQL: rows made before, prepared batches");
    }
  }

  private double insertBare(BareSql sql, int from, int count) throws SQLException {
    long first = BigBranch.FIRST_CLIENT + from;
    var tables = List.of("client", "identifier", "phone", "email", "address", "contact_person");
    var rows = new ArrayList<List<Object[]>>();
    for (var table : tables)
      rows.add(
          bare.rows(
              "select * from "
                  + table
                  + " where "
                  + (table.equals("client") ? "id" : "client_id")
                  + " between ? and ?",
              first,
              first + count - 1));
    var blocks = new TreeMap<String, List<Long>>();
    for (var client : BigBranch.clients(from, count)) {
      var tokens = Tokens.of(client);
      tokens
          .words()
          .forEach(
              (word, rank) ->
                  blocks
                      .computeIfAbsent(rank + word, w -> new ArrayList<>())
                      .add(client.id().value()));
      for (var run : tokens.digits())
        blocks
            .computeIfAbsent(Tokens.DIGITS + run.beginning(), w -> new ArrayList<>())
            .add(run.number());
    }
    var words = new ArrayList<Object[]>();
    blocks.forEach(
        (word, ids) ->
            words.add(
                new Object[] {
                  word.charAt(0) - '0',
                  word.substring(1),
                  Collections.min(ids),
                  Packed.pack(ids.stream().mapToLong(i -> i).sorted().toArray())
                }));
    long start = System.nanoTime();
    for (int i = 0; i < tables.size(); i++) sql.insert(tables.get(i), rows.get(i));
    sql.insert("word_block", words);
    sql.commit();
    return System.nanoTime() - start;
  }

  private static StoreUrl fresh(String name) throws IOException {
    var file = Path.of("target", "bench-data", "import-" + name + ".mv.db");
    Files.deleteIfExists(file);
    return StoreUrl.file(file);
  }

  private void report(double bound, String name, Race.Result race) {
    figures.atMost(bound, name, race.ours().p99(), "ms", race.peers().p99(), BARE);
    figures.atMost(
        bound,
        name.replace("p99", "median"),
        race.ours().median(),
        "ms",
        race.peers().median(),
        "bare SQL, median");
  }

  /** Whether a page costs the same wherever it stands: the medians, one over the other. */
  private void samePlace(String name, Race.Result race) {
    figures.atMost(
        1.5, name, race.ours().median() / race.peers().median(), "times", 1, "median over median");
  }

  private Policies policies() {
    return new Policies(new StaffStore(store).policies(), Clock.systemDefaultZone());
  }
}
