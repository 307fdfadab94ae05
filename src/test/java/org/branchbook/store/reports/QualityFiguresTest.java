package org.branchbook.store.reports;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.SOUTH;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.branchbook.base.Page;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Email;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Identifier.Kind;
import org.branchbook.clients.Phone;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.numbers.Rnokpp;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.reports.Figure;
import org.branchbook.reports.Period;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.reports.quality.QualityFigures;
import org.branchbook.reports.quality.QualityFigures.Rule;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.duplicates.keys.KeyStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualityFiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Period NOVEMBER =
      new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
  private static final Instant A_YEAR_AGO = Instant.parse("2025-11-20T00:00:00Z");
  private static final Rule CLIENTS = new Rule(A_YEAR_AGO, false);
  private static final Rule PROSPECTS_TOO = new Rule(A_YEAR_AGO, true);
  private static final int MANY = 60;

  /** Every number has its own faults: what they are follows from it alone. */
  private static Client card(int i) {
    var numbers = new ArrayList<Identifier>();
    var right = Rnokpp.of(LocalDate.of(1985, 3, 14), 2 * i);
    var number = i % 7 == 0 ? right.substring(0, 9) + (right.endsWith("0") ? "1" : "0") : right;
    if (i % 5 > 0) numbers.add(numbered(Kind.TAX, number, null, i % 9 == 0));
    if (i % 3 > 0)
      numbers.add(
          numbered(
              Kind.ID_CARD, String.valueOf(100_000_000 + i), TODAY.plusDays(i % 4 - 1), false));
    boolean firm = i % 10 == 0;
    return new Client(
        new ClientId(100 + i),
        firm ? organisation("ТОВ «Млин " + i + "»", "") : person("Ткач" + i, "Анна", ""),
        i % 6 == 5 ? Standing.PROSPECT : Standing.CLIENT,
        i % 20 == 19 ? State.DECEASED : State.ACTIVE,
        care(i % 2 == 0 ? NORTH : SOUTH, i % 8 == 7 ? null : i % 3 == 0 ? ANNA : BORYS, i == 4),
        numbers,
        i % 4 == 0 ? List.of() : List.of(new Phone("+380671234567", "")),
        i % 2 == 0 ? List.of() : List.of(new Email("olena@example.com", "")),
        List.of(),
        Preferences.UNKNOWN,
        null,
        1);
  }

  private static Identifier numbered(
      Kind kind, String number, @Nullable LocalDate until, boolean disputed) {
    return new Identifier(kind, "UA", "", "", number, "", null, until, disputed);
  }

  private static Store branch(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store);
    for (int i = 0; i < MANY; i++) clients.clients().add(card(i));
    for (int i = 0; i < MANY; i += 3)
      clients
          .papers()
          .add(
              new Consent(
                  900 + i,
                  new ClientId(100 + i),
                  null,
                  Consent.Purpose.MARKETING,
                  true,
                  "",
                  Instant.parse("2026-01-01T08:00:00Z"),
                  ANNA));
    var contacts = new ContactStore(store).contacts();
    for (int i = 0; i < MANY; i++)
      if (i % 2 == 0) contacts.add(contact(i, i % 4 == 0 ? "2026-06-01" : "2025-06-01"));
    var pairs = new ArrayList<Pair>();
    var random = new Random(5);
    for (int i = 0; i + 1 < MANY; i += 2)
      pairs.add(
          new Pair(
              new ClientId(100 + i),
              new ClientId(101 + i + random.nextInt(MANY - i - 1)),
              Pair.State.values()[i / 2 % 3],
              10 + i,
              0.9,
              "",
              "",
              1,
              2,
              Instant.parse(i % 3 == 0 ? "2026-11-05T08:00:00Z" : "2026-10-05T08:00:00Z"),
              null,
              null));
    new KeyStore(store).pairs().put(pairs);
    for (int i = 0; i < 12; i++)
      store
          .db()
          .execute(
              "insert into card_merge values (?, ?, ?, cast(? as timestamp with time zone), ?, '',"
                  + " '', cast(? as timestamp with time zone))",
              700 + i,
              i,
              110 + i,
              i % 4 == 0 ? "2026-09-01T08:00:00Z" : "2026-11-0" + (1 + i % 5) + "T08:00:00Z",
              BORYS.value(),
              i % 6 == 5 ? "2026-11-15T08:00:00Z" : null);
    return store;
  }

  private static Contact contact(int i, String day) {
    return new Contact(
        new ContactId(500 + i),
        List.of(new ClientId(100 + i)),
        "",
        Channel.CALL,
        Contact.Direction.OUT,
        Contact.Purpose.SERVICE,
        Contact.Result.TALKED,
        "",
        Instant.parse(day + "T08:00:00Z"),
        5,
        ANNA,
        null,
        null,
        1);
  }

  private static Within within(
      @Nullable Set<DepartmentId> departments, @Nullable EmployeeId employee, Scope scope) {
    return new Within(
        NOVEMBER,
        NOVEMBER.begins(ZoneOffset.UTC),
        NOVEMBER.ends(ZoneOffset.UTC),
        TODAY,
        A_YEAR_AGO,
        departments,
        employee,
        null,
        scope,
        scope);
  }

  private static final List<Within> ALL_KINDS =
      List.of(
          within(null, null, ALL),
          within(Set.of(SOUTH), null, ALL),
          within(null, BORYS, ALL),
          within(null, null, new Scope(Reach.DEPARTMENT, ANNA, Set.of(NORTH), false)),
          within(null, null, new Scope(Reach.OWN, BORYS, Set.of(), false)),
          within(null, null, new Scope(Reach.NONE, BORYS, Set.of(), true)));

  /** The whole list, three at a time, none of it twice. */
  private static List<Behind> list(
      QualityFigures figures, Figure.OfQuality figure, Within within, Rule rule) {
    var all = new ArrayList<Behind>();
    Optional<Page.Mark> after = Optional.empty();
    do {
      var page = figures.behind(figure, within, rule, after, 3);
      all.addAll(page.rows());
      after = page.next();
    } while (after.isPresent());
    assertEquals(all.size(), new HashSet<>(all).size(), figure + " twice");
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void theListBehindEveryFigureIsAsLongAsTheFigureIsGreat(Databases on) {
    try (var store = branch(on)) {
      var figures = new ReportStore(store).quality();
      int seen = 0;
      for (var within : ALL_KINDS)
        for (var rule : List.of(CLIENTS, PROSPECTS_TOO)) {
          var lines = figures.all(within, rule);
          for (var which : QualityFigure.values()) {
            long sum = 0;
            for (var line : lines) {
              long count = line.counts().getOrDefault(which, 0L);
              sum += count;
              var of =
                  new Figure.OfQuality(
                      which, line.department(), line.responsible(), line.responsible() == null);
              assertEquals(count, list(figures, of, within, rule).size(), of + " " + within);
              if (count > 0) seen++;
            }
            var all = new Figure.OfQuality(which);
            assertEquals(sum, list(figures, all, within, rule).size(), all + " " + within);
          }
        }
      assertTrue(seen > 250, "only " + seen + " figures were looked behind");
    }
  }

  private static long sum(List<QualityFigures.Line> lines, QualityFigure figure) {
    return lines.stream().mapToLong(l -> l.counts().getOrDefault(figure, 0L)).sum();
  }

  /** Those of the living clients of whom it is true. */
  private static long count(java.util.function.IntPredicate is) {
    long count = 0;
    for (int i = 0; i < MANY; i++) if (i % 6 != 5 && i % 20 != 19 && is.test(i)) count++;
    return count;
  }

  @ParameterizedTest
  @EnumSource
  void theFiguresAreWhatAPersonWouldCount(Databases on) {
    try (var store = branch(on)) {
      var lines = new ReportStore(store).quality().all(within(null, null, ALL), CLIENTS);
      assertEquals(count(_ -> true), sum(lines, QualityFigure.CLIENTS));
      assertEquals(count(i -> i % 5 > 0 && i % 7 == 0), sum(lines, QualityFigure.WRONG_NUMBER));
      assertEquals(count(i -> i % 5 > 0 && i % 9 == 0), sum(lines, QualityFigure.DISPUTED));
      // until yesterday, and no other paper
      assertEquals(count(i -> i % 3 > 0 && i % 4 == 0), sum(lines, QualityFigure.EXPIRED));
      assertEquals(count(i -> i % 4 == 0), sum(lines, QualityFigure.NO_PHONE));
      assertEquals(count(i -> i % 2 == 0), sum(lines, QualityFigure.NO_EMAIL));
      assertEquals(count(_ -> true), sum(lines, QualityFigure.NO_ADDRESS));
      assertEquals(count(i -> i % 3 > 0), sum(lines, QualityFigure.NO_CONSENT));
      assertEquals(count(i -> i % 10 == 0), sum(lines, QualityFigure.NO_INDUSTRY));
      assertEquals(count(i -> i % 8 == 7), sum(lines, QualityFigure.NO_RESPONSIBLE));
      assertEquals(count(i -> i % 10 > 0 && i % 3 == 0), sum(lines, QualityFigure.NO_DOCUMENT));
      // spoken with this year were those of every fourth
      assertEquals(count(i -> i % 4 > 0), sum(lines, QualityFigure.STALE));
      // of thirty pairs every third is answered; of twelve merges three are old and two undone
      assertEquals(20, sum(lines, QualityFigure.OPEN));
      assertEquals(7, sum(lines, QualityFigure.MERGED));
      assertEquals(10 + 7, sum(lines, QualityFigure.FOUND));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLineSaysWhatIsWrong(Databases on) {
    try (var store = branch(on)) {
      var figures = new ReportStore(store).quality();
      var everything = within(null, null, ALL);
      var wrong =
          list(figures, new Figure.OfQuality(QualityFigure.WRONG_NUMBER), everything, CLIENTS);
      assertEquals("reports.quality.row.number", wrong.getFirst().what().key());
      var expired = list(figures, new Figure.OfQuality(QualityFigure.EXPIRED), everything, CLIENTS);
      assertEquals("2026-11-19", expired.getFirst().what().args().get(2));
      var stale = list(figures, new Figure.OfQuality(QualityFigure.STALE), everything, CLIENTS);
      assertTrue(stale.stream().anyMatch(b -> b.what().args().contains("2025-06-01")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMendedIsCountedNoMore(Databases on) {
    try (var store = branch(on)) {
      var clients = new ClientStore(store).clients();
      var figures = new ReportStore(store).quality();
      var everything = within(null, null, ALL);
      var wrong = new Figure.OfQuality(QualityFigure.WRONG_NUMBER);
      var list = list(figures, wrong, everything, CLIENTS);
      var card = clients.find(new ClientId(list.getFirst().id()), ALL).orElseThrow();
      clients.save(Sample.with(card, numbered(Kind.TAX, "3120012349", null, false)));
      clients.save(
          Sample.with(
              clients.find(card.id(), ALL).orElseThrow(),
              numbered(Kind.TAX, Rnokpp.of(LocalDate.of(1985, 3, 14), 9000), null, false)));
      assertEquals(list.size() - 1, list(figures, wrong, everything, CLIENTS).size());
    }
  }
}
