package org.branchbook.ui.deviations;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Tier;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.Deviation.Given;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.DeviationRow;
import org.branchbook.plans.deviations.Deviations.Night;
import org.branchbook.plans.deviations.Finding;
import org.branchbook.plans.deviations.OwnLimit;
import org.branchbook.plans.deviations.Parts;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.Sample;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviationScreensTest extends ScreenTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.now(CLOCK);
  private static final TaskId TASK = new TaskId(7000);

  private final Store store = Sample.branch(Databases.H2.fresh());
  private final Rooms rooms = new Rooms(store, new Argon2Passwords(64, 1, 1), CLOCK);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<ClientId> opened = Collections.synchronizedList(new ArrayList<>());
  private final Notices notices = new Notices();
  @TempDir private Path folder;
  private DeviationScreens screens;
  private boolean filled;
  private int what;

  @AfterEach
  void close() {
    // what is left on record of a look is still being written
    leave();
    threads.close();
    rooms.close();
  }

  private static Finding finding(int i, Sign... signs) {
    long volume = -(40_000_00L - i * 1_000_00L);
    var parts = new Parts(volume, -3_500_00, -1_200_00, 300_00, -80_00, 0, volume / 4, 900_00);
    var all = EnumSet.noneOf(Sign.class);
    all.addAll(List.of(signs));
    return new Finding(
        YearMonth.of(2026, 10),
        all,
        120_000_00,
        120_000_00 + parts.gap(),
        0,
        Holding.Kind.LOAN,
        parts);
  }

  private void fill() {
    var found = new ArrayList<Deviation>();
    for (int i = 0; i < 12; i++) {
      var client =
          card(
              500 + i,
              organisation("ТОВ «Подільський хлібозавод № " + i + "»", ""),
              care(NORTH, ANNA, false));
      rooms.clients.bulk.addAll(List.of(client));
      var one =
          Deviation.fresh(
              new DeviationId(900 + i),
              client.id(),
              TODAY,
              i % 3 == 1 ? finding(i, Sign.RED, Sign.OUTFLOW) : finding(i, Sign.RED));
      found.add(
          i == 0
              ? one.with(new Given(TASK, null, ANNA, TODAY, YearMonth.of(2026, 10), null))
              : one);
    }
    rooms.deviations.deviations.add(found);
    rooms.deviations.deviations.looked(new Night(CLOCK.instant(), YearMonth.of(2026, 10)));
    filled = true;
  }

  private static Task task() {
    return Task.fresh(
        TASK,
        new Subject(
            Kind.OTHER,
            new Title.Written("Call"),
            "",
            Priority.HIGH,
            List.of(new ClientId(500)),
            new Origin("deviation", 900)),
        Hands.own(ANNA, NORTH),
        Timing.by(Due.on(TODAY)),
        CLOCK.instant());
  }

  @Override
  protected Parent open(Words words) {
    if (!filled) fill();
    var rights =
        new Rights(
            Map.of(
                Privilege.INCOME_SEE, Reach.ALL,
                Privilege.CLIENT_READ, Reach.ALL,
                Privilege.TASK_EDIT, Reach.ALL,
                Privilege.POLICY_EDIT, Reach.ALL,
                Privilege.PLAN_EDIT, Reach.ALL,
                Privilege.TASK_CREATE, Reach.ALL,
                Privilege.EXPORT, Reach.ALL));
    var anna =
        new Employee(ANNA, "e11", "Employee 11", NORTH, Set.of(Role.HEAD), "", "uk", true, 1);
    screens =
        new DeviationScreens(
            new DeviationWork(
                rooms.deviations.deviations,
                rooms.deviations.worst,
                rooms.clients.recordLook,
                rooms.deviations.tell,
                rooms.deviations.giveNow,
                rooms.deviations.countNow,
                rooms.deviations.tryRule,
                rooms.deviations.limits,
                rooms.deviations.setLimit,
                rooms.staff.departments,
                rooms.deviations.causes,
                rooms.deviations.export,
                rooms.staff.policies,
                rooms.staff.changePolicy,
                id -> "ТОВ " + id.value(),
                opened::add,
                () -> {},
                (_, _) -> {},
                _ -> {},
                folder.toString()),
            new Asker(anna, Set.of(NORTH), rights),
            Background.on(threads),
            notices,
            Remembered.inMemory(),
            CLOCK);
    return switch (what) {
      case 1 -> (Parent) screens.guide(task(), words).orElseThrow();
      case 2 -> screens.tab(new ClientId(501), words);
      default -> screens.section(words);
    };
  }

  @SuppressWarnings("unchecked")
  private TableView<DeviationRow> table() {
    return lookup("#deviations-table").queryAs(TableView.class);
  }

  @Test
  void theWorstStandsFirstWithItsPartsAndLeadsToTheCard() {
    speak("uk");
    await(() -> table().getItems().size() == 12);
    assertEquals(new ClientId(500), table().getItems().getFirst().deviation().client());
    interact(() -> table().requestFocus());
    // the worst is looked at first; one key shows the next one's parts, one more its card
    await(() -> looked().equals(List.of(500L)));
    press(KeyCode.DOWN).release(KeyCode.DOWN);
    await(() -> lookup("#deviation-parts").tryQuery().isPresent());
    picture("deviations-uk");
    await(() -> looked().equals(List.of(501L, 500L)));
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    assertEquals(List.of(new ClientId(501)), opened);

    clickOn("Без завдання");
    await(() -> table().getItems().size() == 11);
    interact(() -> table().getSelectionModel().select(2));
    await(() -> lookup("#deviation-give").tryQuery().isPresent());
    // given away it is gone from the list: a look that is too short is none
    await(() -> looked().equals(List.of(503L, 501L, 500L)));
    clickOn("#deviation-give");
    await(() -> table().getItems().size() == 11 && !notices.shown().isEmpty());
    speak("en");
    // the worst is looked at first, however late the list comes
    await(() -> table().getItems().size() == 12);
    await(() -> table().getSelectionModel().getSelectedIndex() == 0);
    interact(() -> table().getSelectionModel().select(1));
    await(() -> lookup("#deviation-parts").tryQuery().isPresent());
    picture("deviations-en");

    // those that were looked at are on record, each once; the other rows of the list aren't
    interact(() -> table().getSelectionModel().select(4));
    await(() -> looked().equals(List.of(504L, 503L, 501L, 500L)));

    clickOn("Cause known");
    await(() -> lookup("No such deviations").tryQuery().isPresent());
    clickOn("#deviations-count");
    await(() -> said("deviations.count.done"));
    await(() -> !lookup("#deviations-count").query().isDisabled());
    picture("deviations-counted-en");
  }

  /** Whose deviations stand in the access log as viewed, the last first. */
  private List<Long> looked() {
    var viewed = new AuditFilter(ANNA, null, Act.VIEWED, null, null);
    return rooms.staff.audit.lines(viewed, Optional.empty(), 50).rows().stream()
        .filter(line -> line.subject().equals("deviation"))
        .map(AuditLine::client)
        .toList();
  }

  private boolean said(String key) {
    return notices.shown().stream().anyMatch(n -> n.text().key().equals(key));
  }

  @Test
  void besideATaskADigitTellsTheCause() {
    what = 1;
    speak("uk");
    await(() -> lookup("#deviation-causes").tryQuery().isPresent());
    picture("deviation-task-uk");
    await(() -> looked().equals(List.of(500L)));
    interact(() -> assertEquals(true, screens.pressed(task(), 3)));
    await(() -> lookup("#deviation-told").tryQuery().isPresent());
    assertEquals("Причина: Сезон", lookup("#deviation-told").queryAs(Label.class).getText());
    assertEquals(false, screens.pressed(task(), 3), "then digits are the playbook's again");
    interact(notices::undo);
    await(() -> lookup("#deviation-causes").tryQuery().isPresent());
    interact(() -> assertEquals(true, screens.pressed(task(), 3), "another cause"));

    what = 2;
    speak("ru");
    await(() -> lookup("#deviation-likely").tryQuery().isPresent());
    picture("deviation-card-ru");
    assertEquals(List.of(500L), looked(), "a tab of the card is of its view");
  }

  @Test
  void aLimitIsTriedByTypingItAndSwitchedOnByOneKey() throws IOException {
    facts();
    speak("uk");
    clickOn("Випробувати межу");
    write("10");
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    await(() -> lookup("#try-on").tryQuery().isPresent());
    picture("deviations-try-uk");
    clickOn("#try-on");
    await(() -> rooms.staff.policies.today(DeviationPolicy.KIND).red() == 10);
    store
        .db()
        .execute(
            "update deviation set cause = 'STAFF', told_by = ?, told_at = ? where id = 900",
            ANNA.value(),
            CLOCK.instant().atOffset(ZoneOffset.UTC));
    clickOn("Причини");
    await(() -> lookup("#causes-table").tryQuery().isPresent());
    picture("deviations-causes-uk");
    clickOn("#causes-csv");
    var file = folder.resolve("Причини відхилень 2025-11-22.csv");
    await(() -> !notices.shown().isEmpty() && Files.exists(file));
    var written = Files.readString(file);
    assertEquals(true, written.contains("Наші працівники;1;-"), written);
  }

  @Test
  void aLimitForSomeIsTriedSwitchedOnAndTakenAway() {
    facts();
    speak("uk");
    clickOn("Випробувати межу");
    clickOn("#filter-limit-line").clickOn("Кредит");
    clickOn("#filter-limit-tier").clickOn("Категорія A");
    clickOn("#try-limit").write("30");
    clickOn("#try-floor").write("5000");
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    await(() -> lookup("#try-on").tryQuery().isPresent());
    clickOn("#try-on");
    await(() -> lookup("#limit-drop").tryQuery().isPresent());
    picture("deviations-limits-uk");
    var of = new OwnLimit.For(null, Holding.Kind.LOAN, Tier.A, null);
    assertEquals(
        List.of(new OwnLimit(of, 30, 5, 30, 5000, 20)),
        rooms.deviations.limits.on(rooms.staff.policies.day()));
    clickOn("#limit-drop");
    await(() -> rooms.deviations.limits.on(rooms.staff.policies.day()).isEmpty());
  }

  private void facts() {
    var terms =
        new Terms(
            LocalDate.EPOCH, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO);
    var loan = new ProductId(1);
    rooms.plans.catalogue.put(
        List.of(
            new Product(loan, "LN", "Loan", Holding.Kind.LOAN, DayCount.ACT_365, List.of(terms))));
    rooms.plans.facts.add(List.of(new IncomeStream(1, new ClientId(500), loan, "core:1")));
    var months = YearOfFacts.empty(new StreamYear(1, 2026));
    for (var month : List.of(Month.JULY, Month.AUGUST, Month.SEPTEMBER, Month.OCTOBER)) {
      long income = month == Month.OCTOBER ? 10_000_00 : 90_000_00;
      months = months.with(month, new Fact(1, income, 0, 0, 0, 0, 0, 0, 0, 1));
    }
    rooms.plans.facts.save(List.of(months));
  }
}
