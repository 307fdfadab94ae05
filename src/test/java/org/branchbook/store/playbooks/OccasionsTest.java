package org.branchbook.store.playbooks;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Tier;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Occasions.Occasion;
import org.branchbook.playbooks.Trigger;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.store.Databases;
import org.branchbook.store.Spoken;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.db.Tables;
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
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OccasionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final ClientId FIRST = new ClientId(0);

  /** Anna's birthday is 14 March; a client since 1 May 2019; of tier B. */
  private static Store branch(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    for (long id : new long[] {100, 101, 102})
      clients.add(card(id, person("Ткач", "Анна" + id, ""), care(NORTH, ANNA, false)));
    return store;
  }

  private static List<Occasion> of(Store store, Beginning what, LocalDate first, LocalDate last) {
    return of(store, new Trigger(what, 0, Set.of()), first, last, FIRST);
  }

  private static List<Occasion> of(
      Store store, Trigger trigger, LocalDate first, LocalDate last, ClientId after) {
    return new PlaybookStore(store).occasions().of(trigger, first, last, after, 2);
  }

  private static Occasion one(long client, String of) {
    return new Occasion(new ClientId(client), of);
  }

  @ParameterizedTest
  @EnumSource
  void newClientsAreThoseOfTheDays(Databases on) {
    try (var store = branch(on)) {
      store.db().execute("update client set since = date '2026-11-20' where id <> 101");
      assertEquals(
          List.of(one(100, "new"), one(102, "new")), of(store, Beginning.NEW_CLIENT, DAY, DAY));
      var bs = new Trigger(Beginning.NEW_CLIENT, 0, Set.of(Tier.B));
      assertEquals(List.of(one(102, "new")), of(store, bs, DAY, DAY, new ClientId(100)));
      var as = new Trigger(Beginning.NEW_CLIENT, 0, Set.of(Tier.A));
      assertEquals(List.of(), of(store, as, DAY, DAY, FIRST));
      store.db().execute("update client set standing = 'PROSPECT'");
      assertEquals(List.of(), of(store, Beginning.NEW_CLIENT, DAY, DAY));
    }
  }

  @ParameterizedTest
  @EnumSource
  void birthdaysComeEveryYearAndOverItsTurn(Databases on) {
    try (var store = branch(on)) {
      store.db().execute("update client set birth_date = date '1990-12-31' where id = 100");
      store.db().execute("update client set birth_date = date '1991-01-02' where id = 101");
      store.db().execute("update client set birth_date = date '1992-02-29' where id = 102");
      assertEquals(
          List.of(one(100, "2026"), one(101, "2027")),
          of(store, Beginning.BIRTHDAY, LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)));
      var february = LocalDate.of(2027, 2, 28);
      assertEquals(List.of(one(102, "2027")), of(store, Beginning.BIRTHDAY, february, february));
      var leap = LocalDate.of(2028, 2, 28);
      assertEquals(List.of(), of(store, Beginning.BIRTHDAY, leap, leap));
    }
  }

  @ParameterizedTest
  @EnumSource
  void depositsThatEnd(Databases on) {
    try (var store = branch(on)) {
      var papers = new ClientStore(store).papers();
      papers.save(holding(500, Holding.Kind.DEPOSIT, DAY.plusDays(3), null));
      papers.save(holding(501, Holding.Kind.DEPOSIT, DAY.plusDays(3), DAY));
      papers.save(holding(502, Holding.Kind.LOAN, DAY.plusDays(3), null));
      assertEquals(
          List.of(one(101, "500 2026-11-23")), of(store, Beginning.MATURITY, DAY, DAY.plusDays(3)));
      assertEquals(List.of(), of(store, Beginning.MATURITY, DAY, DAY.plusDays(2)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void birthdaysEndsAndSilenceAreFoundByTheirDays(Databases on) {
    try (var store = branch(on)) {
      copy(store, Tables.CLIENT, Map.of("id", "1000 + n", "birth_date", "date '1950-01-01' + n"));
      new ClientStore(store).papers().save(holding(500, Holding.Kind.DEPOSIT, DAY, null));
      copy(store, Tables.HOLDING, Map.of("id", "1000 + n", "closes", "date '2026-11-21' + n"));
      copy(
          store,
          Tables.CLIENT_SPOKEN,
          Map.of(
              "client_id",
              "1000 + n",
              "spoken_at",
              "timestamp with time zone '2026-11-25 09:00:00+00'"));
      if (on == Databases.POSTGRES) store.db().execute("analyze");
      uses(store, Beginning.SILENCE, "client_spoken_at");
      uses(store, Beginning.BIRTHDAY, "client_birth");
      uses(store, Beginning.MATURITY, "holding_closes");
    }
  }

  /** Three thousand of a table's first row, with something else in some columns. */
  private static void copy(Store store, Table<?> table, Map<String, String> other) {
    var names = Arrays.stream(table.fields()).map(Field::getName).toList();
    var values = names.stream().map(name -> other.getOrDefault(name, name)).toList();
    store
        .db()
        .execute(
            "insert into %s (%s) select %s from (select * from %s order by 1 limit 1) c, %s"
                .formatted(
                    table.getName(),
                    String.join(", ", names),
                    String.join(", ", values),
                    table.getName(),
                    store.db().dialect() == SQLDialect.H2
                        ? "(select cast(\"X\" as int) as n from system_range(1, 3000)) s"
                        : "generate_series(1, 3000) n"));
  }

  private static void uses(Store store, Beginning what, String index) {
    var trigger = new Trigger(what, 0, Set.of());
    var query = new JooqOccasions(store.db()).query(trigger, DAY, DAY.plusDays(3), FIRST, 500);
    var plan = store.db().explain(query).plan().toLowerCase(Locale.ROOT);
    assertTrue(plan.contains(index), plan);
  }

  private static Holding holding(
      long id, Holding.Kind kind, LocalDate closes, @Nullable LocalDate closed) {
    return new Holding(
        id, new ClientId(101), kind, "Stable", "1", "", "UAH", null, null, null, closes, closed, 0);
  }

  @ParameterizedTest
  @EnumSource
  void whoeverWasSpokenWithIsNotSilent(Databases on) {
    try (var store = branch(on)) {
      spoken(store, 7, 100, "2026-11-10T09:00:00Z");
      spoken(store, 8, 101, "2026-09-10T09:00:00Z");
      store.db().execute("update client set since = date '2026-11-15' where id = 102");
      assertEquals(List.of(one(101, "8")), of(store, Beginning.SILENCE, DAY, DAY.minusDays(30)));
      store.db().execute("update client set since = null where id = 102");
      assertEquals(
          List.of(one(102, "never"), one(101, "8")),
          of(store, Beginning.SILENCE, DAY, DAY.minusDays(12)),
          "the longest silent first");
      var silence = new Trigger(Beginning.SILENCE, 0, Set.of());
      assertEquals(
          List.of(one(101, "8"), one(100, "7")),
          of(store, silence, DAY, DAY, new ClientId(102)),
          "behind the one read last");
      assertEquals(List.of(), of(store, silence, DAY, DAY, new ClientId(100)));
    }
  }

  private static void spoken(Store store, long contact, long client, String at) {
    store
        .db()
        .execute(
            "insert into contact (id, at, with_whom, channel, direction, purpose, result, text,"
                + " minutes, author_id, version) values (?, cast(? as timestamp with time zone),"
                + " '', 'CALL', 'OUT', 'SERVICE', 'TALKED', '', 1, ?, 1)",
            contact,
            at,
            ANNA.value());
    store
        .db()
        .execute(
            "insert into contact_client values (?, cast(? as timestamp with time zone), ?, 0)",
            client,
            at,
            contact);
    Spoken.anew(store.db(), List.of(client));
  }

  @ParameterizedTest
  @EnumSource
  void whoBecameAClientAndWhoAVip(Databases on) {
    try (var store = branch(on)) {
      changed(store, 1, 100, "STANDING", "PROSPECT", "CLIENT");
      changed(store, 2, 101, "STANDING", "FORMER", "CLIENT");
      changed(store, 3, 102, "VIP", "false", "true");
      assertEquals(List.of(one(100, "1")), of(store, Beginning.BECAME_CLIENT, DAY, DAY));
      assertEquals(List.of(), of(store, Beginning.BECAME_CLIENT, DAY.plusDays(1), DAY.plusDays(2)));
      assertEquals(List.of(), of(store, Beginning.VIP, DAY, DAY), "he is none any more");
      store.db().execute("update client set vip = true where id = 102");
      assertEquals(List.of(one(102, "3")), of(store, Beginning.VIP, DAY, DAY));
    }
  }

  private static void changed(
      Store store, long line, long client, String field, String before, String after) {
    new StaffStore(store)
        .audit()
        .write(
            new AuditLine(
                line,
                Instant.parse("2026-11-20T09:00:00Z"),
                ANNA,
                Act.CHANGED,
                "client",
                client,
                client,
                null,
                "",
                List.of(new Change(field, before, after))));
  }

  @ParameterizedTest
  @EnumSource
  void organisationsThatSomebodyWasAskedToIntroduce(Databases on) {
    try (var store = branch(on)) {
      store.db().execute("update client set standing = 'PROSPECT' where id = 101");
      var at = Instant.parse("2026-11-20T09:00:00Z");
      var title = new Title.Told(Text.of("links.next.introduce", "a", "b"));
      var task =
          Task.fresh(
                  new TaskId(50),
                  new Subject(
                      Kind.FOLLOW_UP,
                      title,
                      "",
                      Priority.NORMAL,
                      List.of(new ClientId(101), new ClientId(100)),
                      null),
                  Hands.own(ANNA, NORTH),
                  Timing.by(Due.on(DAY)),
                  at)
              .with(new Closing(true, at, ANNA, null, ""));
      new TaskStore(store).bulk().addAll(List.of(task));
      assertEquals(List.of(one(101, "50")), of(store, Beginning.INTRODUCED, DAY, DAY));
      assertEquals(List.of(), of(store, Beginning.INTRODUCED, DAY.plusDays(1), DAY.plusDays(1)));
    }
  }
}
