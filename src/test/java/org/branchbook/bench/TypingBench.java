package org.branchbook.bench;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.branchbook.base.Progress;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.Saved;
import org.branchbook.clients.card.AddClient;
import org.branchbook.clients.card.CardCheck;
import org.branchbook.clients.card.HardKeyMet;
import org.branchbook.clients.card.Insisting;
import org.branchbook.clients.card.Resemblance;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.Zones;
import org.branchbook.duplicates.entry.Learned;
import org.branchbook.duplicates.entry.WhoElse;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.duplicates.keys.KeyStore;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.PGConnection;

/** Whom an entry could be, among a million clients; fewer by {@code -Dbench.rows}. */
@Subject("typing")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypingBench {
  private static final int QUERIES = Integer.getInteger("typing.queries", 2000);
  private static final int SAVES = 300;
  private static final int WARM = 1000;
  private static final int FIRST_TEN = 10;
  private static final int OLD_CARDS = 50_000;

  private final Figures figures = new Figures("typing");
  private Store store;

  /** Somebody typed, and who he is. */
  private record Query(Traits typed, String name, ClientId is) {}

  @BeforeAll
  void open() throws Exception {
    store = ManyClients.open();
  }

  @AfterAll
  void done() {
    store.close();
    figures.done();
  }

  @Test
  void hints() {
    var who = who(store);
    var queries = queries(QUERIES + WARM);
    for (var query : queries.subList(0, WARM)) who.ranked(query.typed(), FIRST_TEN);
    var took = new double[QUERIES];
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
      var query = queries.get(WARM + i);
      long begun = System.nanoTime();
      var first = who.ranked(query.typed(), FIRST_TEN);
      took[i] = (System.nanoTime() - begun) / 1e6;
      if (first.stream().anyMatch(r -> r.side().client().equals(query.is()))) found++;
      else if (Boolean.getBoolean("typing.missed")) System.out.println("missed " + query.name());
    }
    Arrays.sort(took);
    figures.atMost(10, "hint while typing, p99", at(took, 0.99), "ms", at(took, 0.5), "its median");
    figures.atLeast(
        0.99,
        "the right client among the first ten",
        found / (double) QUERIES,
        "of queries",
        1,
        "all; full name with one or two typing errors, and birth date");
    trigrams(at(took, 0.5), queries);
  }

  /** The same questions to PostgreSQL's trigrams, over the same names. */
  private void trigrams(double ours, List<Query> queries) {
    var db = DSL.using(Databases.database(), org.jooq.SQLDialect.POSTGRES);
    db.execute("create extension pg_trgm");
    db.execute("create table t (id bigint primary key, name text)");
    for (int from = 0; from < ManyClients.COUNT; from += 10_000) {
      var rows = new ArrayList<org.jooq.Query>();
      var names = new String[10_000];
      var ids = new Long[10_000];
      for (int i = 0; i < 10_000; i++) {
        var client = ManyClients.client(from + i);
        ids[i] = client.id().value();
        names[i] = client.name();
      }
      db.execute("insert into t select * from unnest(?, ?)", ids, names);
    }
    db.execute("create index on t using gin (name gin_trgm_ops)");
    db.execute("vacuum analyze t");
    var took = new double[25];
    for (int i = 0; i < took.length; i++) {
      long begun = System.nanoTime();
      db.fetch(
          "select id, similarity(name, ?) s from t where name % ? order by s desc limit 10",
          queries.get(i).name(), queries.get(i).name());
      took[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(took);
    figures.atLeast(
        50,
        "times as fast as pg_trgm (GIN), medians",
        at(took, 0.5) / ours,
        "times",
        1,
        "its look-up took " + Math.round(at(took, 0.5)) + " ms");
  }

  /** The same questions to the same keys in PostgreSQL. */
  @Test
  void postgres() {
    try (var shared = Databases.POSTGRES.fresh()) {
      copy(shared, "match_card", "client_id, traits");
      copy(shared, "match_block", "first_packed, last_packed, packed");
      // as a server does by itself, soon after
      shared.db().execute("vacuum analyze match_card");
      shared.db().execute("vacuum analyze match_block");
      var who = who(shared);
      var queries = queries(QUERIES + WARM);
      for (var query : queries.subList(0, WARM)) who.ranked(query.typed(), FIRST_TEN);
      var took = new double[QUERIES];
      for (int i = 0; i < QUERIES; i++) {
        long begun = System.nanoTime();
        who.ranked(queries.get(WARM + i).typed(), FIRST_TEN);
        took[i] = (System.nanoTime() - begun) / 1e6;
      }
      Arrays.sort(took);
      figures.atMost(
          10, "the same on PostgreSQL, p99", at(took, 0.99), "ms", at(took, 0.5), "its median");
    }
  }

  private void copy(Store to, String table, String columns) {
    var from = "select " + columns + " from " + table + " order by 1";
    var into = "copy " + table + " (" + columns + ") from stdin (format csv)";
    to.db()
        .connection(
            c -> {
              var copy = c.unwrap(PGConnection.class).getCopyAPI().copyIn(into);
              try (var rows = store.db().resultQuery(from).fetchSize(5_000).fetchLazy()) {
                for (var row : rows) {
                  var line = row.intoStream().map(TypingBench::csv).collect(joining(",", "", "\n"));
                  var bytes = line.getBytes(StandardCharsets.UTF_8);
                  copy.writeToCopy(bytes, 0, bytes.length);
                }
              }
              copy.endCopy();
            });
  }

  private static String csv(Object field) {
    var text = field instanceof byte[] b ? "\\x" + HexFormat.of().formatHex(b) : field.toString();
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** Cards that were written before there were keys get them. */
  @Test
  void keysMade() throws Exception {
    try (var cards = ManyClients.withoutKeys(OLD_CARDS)) {
      var keys = new ClientStore(cards).keys();
      long begun = System.nanoTime();
      keys.run(Progress.unseen());
      double seconds = (System.nanoTime() - begun) / 1e9;
      figures.atLeast(
          2_000, "keys made of cards that had none", OLD_CARDS / seconds, "cards/s", 1, "none");
    }
  }

  @Test
  void saving() {
    var branch = new Branch(store);
    var clock = InstantSource.system();
    var base = new ClientStore(store);
    var checking = adding(branch, base, new Resemblance(List.of(who(store))), clock);
    var took = new double[SAVES];
    var durable = new double[SAVES];
    for (int i = -WARM; i < SAVES; i++) {
      var client = fresh(i);
      long begun = System.nanoTime();
      var saved = checking.run(branch.asker, client, Insisting.NONE);
      double millis = (System.nanoTime() - begun) / 1e6;
      if (!(saved instanceof Saved.Alike)) assertInstanceOf(Saved.Done.class, saved);
      begun = System.nanoTime();
      int number = i;
      store.inOne(
          () ->
              store.db().execute("update match_model set clients = ? where id = 1", (long) number));
      if (i >= 0) {
        took[i] = millis;
        durable[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(took);
    Arrays.sort(durable);
    figures.atMost(
        25,
        "a new card saved with its check, p99",
        at(took, 0.99) - at(durable, 0.5),
        "ms",
        at(took, 0.5) - at(durable, 0.5),
        "its median; durability's own cost, %.1f ms, is taken off".formatted(at(durable, 0.5)));
  }

  private static AddClient adding(
      Branch branch, ClientStore base, Resemblance resemblance, InstantSource clock) {
    return new AddClient(
        base.clients(),
        resemblance,
        new CardCheck(new Phones("UA"), clock),
        new HardKeyMet(base.clients(), base.papers(), branch.trail, branch.store.ids(), clock),
        branch.trail,
        branch.store);
  }

  private Client fresh(int i) {
    var c = ManyClients.client(2_000_000 + (int) (System.nanoTime() % 100_000_000) + i);
    return new Client(
        new ClientId(store.ids().next()),
        c.party(),
        c.standing(),
        c.state(),
        c.care(),
        List.of(),
        c.phones(),
        c.emails(),
        c.addresses(),
        c.preferences(),
        c.since(),
        1);
  }

  private static WhoElse who(Store store) {
    var shipped = Learned.shipped();
    var matches = new KeyStore(store);
    return new WhoElse(
        matches.candidates(),
        new ClientStore(store).clients(),
        matches.pairs(),
        () -> shipped,
        () -> Zones.USUAL,
        InstantSource.system());
  }

  /** Clients as somebody types them: the full name with one or two errors, and the birth date. */
  private static List<Query> queries(int many) {
    var random = new Random(4711);
    var queries = new ArrayList<Query>();
    while (queries.size() < many) {
      int number = random.nextInt(ManyClients.COUNT);
      if (ManyClients.twin(number) >= 0) continue;
      var client = ManyClients.client(number);
      var person = (Person) client.party();
      var name = person.fullName();
      for (int errors = 1 + random.nextInt(2); errors > 0; errors--) name = erring(name, random);
      var typed =
          new Traits.Builder(Traits.Kind.PERSON)
              .add(Trait.FAMILY, name.family())
              .add(Trait.GIVEN, name.given())
              .add(Trait.PATRONYMIC, name.patronymic())
              .add(Trait.BIRTH_DATE, Objects.requireNonNull(person.birthDate()).toString())
              .build();
      queries.add(new Query(typed, name.inOrder(), client.id()));
    }
    return queries;
  }

  private static PersonName erring(PersonName n, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new PersonName(ManyClients.mistyped(n.family(), random), n.given(), n.patronymic());
      case 1 -> new PersonName(n.family(), ManyClients.mistyped(n.given(), random), n.patronymic());
      default ->
          new PersonName(n.family(), n.given(), ManyClients.mistyped(n.patronymic(), random));
    };
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.ceil(sorted.length * share) - 1];
  }
}
