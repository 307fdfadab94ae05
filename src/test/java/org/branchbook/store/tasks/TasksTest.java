package org.branchbook.store.tasks;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.SOUTH;
import static org.branchbook.store.clients.Sample.VIRA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Happening;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.playbooks.Phrase;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Scope;
import org.branchbook.staff.absences.Team;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.contacts.ContactStore;
import org.branchbook.store.staff.StaffStore;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.InMemoryTasks;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Postponement;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.SavedFilter;
import org.branchbook.tasks.Series;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskFilter.Whose;
import org.branchbook.tasks.TaskHappenings;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.Tasks;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.calendar.Calendars.SpecialDay;
import org.branchbook.tasks.calendar.Recurrence;
import org.branchbook.tasks.calendar.WorkingCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TasksTest {
  private static final ClientId OF_ANNA = new ClientId(100);
  private static final ClientId OF_BORYS = new ClientId(101);
  private static final ClientId VIP = new ClientId(102);
  private static final Map<ClientId, String> NAMES =
      Map.of(OF_ANNA, "Ткач Анна", OF_BORYS, "Бойко Борис", VIP, "Вовк Віра");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOON =
      TODAY.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();

  private static Store branch(Databases on) {
    var store = Sample.branch(on.fresh());
    var clients = new ClientStore(store).clients();
    clients.add(card(100, person("Ткач", "Анна", ""), care(NORTH, ANNA, false)));
    clients.add(card(101, person("Бойко", "Борис", ""), care(SOUTH, BORYS, false)));
    clients.add(card(102, person("Вовк", "Віра", ""), care(SOUTH, BORYS, true)));
    return store;
  }

  private static Subject about(String title, Kind kind, ClientId... clients) {
    return new Subject(kind, new Title.Written(title), "", Priority.NORMAL, List.of(clients), null);
  }

  private static Task task(long id, EmployeeId who, Due due, ClientId... clients) {
    return Task.fresh(
        new TaskId(id),
        about("task " + id, Kind.OTHER, clients),
        Hands.own(who, NORTH),
        Timing.by(due),
        NOON);
  }

  /** A task with something of everything. */
  private static Task full() {
    var due = new Due(TODAY.plusDays(1), LocalTime.of(15, 30));
    var off = new Postponement(NOON, ANNA, Due.on(TODAY), due, "не встигла, бо «день» відділу");
    return new Task(
        new TaskId(500),
        new Subject(
            Kind.REQUEST,
            new Title.Told(Text.of("tasks.wrong.lines", 5, "a, b")),
            "примітка",
            Priority.HIGH,
            List.of(OF_BORYS, OF_ANNA),
            Origin.contact(77)),
        new Hands(
            ANNA, BORYS, SOUTH, VIRA, new Request(SOUTH, Request.Stage.ACCEPTED, NOON, "чому")),
        new Timing(
            due,
            NOON.plusSeconds(60),
            TODAY.plusDays(3),
            List.of(off, off),
            new Series(
                499,
                new Recurrence(
                    Recurrence.Unit.MONTH, 2, Recurrence.OffDay.BEFORE, TODAY.plusYears(1)),
                TODAY,
                3)),
        List.of(new Item("перше", true), new Item("друге", false)),
        null,
        NOON,
        0);
  }

  @ParameterizedTest
  @EnumSource
  void aTaskComesBackAsItWentAndIsAddedOnce(Databases on) {
    try (var store = branch(on)) {
      var tasks = new TaskStore(store).tasks();
      assertTrue(tasks.add(full()));
      assertFalse(tasks.add(task(500, VIRA, Due.on(TODAY))));
      assertEquals(Optional.of(full().at(1)), tasks.find(new TaskId(500), ALL));
      var row = tasks.next(OF_ANNA, ALL).orElseThrow();
      assertEquals("Бойко Борис", row.clientName());
      assertEquals("Employee 12", row.responsibleName());
      assertEquals(Request.Stage.ACCEPTED, row.stage());
      assertEquals(List.of(2, 2, 1), List.of(row.postponed(), row.items(), row.ticked()));
      assertTrue(row.returns());
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodySavesOverAnothersChange(Databases on) {
    try (var store = branch(on)) {
      var tasks = new TaskStore(store).tasks();
      tasks.add(full());
      var mine = tasks.find(new TaskId(500), ALL).orElseThrow();
      var other = mine.with(List.of(new Item("третє", false))).with(about("інша", Kind.CALL, VIP));
      var saved = assertInstanceOf(Tasks.Saved.Done.class, tasks.save(mine, other)).now();
      assertEquals(other.at(2), saved);
      assertEquals(Optional.of(saved), tasks.find(new TaskId(500), ALL));
      assertEquals(new Tasks.Saved.Stale(saved), tasks.save(mine, mine));
      var gone = task(404, ANNA, Due.on(TODAY));
      assertEquals(new Tasks.Saved.Gone(), tasks.save(gone, gone));
      assertFalse(tasks.remove(saved.id(), 1));
      assertTrue(tasks.remove(saved.id(), 2));
      assertEquals(Optional.empty(), tasks.find(saved.id(), ALL));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyListIsTheSameAsInMemoryPageByPage(Databases on) {
    try (var store = branch(on)) {
      var tasks = new TaskStore(store);
      var memory = new InMemoryTasks(c -> NAMES.get(c), e -> "Employee " + e.value());
      memory.vip = VIP::equals;
      // the rule of InMemoryTasks knows of no responsible employee of a card: nobody's VIP here
      store.db().execute("update client set responsible_id = null where id = 102");
      var random = new Random(11);
      var all = new ArrayList<Task>();
      for (int i = 0; i < 40; i++) all.add(any(700 + i, random));
      tasks.bulk().addAll(all);
      memory.addAll(all);
      for (var scope : scopes())
        for (var filter : filters())
          assertEquals(
              walk(memory, filter, 19, scope),
              walk(tasks.tasks(), filter, 19, scope),
              filter + " " + scope);
      for (var scope : scopes()) {
        for (var task : all.subList(0, 20))
          assertEquals(
              memory.find(task.id(), scope), tasks.tasks().find(task.id(), scope), "" + scope);
        assertEquals(
            memory.find(all.stream().map(Task::id).toList(), scope),
            tasks.bulk().find(all.stream().map(Task::id).toList(), scope));
        var open = TaskFilter.of(Whose.ALL, Stretch.OPEN);
        assertEquals(memory.count(open, 9, scope, NOON), tasks.tasks().count(open, 9, scope, NOON));
      }
      var who = List.of(VIRA, ANNA, new EmployeeId(999));
      assertEquals(memory.load(who), tasks.bulk().load(who));
      assertEquals(
          memory.openUntil(ANNA, Due.on(TODAY)), tasks.bulk().openUntil(ANNA, Due.on(TODAY)));
    }
  }

  private static Task any(long id, Random random) {
    var people = List.of(ANNA, BORYS, VIRA);
    var author = people.get(random.nextInt(3));
    var responsible = random.nextInt(6) == 0 ? null : people.get(random.nextInt(3));
    var where = random.nextBoolean() ? NORTH : SOUTH;
    var handed = random.nextInt(4) == 0 ? people.get(random.nextInt(3)) : null;
    if (handed != null && handed.equals(responsible)) handed = null;
    // several at the same time
    var day = TODAY.plusDays(random.nextInt(5) - 2);
    var due =
        random.nextBoolean() ? Due.on(day) : new Due(day, LocalTime.of(9 + random.nextInt(6), 0));
    var clients = new ArrayList<ClientId>();
    for (var c : List.of(OF_ANNA, OF_BORYS, VIP)) if (random.nextInt(3) == 0) clients.add(c);
    var task =
        Task.fresh(
            new TaskId(id),
            new Subject(
                Kind.values()[random.nextInt(3)],
                new Title.Written(random.nextInt(5) == 0 ? "Звірити_100%" : "Подзвонити"),
                random.nextInt(9) == 0 ? "кредит" : "",
                Priority.values()[random.nextInt(3)],
                clients,
                null),
            new Hands(
                author, responsible, where, handed, responsible == null ? Request.of(where) : null),
            Timing.by(due),
            NOON);
    return random.nextInt(4) == 0
        ? task.with(
            new Closing(
                random.nextBoolean(), NOON.minusSeconds(random.nextInt(9)), ANNA, null, "готово"))
        : task;
  }

  private static List<TaskFilter> filters() {
    var all = new ArrayList<TaskFilter>();
    for (var whose : Whose.values())
      for (var stretch : Stretch.values()) {
        var f = TaskFilter.of(whose, stretch);
        all.add(f);
        // the conditions by turns
        all.add(
            switch (all.size() / 2 % 6) {
              case 0 -> f.toggled(Kind.CALL).toggled(Kind.MEETING);
              case 1 -> f.toggled(Priority.HIGH).saying("звірити_1");
              case 2 -> f.about(OF_BORYS);
              case 3 -> f.of(VIRA);
              case 4 -> f.saying("кредит");
              default -> f.saying("бойко");
            });
      }
    return all;
  }

  private static List<Scope> scopes() {
    var all = new ArrayList<Scope>();
    for (var reach : Reach.values()) {
      all.add(new Scope(reach, ANNA, Set.of(NORTH), reach != Reach.DEPARTMENT));
      all.add(new Scope(reach, VIRA, Set.of(VIRA, BORYS), Set.of(ANNA), Set.of(SOUTH), false));
    }
    return all;
  }

  private static List<TaskRow> walk(Tasks tasks, TaskFilter filter, int size, Scope scope) {
    var rows = new ArrayList<TaskRow>();
    Optional<Page.Mark> mark = Optional.empty();
    do {
      var page = tasks.list(filter, mark, size, scope, NOON);
      rows.addAll(page.rows());
      mark = page.next();
    } while (mark.isPresent());
    return rows;
  }

  @ParameterizedTest
  @EnumSource
  void aReminderRingsUntilTheTaskIsDone(Databases on) {
    try (var store = branch(on)) {
      var tasks = new TaskStore(store).tasks();
      for (int i = 0; i < 3; i++) {
        var task = task(500 + i, ANNA, Due.on(TODAY));
        tasks.add(task.with(task.timing().reminding(NOON.plus(Duration.ofMinutes(i)))));
      }
      tasks.add(task(503, ANNA, Due.on(TODAY)));
      assertEquals(List.of(501L, 500L), ringing(tasks, ANNA, NOON.plusSeconds(60)));
      assertEquals(List.of(), ringing(tasks, BORYS, NOON.plusSeconds(600)));
      var one = tasks.find(new TaskId(500), ALL).orElseThrow();
      tasks.save(one, one.with(new Closing(true, NOON, ANNA, 7L, "")));
      assertEquals(List.of(501L), ringing(tasks, ANNA, NOON.plusSeconds(60)));
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void wordsAreLookedForStrideByStrideInToldTitlesToo(Databases on) {
    try (var store = branch(on)) {
      var tasks = new TaskStore(store, 3).tasks();
      var step =
          Phrase.written("Узгодити умови", "uk")
              .translated("Согласовать условия", "ru")
              .translated("Agree on terms", "en");
      for (int i = 1; i <= 40; i++) {
        var title =
            i % 20 == 0
                ? new Title.Told(Text.of("contacts.next.write", "Ангара-" + i))
                : i == 39 ? step.title() : new Title.Written("звірити");
        tasks.add(
            Task.fresh(
                new TaskId(1000 + i),
                new Subject(Kind.CALL, title, "", Priority.NORMAL, List.of(), null),
                new Hands(ANNA, ANNA, NORTH, null, null),
                Timing.by(Due.on(TODAY.plusDays(i))),
                NOON));
      }
      var scope = new Scope(Reach.ALL, ANNA, Set.of(NORTH), true);
      for (var typed : List.of("написати", "Write", "написать", "ангара")) {
        var filter = TaskFilter.of(TaskFilter.Whose.ALL, TaskFilter.Stretch.OPEN).saying(typed);
        assertEquals(
            List.of(1020L, 1040L),
            walk(tasks, filter, 10, scope).stream().map(r -> r.id().value()).toList(),
            typed);
        var first = tasks.list(filter, Optional.empty(), 10, scope, NOON);
        assertEquals(List.of(), first.rows(), "fifteen tasks are all that a page is worth");
        assertTrue(first.next().isPresent());
      }
      for (var typed : List.of("Узгодити", "согласовать УСЛОВИЯ", "agree on")) {
        var filter = TaskFilter.of(TaskFilter.Whose.ALL, TaskFilter.Stretch.OPEN).saying(typed);
        assertEquals(
            List.of(1039L),
            walk(tasks, filter, 10, scope).stream().map(r -> r.id().value()).toList(),
            "a step's text in each of its languages: " + typed);
      }
      var none = TaskFilter.of(TaskFilter.Whose.MINE, TaskFilter.Stretch.OPEN).saying("жодного");
      assertEquals(List.of(), walk(tasks, none, 10, scope));
    }
  }

  private static List<Long> ringing(Tasks tasks, EmployeeId who, Instant now) {
    return tasks.reminders(who, now).stream().map(r -> r.id().value()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void manyAreSavedTogetherButForThoseThatOthersChanged(Databases on) {
    try (var store = branch(on)) {
      var tasks = new TaskStore(store);
      var all = new ArrayList<Task>();
      for (int i = 0; i < 700; i++) all.add(task(1000 + i, ANNA, Due.on(TODAY), OF_ANNA));
      tasks.bulk().addAll(all);
      var found = tasks.bulk().find(all.stream().map(Task::id).toList(), ALL);
      assertEquals(700, found.size());
      var first = found.getFirst();
      tasks.tasks().save(first, first.with(List.of(new Item("x", false))));
      var moved =
          found.stream()
              .map(t -> new TaskBulk.Edit(t, t.with(t.hands().handed(BORYS, SOUTH, ANNA))))
              .toList();
      assertEquals(Set.of(first.id()), tasks.bulk().saveAll(moved));
      assertEquals(Map.of(ANNA, 1, BORYS, 699), tasks.bulk().load(List.of(ANNA, BORYS)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOverStandsInTheTimelineOnce(Databases on) {
    try (var store = branch(on)) {
      var tasks = new TaskStore(store).tasks();
      for (int i = 0; i < 9; i++) {
        // several at one instant; one of them is told of by its contact
        var closing = new Closing(i != 4, NOON.plusMillis(i / 3), BORYS, i == 5 ? 77L : null, "so");
        tasks.add(task(500 + i, ANNA, Due.on(TODAY), OF_ANNA).with(closing));
      }
      tasks.add(task(600, ANNA, Due.on(TODAY), OF_ANNA));
      var asker =
          new Asker(
              new StaffStore(store).employees().find(ANNA).orElseThrow(),
              Set.of(NORTH),
              new Rights(Map.of(Privilege.TASK_READ, Reach.ALL)));
      var timeline = new TaskHappenings(tasks, new StaffStore(store).employees());
      var found = new ArrayList<Happening>();
      Optional<Page.Mark> mark = Optional.empty();
      do {
        var page = timeline.of(OF_ANNA, mark, 2, asker);
        found.addAll(page);
        mark = page.stream().reduce((_, last) -> last).map(Happening::mark);
      } while (mark.isPresent());
      assertEquals(
          List.of(508L, 507L, 506L, 504L, 503L, 502L, 501L, 500L),
          found.stream().map(Happening::id).toList());
      assertEquals("task.cancelled", found.get(3).kind());
      assertEquals("Employee 12", found.getFirst().who());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyListHasItsIndex(Databases on) {
    try (var store = branch(on)) {
      var tasks = new TaskStore(store);
      var all = new ArrayList<Task>();
      for (int i = 0; i < 3000; i++)
        all.add(
            task(1000 + i, i % 50 == 0 ? ANNA : BORYS, Due.on(TODAY.plusDays(i % 90)), OF_ANNA));
      tasks.bulk().addAll(all);
      if (on == Databases.POSTGRES) store.db().execute("analyze");
      var first = " and place > 0 order by place, id limit 50";
      uses(on, store, "task_place", "task where true" + first);
      uses(on, store, "task_responsible", "task where responsible_id = 11" + first);
      uses(on, store, "task_department", "task where department_id = 2" + first);
      uses(on, store, "task_giver", "task where giver_id = 13" + first);
      uses(on, store, "task_handed", "task where handed_id = 13" + first);
      uses(
          on,
          store,
          "task_rings",
          "task where responsible_id = 11 and rings_at <= current_timestamp");
    }
  }

  /** PostgreSQL may take another index as well: of few rows it knows better. */
  private static void uses(Databases on, Store store, String index, String from) {
    var plan =
        String.join(
                "\n", store.db().fetch("explain select 1 from " + from).getValues(0, String.class))
            .toLowerCase(Locale.ROOT);
    assertTrue(on == Databases.H2 ? plan.contains(index) : !plan.contains("seq scan"), plan);
  }

  @ParameterizedTest
  @EnumSource
  void stepsAgreedBeforeBecomeTasks(Databases on) throws IOException {
    try (var store = branch(on)) {
      step(store, 900, NOON, OF_BORYS, OF_ANNA);
      step(store, 901, NOON.minusSeconds(9), OF_BORYS); // overtaken by the one before
      var script =
          "/db/vendor/" + (on == Databases.H2 ? "h2" : "postgresql") + "/V006_1__next_steps.sql";
      try (var in = Objects.requireNonNull(TasksTest.class.getResourceAsStream(script))) {
        for (var statement : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";"))
          if (!statement.isBlank()) store.db().execute(statement);
      }
      var tasks = new TaskStore(store).tasks();
      var task = tasks.find(new TaskId(900), ALL).orElseThrow();
      assertEquals(Due.on(LocalDate.of(2026, 12, 1)), task.due());
      assertEquals(task.place(), task.due().place());
      assertEquals(List.of(OF_BORYS, OF_ANNA), task.subject().clients());
      assertEquals(Optional.of(task.id()), tasks.next(OF_ANNA, ALL).map(TaskRow::id));
      assertEquals(Optional.empty(), tasks.find(new TaskId(901), ALL));
      assertEquals(List.of(task), new TaskStore(store).bulk().openUntil(ANNA, task.due()));
    }
  }

  private static void step(Store store, long id, Instant at, ClientId... clients) {
    new ContactStore(store)
        .contacts()
        .add(
            new Contact(
                new ContactId(id),
                List.of(clients),
                "",
                Channel.CALL,
                Contact.Direction.OUT,
                Contact.Purpose.SERVICE,
                Contact.Result.TALKED,
                "",
                at,
                5,
                BORYS,
                null,
                new Contact.NextStep("подзвонити", LocalDate.of(2026, 12, 1), ANNA),
                1));
  }

  @ParameterizedTest
  @EnumSource
  void aTeamsTasksAreThoseOfItsMembersAsFarAsOneSees(Databases on) {
    try (var store = branch(on)) {
      var tasks = new TaskStore(store).tasks();
      new StaffStore(store).teams().add(new Team(7, "Team", Set.of(ANNA, BORYS), 1));
      tasks.add(task(1, ANNA, Due.on(TODAY)));
      tasks.add(task(2, BORYS, Due.on(TODAY.plusDays(1))));
      tasks.add(task(3, VIRA, Due.on(TODAY)));
      var ours = TaskFilter.of(Whose.ALL, Stretch.OPEN).ofTeam(7);
      assertEquals(List.of(1L, 2L), numbers(tasks, ours, ALL));
      assertEquals(List.of(), numbers(tasks, ours.ofTeam(8), ALL));
      var own = new Scope(Reach.OWN, ANNA, Set.of(), false);
      assertEquals(List.of(1L), numbers(tasks, ours, own));
      var mates = new Scope(Reach.TEAM, ANNA, Set.of(ANNA), Set.of(BORYS), Set.of(), false);
      var mine = new TaskFilter(Whose.TEAM, Stretch.OPEN, Set.of(), Set.of(), null, null, null, "");
      assertEquals(List.of(1L, 2L), numbers(tasks, mine, mates));
      var filters = new TaskStore(store).filters();
      filters.save(new SavedFilter(1, ANNA, "Наші", ours));
      assertEquals(ours, filters.of(ANNA).getFirst().filter());
    }
  }

  private static List<Long> numbers(Tasks tasks, TaskFilter filter, Scope scope) {
    return tasks.list(filter, Optional.empty(), 10, scope, NOON).rows().stream()
        .map(r -> r.id().value())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void aFilterIsKeptForItsOwner(Databases on) {
    try (var store = branch(on)) {
      var filters = new TaskStore(store).filters();
      var filter =
          new TaskFilter(
              Whose.DEPARTMENT,
              Stretch.OVERDUE,
              Set.of(Kind.CALL, Kind.REQUEST),
              Set.of(Priority.HIGH),
              OF_ANNA,
              VIRA,
              null,
              "a=b, «ц»");
      filters.save(new SavedFilter(1, ANNA, "Яблука", filter));
      filters.save(new SavedFilter(2, ANNA, "Їжа", TaskFilter.MINE));
      filters.save(new SavedFilter(3, BORYS, "інше", TaskFilter.MINE));
      assertEquals(
          List.of("Їжа", "Яблука"), filters.of(ANNA).stream().map(SavedFilter::name).toList());
      assertEquals(filter, filters.of(ANNA).getLast().filter());
      filters.save(new SavedFilter(2, ANNA, "Абрикоси", filter));
      assertEquals("Абрикоси", filters.of(ANNA).getFirst().name());
      filters.remove(BORYS, 2);
      filters.remove(ANNA, 1);
      assertEquals(1, filters.of(ANNA).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDepartmentWorksAsThoseAboveItButForItsOwnDays(Databases on) {
    try (var store = branch(on)) {
      store.db().execute("insert into department values (3, 1, 'below', 1)");
      var below = new DepartmentId(3);
      var calendars = new TaskStore(store).calendars();
      assertEquals(WorkingCalendar.PLAIN, calendars.of(below));
      calendars.save(NORTH, Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));
      calendars.save(NORTH, Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY));
      var holiday = new SpecialDay(LocalDate.of(2026, 12, 25), false, "Різдво");
      var other = new SpecialDay(LocalDate.of(2027, 1, 1), false, "Новий рік");
      calendars.save(NORTH, 2026, List.of(holiday));
      calendars.save(NORTH, 2027, List.of(other));
      calendars.save(below, 2027, List.of(new SpecialDay(other.on(), true, "")));
      assertEquals(
          new WorkingCalendar(
              Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
              Map.of(holiday.on(), false, other.on(), true)),
          calendars.of(below));
      assertFalse(calendars.of(NORTH).works(other.on()));
      assertEquals(List.of(holiday), calendars.year(NORTH, 2026));
      calendars.save(NORTH, 2026, List.of());
      assertEquals(List.of(), calendars.year(NORTH, 2026));
    }
  }
}
