package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Progress;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkFilter;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.LinkType;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.links.suggested.SuggestLinks.Looked;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.branchbook.store.links.LinkStore;
import org.branchbook.store.staff.StaffStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * All suggestions of a base: 200,000 clients with telephones, addresses and accounts, a third of
 * whom share something, and 150,000 links.
 */
@Subject("suggestions")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionsBench {
  private static final int CLIENTS = Integer.getInteger("bench.rows", 200_000);
  private static final int LINKS = CLIENTS * 3 / 4;
  private static final long FIRST = 1_000_000;

  private static final String[] MADE = {
    """
    insert into client (id, person, name, sort_key, standing, state, department_id,
      responsible_id, vip, ours, preferred_language, preferred_time, main_phone, family_name,
      given_name, patronymic, birth_place, no_tax_number, occupation, employer, sole, full_name,
      short_name, legal_form, industry_code, industry_classification, version)
    select %1$d + x, mod(x, 5) > 0, 'Client ' || x, 'client ' || x, 'CLIENT', 'ACTIVE', 1, 100,
      false, false, '', '', '', 'Family' || mod(x / 3, 5000), '', '', '', false, '', '', false, '',
      '', '', '', '', 0
    from system_range(0, %2$d - 1) r (x)
    """,
    // every tenth two have one telephone, and a hundred clients that of an exchange
    """
    insert into phone (client_id, ordinal, number, label)
    select %1$d + x, 0, '+38067' || case when mod(x, 2000) = 7 then 9999999
      when mod(x / 2, 10) = 0 then 1000000 + x / 2 else 3000000 + x end, ''
    from system_range(0, %2$d - 1) r (x)
    """,
    """
    insert into email (client_id, ordinal, address, label)
    select %1$d + x, 0, 'c' || case when mod(x / 2, 40) = 1 then x / 2 else -x end || '@example.com', ''
    from system_range(0, %2$d - 1) r (x) where mod(x, 3) > 0
    """,
    // every fourth three live together
    """
    insert into address (client_id, ordinal, kind, country, postcode, region, city, street, house,
      flat)
    select %1$d + x, 0, 'ACTUAL', 'UA', '', '', 'Полтава', 'вул. Шевченка ' || mod(x, 7),
      '' || case when mod(x / 3, 4) = 0 then x / 3 else 1000000 + x end, '1'
    from system_range(0, %2$d - 1) r (x)
    """,
    """
    insert into holding (id, client_id, kind, name, number, currency, opened, version)
    select 5000000 + x, %1$d + x, 'ACCOUNT', '', 'UA' || 1000000000 + x, 'UAH', date '2020-01-01', 0
    from system_range(0, %2$d - 1) r (x)
    """,
    """
    insert into link (id, from_id, to_id, type, status, source, reason, version)
    select 100000000 + x, %1$d + a, %1$d + mod(a + 1 + b, %2$d),
      case when t < 0.2 then 'DIRECTOR' when t < 0.4 then 'PARENT' when t < 0.55 then 'SPOUSE'
        when t < 0.65 then 'GUARANTOR' when t < 0.7 then 'JOINT_ACCOUNT' else 'OWNER' end,
      'CONFIRMED', '', '', 0
    from (select x, cast(floor(rand() * %2$d) as bigint) a,
        cast(floor(rand() * (%2$d - 1)) as bigint) b, rand() t from system_range(0, %3$d - 1) r (x))
    """
  };

  private final Figures figures = new Figures("suggestions");

  @AfterAll
  void done() {
    figures.done();
  }

  /** Pages of the table of all links, as the section shows them. */
  @Test
  void theTable() throws IOException {
    var today = LocalDate.of(2026, 11, 20);
    try (var store = made()) {
      var table = new LinkStore(store).table();
      var all = new Scope(Reach.ALL, BigBranch.HEAD, Set.of(), true);
      var department =
          new Scope(Reach.DEPARTMENT, new EmployeeId(101), Set.of(new DepartmentId(2)), false);
      var own = new Scope(Reach.OWN, new EmployeeId(105), Set.of(), false);
      var type = new LinkFilter(Set.of(), LinkType.GUARANTOR, null, null, null, null);
      var due = new LinkFilter(Set.of(), null, null, today, null, null);
      var on = new LinkFilter(Set.of(), null, Link.Status.CONFIRMED, null, today, null);
      var place = new LinkFilter(Set.of(new DepartmentId(3)), null, null, null, null, null);
      var them =
          new LinkFilter(
              Set.of(),
              null,
              null,
              null,
              null,
              Set.of(new ClientId(FIRST + 5), new ClientId(FIRST + 6)));
      var medians = new ArrayList<Double>();
      for (var scope : List.of(all, department, own))
        for (var filter : List.of(LinkFilter.ALL, type, due, on, place, them)) {
          var times = new double[12];
          for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            table.list(filter, Optional.empty(), 50, scope);
            times[i] = (System.nanoTime() - begun) / 1e6;
          }
          Arrays.sort(times);
          medians.add(times[times.length / 2]);
          System.out.printf("%s %s: %.1f ms%n", scope.reach(), filter, medians.getLast());
        }
      Collections.sort(medians);
      figures.atMost(
          100,
          "a page of the table, the slowest median",
          medians.getLast(),
          "ms",
          medians.getFirst(),
          "the fastest");
      long begun = System.nanoTime();
      int people = new LinkStore(store).keyPeople().list(today, 200, all).size();
      System.out.printf("%d key persons: %.0f ms%n", people, (System.nanoTime() - begun) / 1e6);
    }
  }

  private static Store made() throws IOException {
    var folder = Files.createDirectories(Path.of("target", "bench-data"));
    var ready = folder.resolve("suggestions-table.ready");
    var url = StoreUrl.file(folder.resolve("suggestions-table"));
    if (!Files.exists(ready)) {
      Files.deleteIfExists(folder.resolve("suggestions-table.mv.db"));
      try (var store = BigBranch.made(url)) {
        BigBranch.staff(store);
        store.db().fetch("select rand(23)");
        for (var sql : MADE) store.db().execute(sql.formatted(FIRST, CLIENTS, LINKS));
        store
            .db()
            .execute(
                "update client set department_id = 1 + mod(id, 4), responsible_id = 100 + mod(id,"
                    + " 25)");
        store
            .db()
            .execute(
                "update link set next_review = date '2026-01-01' + mod(id, 700) where mod(id, 5) ="
                    + " 0");
      }
      Files.writeString(ready, "");
    }
    if (Store.open(url) instanceof Opened.Done(var store)) return store;
    throw new IllegalStateException("not opened");
  }

  @Test
  void allOfABase() throws IOException {
    var folder = Files.createDirectories(Path.of("target", "bench-data"));
    Files.deleteIfExists(folder.resolve("suggestions.mv.db"));
    try (var store = BigBranch.made(StoreUrl.file(folder.resolve("suggestions")))) {
      BigBranch.staff(store);
      store.db().fetch("select rand(23)");
      for (var sql : MADE) store.db().execute(sql.formatted(FIRST, CLIENTS, LINKS));
      var name = "%,d clients, %,d links".formatted(CLIENTS, LINKS);
      double first = look(store, name, "looked through for the first time");
      double again = look(store, name, "once more");
      figures.atMost(60, name + ", suggestions, the first time", first, "s", first, "itself");
      figures.atMost(60, name + ", suggestions, every night after", again, "s", first, "the first");
    }
  }

  private static double look(Store store, String name, String when) {
    var links = new LinkStore(store);
    var suggest =
        new SuggestLinks(
            links.sharedValues(),
            links.feed(),
            links.suggestions(),
            links.searches(),
            () -> LinkPolicy.USUAL,
            new AuditTrail(new StaffStore(store).audit(), store.ids(), Clock.systemUTC()),
            store,
            Clock.systemUTC());
    long begun = System.nanoTime();
    var looked = suggest.due(Clock.systemUTC().instant().plusSeconds(1), Progress.unseen());
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (!(looked instanceof Looked.Done(var open, var fresh)))
      throw new IllegalStateException(String.valueOf(looked));
    System.out.printf("%s, %s: %,d open, %,d of them new%n", name, when, open, fresh);
    return seconds;
  }
}
