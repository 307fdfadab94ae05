package org.branchbook.store.reports;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.SOUTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.branchbook.base.Page;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.reports.ClientFigure;
import org.branchbook.reports.Figure;
import org.branchbook.reports.Period;
import org.branchbook.reports.TaskFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.reports.WorkReport;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.contacts.ContactStore;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkFiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Period NOVEMBER =
      new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
  private static final Scope OF_THE_NORTH = new Scope(Reach.DEPARTMENT, ANNA, Set.of(NORTH), false);

  private static Store branch(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    for (int i = 0; i < 12; i++)
      clients.add(
          card(
              100 + i,
              person("Ткач" + (char) ('а' + i), "Анна", ""),
              care(i % 2 == 0 ? NORTH : SOUTH, i % 3 == 0 ? ANNA : BORYS, i == 4)));
    var contacts = new ContactStore(store).contacts();
    var random = new Random(7);
    for (int i = 0; i < 60; i++) contacts.add(contact(i, random));
    var tasks = new TaskStore(store).tasks();
    for (int i = 0; i < 40; i++) tasks.add(task(i, random));
    return store;
  }

  /** Due one a day from the first of November on; every other done, every fourth two days late. */
  private static Task task(int i, Random random) {
    var due = NOVEMBER.from().plusDays(i % 30);
    var who = random.nextBoolean() ? ANNA : BORYS;
    var clients = i % 5 == 0 ? List.<ClientId>of() : List.of(new ClientId(100 + i % 12));
    var task =
        Task.fresh(
            new TaskId(900 + i),
            new Subject(
                Kind.CALL, new Title.Written("справа " + i), "", Priority.NORMAL, clients, null),
            new Hands(who, who, NORTH, null, null),
            Timing.by(Due.on(due)),
            Instant.parse("2026-10-01T08:00:00Z"));
    if (i % 2 == 1) return task;
    var done = due.plusDays(i % 4 == 0 ? 2 : 0).atTime(9, 0).toInstant(ZoneOffset.UTC);
    return task.with(new Closing(true, done, who, null, ""));
  }

  /** One every twelve hours: those from number 24 on in November. */
  private static Contact contact(int i, Random random) {
    var at = Instant.parse("2026-10-20T08:00:00Z").plusSeconds(i * 43_200L);
    var promised = LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(3);
    return new Contact(
        new ContactId(500 + i),
        List.of(new ClientId(100 + random.nextInt(10)), new ClientId(110)),
        "",
        Channel.values()[random.nextInt(3)],
        Contact.Direction.OUT,
        Contact.Purpose.SERVICE,
        Contact.Result.values()[random.nextInt(5)],
        "розмова " + i,
        at,
        5,
        random.nextBoolean() ? ANNA : BORYS,
        i % 4 == 0
            ? new Contact.Promise("лист", promised, i % 8 == 0 ? at.plusSeconds(86_400) : null)
            : null,
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
        Instant.parse("2026-11-10T00:00:00Z"),
        departments,
        employee,
        null,
        scope,
        scope);
  }

  private static Within ofTeam(Set<EmployeeId> people, Scope scope) {
    var all = within(null, null, scope);
    return new Within(
        all.period(),
        all.begins(),
        all.ends(),
        all.today(),
        all.silentSince(),
        null,
        null,
        people,
        scope,
        scope);
  }

  private static final List<Within> ALL_KINDS =
      List.of(
          within(null, null, ALL),
          within(Set.of(SOUTH), null, ALL),
          within(null, BORYS, ALL),
          ofTeam(Set.of(ANNA, BORYS), ALL),
          ofTeam(Set.of(), ALL),
          within(null, null, OF_THE_NORTH),
          within(Set.of(NORTH), ANNA, OF_THE_NORTH),
          within(null, null, new Scope(Reach.OWN, BORYS, Set.of(), false)),
          within(null, null, new Scope(Reach.NONE, BORYS, Set.of(), true)));

  /** The whole list, three at a time, none of it twice. */
  private static List<Behind> list(WorkFigures figures, Figure figure, Within within) {
    var all = new ArrayList<Behind>();
    Optional<Page.Mark> after = Optional.empty();
    do {
      var page = figures.behind(figure, within, after, 3);
      all.addAll(page.rows());
      after = page.next();
    } while (after.isPresent());
    assertEquals(all.size(), new HashSet<>(all.stream().map(Behind::id).toList()).size());
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void theListBehindEveryFigureIsAsLongAsTheFigureIsGreat(Databases on) {
    try (var store = branch(on)) {
      var figures = new ReportStore(store).figures();
      long seen = 0;
      for (var within : ALL_KINDS) {
        var clients = figures.clients(within);
        for (var figure : ClientFigure.values())
          seen += same(clients.get(figure), figures, new Figure.OfClients(figure, null), within);
        for (var one : figures.portfolios(within).entrySet())
          seen +=
              same(
                  one.getValue(),
                  figures,
                  new Figure.OfClients(ClientFigure.CLIENTS, one.getKey()),
                  within);
        var contacts = figures.contacts(within);
        for (var c : contacts)
          seen +=
              same(
                  c.count(),
                  figures,
                  new Figure.OfContacts(c.author(), c.channel(), c.result()),
                  within);
        long all = contacts.stream().mapToLong(WorkReport.Contacts::count).sum();
        same(all, figures, new Figure.OfContacts(null, null, null), within);
        for (var person : figures.tasks(within).entrySet())
          for (var one : person.getValue().entrySet())
            seen +=
                same(
                    one.getValue(),
                    figures,
                    new Figure.OfTasks(one.getKey(), person.getKey()),
                    within);
      }
      assertTrue(seen > 150, "only " + seen + " figures were looked behind");
    }
  }

  private static int same(@Nullable Long figure, WorkFigures figures, Figure which, Within within) {
    assertEquals(
        figure == null ? -1 : figure.intValue(),
        list(figures, which, within).size(),
        () -> which + " " + within);
    return 1;
  }

  @ParameterizedTest
  @EnumSource
  void theFiguresAreWhatAPersonWouldCount(Databases on) {
    try (var store = branch(on)) {
      var figures = new ReportStore(store).figures();
      var everything = within(null, null, ALL);
      assertEquals(12, figures.clients(everything).get(ClientFigure.PEOPLE));
      assertEquals(Map.of(ANNA, 4L, BORYS, 8L), figures.portfolios(everything));
      // the north's six but for the hidden one, and her own two of the south
      assertEquals(7, figures.clients(within(null, null, OF_THE_NORTH)).get(ClientFigure.CLIENTS));
      long november =
          figures.contacts(everything).stream().mapToLong(WorkReport.Contacts::count).sum();
      assertEquals(36, november); // of sixty, from number 24 on
      var last = list(figures, new Figure.OfContacts(null, null, null), everything).getFirst();
      assertEquals(Behind.written("розмова 59"), last.what());
      assertEquals(Instant.parse("2026-11-18T20:00:00Z"), last.at());
    }
  }

  @ParameterizedTest
  @EnumSource
  void promisesAreKeptInThePeriodOrOverdueByToday(Databases on) {
    try (var store = branch(on)) {
      var figures = new ReportStore(store).figures();
      var tasks = figures.tasks(within(null, null, ALL)).values();
      // every eighth contact's promise is kept a day later, 24 … 56 of them in November
      assertEquals(5, sum(tasks, TaskFigure.KEPT));
      // the others of every fourth are overdue where their day has passed
      assertEquals(7, sum(tasks, TaskFigure.BROKEN));
    }
  }

  @ParameterizedTest
  @EnumSource
  void tasksAreDoneInThePeriodAndLateAfterTheirDay(Databases on) {
    try (var store = branch(on)) {
      var tasks = new ReportStore(store).figures().tasks(within(null, null, ALL)).values();
      // of twenty done one, due on the twenty-ninth, was done in December
      assertEquals(19, sum(tasks, TaskFigure.DONE));
      assertEquals(9, sum(tasks, TaskFigure.DONE_LATE));
      // due before the twentieth and open: nine of the first thirty, five of those that follow
      assertEquals(14, sum(tasks, TaskFigure.LATE));
    }
  }

  private static long sum(Iterable<Map<TaskFigure, Long>> people, TaskFigure figure) {
    long sum = 0;
    for (var person : people) sum += person.getOrDefault(figure, 0L);
    return sum;
  }
}
