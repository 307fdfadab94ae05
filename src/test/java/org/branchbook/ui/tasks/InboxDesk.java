package org.branchbook.ui.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.InMemoryContacts;
import org.branchbook.contacts.KeepPromise;
import org.branchbook.plans.outlook.Outlook;
import org.branchbook.plans.outlook.Quarter;
import org.branchbook.reports.InMemoryFigures;
import org.branchbook.reports.ReadReport;
import org.branchbook.reports.ReportReach;
import org.branchbook.reports.day.NothingWritten;
import org.branchbook.reports.day.PrintDay;
import org.branchbook.reports.day.QuarterSoFar;
import org.branchbook.reports.day.Rank;
import org.branchbook.reports.day.ReadDay;
import org.branchbook.reports.day.ReadEvening;
import org.branchbook.reports.day.Shortfall;
import org.branchbook.reports.day.Unlogged;
import org.branchbook.staff.*;
import org.branchbook.tasks.*;
import org.branchbook.ui.clients.Sample;
import org.branchbook.ui.clients.ScreensDesk;
import org.branchbook.ui.clients.card.CardScreens;
import org.branchbook.ui.clients.card.CardStrip;
import org.branchbook.ui.clients.card.CardSurroundings;
import org.branchbook.ui.clients.card.Warned;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;
import org.jspecify.annotations.Nullable;

/** The tasks' screens over a branch in memory; it is noon of Sunday, 22 November 2026. */
final class InboxDesk {
  final Drafts drafts = Drafts.inMemory();
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  final TaskDesk room = new TaskDesk(Sample.all().toArray(Client[]::new));
  final Notices notices = new Notices();
  final List<TaskSurroundings.ByContact> contacts = new ArrayList<>();
  final List<String> shown = new ArrayList<>();
  final List<Paper> papers = new ArrayList<>();
  final InMemoryContacts contactLog = new InMemoryContacts(room.desk.clients);
  final TaskWork work;
  final Asker asker;
  final TaskSurroundings around;
  private final ScreensDesk cards;
  private final Background background;
  private long last = 1;

  InboxDesk(Reach reach, Role role, Background background) {
    this.background = background;
    this.asker = Sample.asker(reach, role);
    this.cards = new ScreensDesk(asker, background);
    room.desk.now = TODAY.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
    room.staff.people.put(asker.id(), asker.employee());
    room.staff.people.put(Sample.IVAN, employee(Sample.IVAN, "ivan", "І. Мороз", Sample.RETAIL));
    room.staff.people.put(
        new EmployeeId(22),
        employee(new EmployeeId(22), "ruslana", "Р. Нечуй-Левицька-Драгоманова", Sample.RETAIL));
    room.staff.tree.put(Sample.RETAIL, new Department(Sample.RETAIL, null, "Роздрібний бізнес", 1));
    room.staff.tree.put(
        Sample.CORPORATE, new Department(Sample.CORPORATE, null, "Кредитний підрозділ", 1));
    var staff = room.staff;
    var daybook =
        new NothingWritten() {
          @Override
          public Shortfall shortfall(@Nullable EmployeeId responsible, Scope scope) {
            return new Shortfall(12, 1_234_567_00);
          }

          @Override
          public Map<TaskId, Gap> gaps(Collection<TaskId> tasks, Scope scope) {
            return Map.of(new TaskId(2), new Gap(-24_300_00, -29));
          }

          @Override
          public List<Unlogged> unlogged(EmployeeId who, Instant since, int most, Scope scope) {
            return List.of(
                new Unlogged(new ClientId(3), "Мельник Ірина Степанівна", at("2026-11-22T11:40")));
          }
        };
    var rank =
        new Rank(
            staff.policies(),
            daybook,
            (_, clients, _) ->
                clients.stream().collect(Collectors.toMap(c -> c, InboxDesk::income)));
    var read =
        new ReadDay(
            room.tasks,
            contactLog,
            new ReadReport(
                new InMemoryFigures(),
                staff.employees(),
                new ReportReach(
                    staff.departments(),
                    staff.employees(),
                    room.tasks.teams,
                    staff.policies(),
                    staff.clock),
                staff.trail(),
                staff.work(),
                staff.clock),
            rank,
            daybook,
            (_, _, _) -> List.of(),
            (_, today) ->
                Optional.of(
                    new QuarterSoFar(
                        Quarter.of(YearMonth.from(today)),
                        new Outlook(1_900_000_00, 700_000_00, 1_800_000_00, 0, 0),
                        5_000_000_00L)),
            room.desk.clock);
    work =
        new TaskWork(
            room.tasks,
            room.tasks,
            room.filters,
            room.desk.clients,
            room.staff.employees(),
            room.staff.departments(),
            room.tasks.teams,
            _ -> List.of(),
            room.desk.ids,
            read,
            new PrintDay(
                read,
                (paper, _, _, _) -> papers.add(paper),
                staff.trail(),
                staff.work(),
                Clock.system(ZoneId.systemDefault())),
            new ReadEvening(
                rank, room.tasks, contactLog, daybook, new InMemoryCalendars(), room.desk.clock),
            new KeepPromise(
                contactLog, room.desk.access, room.desk.trail, room.desk.clock, staff.work()),
            new TaskWork.Acts(
                room.give,
                room.ask,
                room.done,
                room.postpone,
                room.delegate,
                room.takeBack,
                room.cancel,
                room.answer,
                room.edit,
                room.remind,
                room.tick,
                room.postponeMany,
                room.reassign,
                room.undo));
    around =
        new TaskSurroundings(
            background,
            notices,
            Remembered.inMemory(),
            () -> room.desk.now,
            "UAH",
            drafts,
            () -> Words.in("uk"),
            contacts::add,
            row -> shown.add("reminded " + row.id().value()),
            c -> shown.add("card " + c.value()),
            () -> shown.add("form"),
            () -> shown.add("closed"),
            () -> "day.pdf",
            shown::add,
            () -> shown.add("done"),
            from ->
                Optional.of(
                        new TaskSurroundings.CameFrom(
                            Text.of("graph.scene.show"), () -> shown.add("scene " + from.id())))
                    .filter(_ -> from.subject().equals("scene")),
            (_, _) -> shown.add("second"),
            () -> shown.add("income"),
            () -> shown.add("shortfall"),
            words -> new EmptyState("fth-users", words.say("clients.list.empty"), ""),
            new Guide() {
              @Override
              public Optional<Node> view(Task task, Words words) {
                return Optional.empty();
              }

              @Override
              public boolean pressed(Task task, int digit) {
                return false;
              }
            });
  }

  /** In hundredths: each client brings in another amount, one of them nothing. */
  private static long income(ClientId client) {
    return client.value() * client.value() % 7 * 18_340_00;
  }

  TaskScreens screens() {
    return new TaskScreens(work, asker, around, place(), place());
  }

  /** A morning as it is in a branch. */
  InboxDesk fill() {
    task(Kind.CALL, "Дзвінок: ставка за депозитом", 1, -2, null, Priority.HIGH);
    task(Kind.DOCUMENTS, "Договір еквайрингу: зібрати підписи обох співвласників", 4, -1, null);
    task(Kind.FOLLOW_UP, "Перезвонити щодо іпотеки", 2, 0, LocalTime.of(9, 30));
    task(Kind.MEETING, "Зустріч у відділенні", 1, 0, LocalTime.of(14, 15), Priority.HIGH);
    task(Kind.CALL, "Депозит завершується 1 грудня", 4, 0, LocalTime.of(16, 0));
    task(Kind.RECONCILE, "Уточнити номер телефону", 6, 0, null, Priority.LOW);
    task(Kind.OTHER, "Звіт про касову дисципліну", 0, 0, null);
    task(Kind.CALL, "Дзвінок за кампанією «Аграрний сезон»", 7, 1, null);
    task(Kind.MEETING, "Презентація продуктів у офісі", 5, 3, LocalTime.of(11, 0));
    for (int i = 0; i < 30; i++) task(Kind.CALL, "Нагадати про платіж", 1 + i % 8, 8 + i, null);
    promise(900, 1, "надіслати розрахунок платежу за іпотекою", 0);
    promise(901, 4, "узгодити ставку з комітетом", 1);
    return this;
  }

  void promise(long id, long client, String what, int days) {
    contactLog.add(
        new Contact(
            new ContactId(id),
            List.of(new ClientId(client)),
            "",
            Channel.CALL,
            Contact.Direction.OUT,
            Contact.Purpose.SERVICE,
            Contact.Result.TALKED,
            "",
            at("2026-11-20T11:00"),
            5,
            asker.id(),
            new Contact.Promise(what, TODAY.plusDays(days), null),
            null,
            1));
  }

  Task task(Kind kind, String title, long client, int days, @Nullable LocalTime at) {
    return task(kind, title, client, days, at, Priority.NORMAL);
  }

  Task task(
      Kind kind, String title, long client, int days, @Nullable LocalTime at, Priority priority) {
    var id = new TaskId(last++);
    var task =
        Task.fresh(
            id,
            new Subject(
                kind,
                new Title.Written(title),
                "",
                priority,
                client == 0 ? List.of() : List.of(new ClientId(client)),
                null),
            Hands.own(asker.id(), Sample.RETAIL),
            Timing.by(new Due(TODAY.plusDays(days), at)),
            at("2026-11-10T09:15"));
    room.tasks.add(task);
    return task;
  }

  /** A task about several clients, long overdue. */
  void several(String title, long... clients) {
    room.tasks.add(
        Task.fresh(
            new TaskId(last++),
            new Subject(
                Kind.RECONCILE,
                new Title.Written(title),
                "",
                Priority.NORMAL,
                Arrays.stream(clients).mapToObj(ClientId::new).toList(),
                null),
            Hands.own(asker.id(), Sample.RETAIL),
            Timing.by(Due.on(TODAY.minusDays(30))),
            at("2026-10-10T09:15")));
  }

  /** A colleague's overdue task. */
  void late(EmployeeId who, int days) {
    room.tasks.add(
        Task.fresh(
            new TaskId(last++),
            new Subject(
                Kind.CALL,
                new Title.Written("Нагадати про платіж"),
                "",
                Priority.NORMAL,
                List.of(new ClientId(1 + last % 8)),
                null),
            Hands.own(who, Sample.RETAIL),
            Timing.by(Due.on(TODAY.minusDays(days))),
            at("2026-10-10T09:15")));
  }

  /** Changes a task as somebody else would. */
  void change(Task task) {
    room.tasks.save(task, task);
  }

  Task now(TaskId id) {
    return room.tasks.find(id, new Scope(Reach.ALL, asker.id(), Set.of(), true)).orElseThrow();
  }

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.systemDefault()).toInstant();
  }

  private Beside place() {
    var card =
        new CardScreens(
            cards.work(),
            new CardSurroundings(
                asker,
                "UA",
                background,
                notices,
                Confirm.always(),
                () -> room.desk.now,
                drafts,
                Remembered.inMemory(),
                _ -> {},
                _ -> {},
                List.of(),
                List.of(),
                List.of(),
                _ -> Warned.NOTHING,
                CardStrip.NONE,
                null,
                _ -> {},
                _ -> {}));
    return new Beside() {
      @Override
      public Parent view(Words words) {
        return card.view(words);
      }

      @Override
      public void show(ClientId client, Text usual) {
        card.beside(client, usual);
      }

      @Override
      public void nobody() {
        card.nobody();
      }
    };
  }

  private static Employee employee(
      EmployeeId id, String login, String name, DepartmentId department) {
    return new Employee(id, login, name, department, Set.of(Role.EMPLOYEE), "", "uk", true, 1);
  }
}
