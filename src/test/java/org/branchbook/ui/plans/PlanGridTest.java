package org.branchbook.ui.plans;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.branchbook.app.rooms.ImportRoom;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.links.connected.KnownGroups.Membership;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.LineRow;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.files.ImportPlan;
import org.branchbook.plans.budget.files.ImportPlan.Imported;
import org.branchbook.plans.earned.Months;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.DefaultRights;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.Sample;
import org.branchbook.tasks.calendar.WorkingCalendar;
import org.branchbook.training.earnings.Earnings;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.branchbook.ui.plans.saved.SavedGroupScreens;
import org.branchbook.ui.plans.saved.SavedGroupWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class PlanGridTest extends ScreenTest {
  private static final int CLIENTS = 40;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  private final Store store = Sample.branch(Databases.H2.fresh());
  private final List<IncomeAsked> asked = new ArrayList<>();
  private final Rooms rooms = new Rooms(store, new Argon2Passwords(64, 1, 1), CLOCK);
  private final Notices notices = new Notices();
  @TempDir Path folder;
  private boolean filled;

  @AfterEach
  void close() {
    rooms.close();
  }

  private void fill() {
    var clients = new ArrayList<Client>();
    var held = new ArrayList<Holding>();
    for (int i = 0; i < CLIENTS; i++) {
      var whose = care(NORTH, i % 2 == 0 ? ANNA : BORYS, false);
      clients.add(
          i % 3 == 0
              ? card(500 + i, organisation("ТОВ «Подільський хлібозавод № " + i + "»", ""), whose)
              : card(500 + i, person("Ковальчук-" + i, "Олександра", "Володимирівна"), whose));
      held.add(holding(i, Holding.Kind.LOAN, "Кредит на обігові кошти", "18"));
      held.add(holding(i, Holding.Kind.ACCOUNT, "Поточний рахунок", "0"));
    }
    store.inOne(
        () -> {
          rooms.clients.bulk.addAll(clients);
          store.db().execute("update client set industry_code = '10.71' where not person");
          rooms.clients.holdings.addAll(held);
          var all = Earnings.of(held, _ -> 1, 5, LocalDate.now(CLOCK), store.ids());
          rooms.plans.catalogue.put(all.products());
          rooms.plans.facts.add(all.streams());
          assertTrue(rooms.plans.facts.save(all.years()));
          rooms.groups.known.keep(
              List.of(new Membership(500, 500), new Membership(500, 503)),
              List.of(),
              CLOCK.instant());
          rooms.clients.groups.save(
              new SavedGroup(
                  new SavedGroupId(9),
                  "Фізичні особи",
                  null,
                  BORYS,
                  new SavedGroup.Rule(true, null, null),
                  null,
                  0),
              ANNA,
              CLOCK.instant());
        });
    filled = true;
  }

  private static Holding holding(int i, Holding.Kind kind, String name, String rate) {
    return new Holding(
        1000 + 10L * i + kind.ordinal(),
        new ClientId(500 + i),
        kind,
        name,
        "26" + i + kind.ordinal(),
        "",
        "UAH",
        new BigDecimal(90_000 + 37_000L * (i * 7 % CLIENTS)),
        new BigDecimal(rate),
        LocalDate.of(2023, 2, 3),
        LocalDate.of(2029, 2, 3),
        null,
        1);
  }

  @Override
  protected Parent open(Words words) {
    if (!filled) fill();
    return new BudgetScreens(
            work(),
            new SavedGroupScreens(
                new SavedGroupWork(
                    rooms.plans.keepGroup,
                    rooms.clients.clients,
                    rooms.clients.lists,
                    rooms.staff.employees,
                    rooms.staff.departments,
                    _ -> List.of(),
                    _ -> {}),
                head(),
                Background.atOnce(),
                notices,
                Remembered.inMemory()),
            head(),
            Background.on(Executors.newVirtualThreadPerTaskExecutor()),
            notices,
            CLOCK)
        .section(words);
  }

  private static Asker head() {
    var anna =
        new Employee(ANNA, "e11", "Employee 11", NORTH, Set.of(Role.HEAD), "", "uk", true, 1);
    return new Asker(anna, Set.of(NORTH), DefaultRights.all().get(Role.HEAD));
  }

  private BudgetWork work() {
    var plans = rooms.plans;
    return new BudgetWork(
        plans.readPlan,
        plans.readConnectedPlan,
        plans.writePlan,
        plans.proposePlan,
        plans.splitPlan,
        plans.movePlan,
        () -> WorkingCalendar.PLAIN,
        _ -> {},
        asked::add,
        "UAH",
        new PlanFiles(
            load(),
            null,
            plans.exportPlan,
            plans.exportPlanSums,
            (_, _) -> {},
            _ -> {},
            folder.toString()));
  }

  private ImportPlan load() {
    return new ImportRoom(store, rooms.plans, rooms.staff.confirm, folder, CLOCK).plan;
  }

  private PlanGrid grid() {
    return lookup("#plan-grid").queryAs(PlanGrid.class);
  }

  private String sides() {
    return lookup("#plan-sides").queryAs(Label.class).getText();
  }

  private PlanVersion plan() {
    return rooms.plans.plans.of(2027).getFirst();
  }

  private List<Long> kept(Planned of) {
    return rooms.plans.plans.lines(plan().id(), of).stream().map(l -> l.months().year()).toList();
  }

  private GridLine line(int row) {
    return grid().getItems().get(row);
  }

  @Test
  void aPlanIsProposedTypedOverSplitAndSent() throws IOException {
    speak("uk");
    await(() -> lookup("#empty-action").tryQuery().isPresent());
    picture("plan-empty-uk");
    clickOn("#empty-action");
    await(() -> lookup("#plan-grid").tryQuery().isPresent() && grid().getItems().size() >= 4);
    await(() -> line(0).row().plan().year() > 0);

    // the year of the whole branch, then a manager's clients unfolded
    interact(() -> grid().getSelectionModel().clearAndSelect(0, grid().getColumns().get(5)));
    write("9000000");
    picture("plan-typed-uk");
    type(KeyCode.ENTER);
    await(() -> kept(Planned.BRANCH).equals(List.of(900_000_000L)));
    await(() -> line(0).row().bothSides());
    takesTheSumFromBelowAndBack();
    interact(() -> grid().getSelectionModel().clearAndSelect(0, grid().getColumns().get(5)));
    await(() -> sides().contains("бракує"));
    int manager = manager(ANNA.value());
    interact(() -> grid().getSelectionModel().clearAndSelect(manager, grid().getColumns().get(0)));
    type(KeyCode.RIGHT);
    await(() -> grid().getItems().size() > manager + 5);
    clickOn("#plan-quarter-1");
    await(() -> grid().getColumns().size() == 13);

    // a block out of a spreadsheet: two clients, three months
    var content = new ClipboardContent();
    content.putString("1 000,50\t2000\t3000\r\n10\t20\t30\r\n");
    interact(() -> Clipboard.getSystemClipboard().setContent(content));
    var client = line(manager + 1).row().of();
    assertEquals(Level.CLIENT, client.level());
    var was = kept(client);
    interact(
        () -> grid().getSelectionModel().clearAndSelect(manager + 1, grid().getColumns().get(1)));
    press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
    await(() -> !kept(client).equals(was));
    assertEquals(
        600_050, rooms.plans.plans.lines(plan().id(), client).getFirst().months().quarter(1));
    await(() -> line(manager + 1).row().byHand() == 7);
    WaitForAsyncUtils.waitForFxEvents();
    await(() -> grid().getFocusModel().getFocusedCell().getRow() == manager + 1);
    picture("plan-grid-uk");
    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    await(() -> kept(client).equals(was));

    interact(() -> grid().getSelectionModel().clearAndSelect(0, grid().getColumns().get(8)));
    clickOn("#plan-split").clickOn("За частками минулого року");
    await(() -> line(0).row().bothSides() && line(0).row().missing() == 0);
    assertTrue(sides().contains("стільки само"), sides());
    isSeenByIndustriesAndGroups();
    clickOn("#plan-send");
    await(() -> plan().state() == State.SENT);
    await(() -> lookup("#plan-return").tryQuery().isPresent());
    clickOn("#plan-reason").write("too little");
    clickOn("#plan-return");
    await(() -> plan().state() == State.RETURNED);
    picture("plan-returned-uk");
    speak("en");
    await(() -> lookup("#plan-grid").tryQuery().isPresent());
    clickOn("#plan-send");
    await(() -> plan().state() == State.SENT);
    clickOn("#plan-approve");
    await(() -> plan().state() == State.APPROVED);
    picture("plan-approved-en");
    interact(() -> grid().requestFocus());
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> said("budget.wrong.notSent"));

    clickOn("#plan-more");
    await(() -> lookup("#plan-export").tryQuery().isPresent());
    clickOn("#plan-export");
    await(() -> said("budget.exported"));
    assertTrue(Files.size(folder.resolve("Plans 2027 – Version 1.xlsx")) > 0);
    sumsGoOut();
  }

  /** The sums that the sheet shows, without the clients one by one. */
  private void sumsGoOut() throws IOException {
    clickOn("#plan-more");
    await(() -> lookup("#plan-sums-csv").tryQuery().isPresent());
    clickOn("#plan-sums-csv");
    await(() -> said("kit.taken.saved"));
    var lines = Files.readAllLines(folder.resolve("Sums of the plan 2027 – Version 1.csv"));
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("Whole branch")), lines.toString());
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("Employee 11")), lines.toString());
  }

  private void takesTheSumFromBelowAndBack() {
    interact(() -> grid().getSelectionModel().clearAndSelect(0, grid().getColumns().get(5)));
    await(() -> lookup("#plan-take").tryQuery().filter(n -> n.isVisible()).isPresent());
    press(KeyCode.CONTROL, KeyCode.UP).release(KeyCode.UP, KeyCode.CONTROL);
    await(() -> line(0).row().bothSides() && line(0).row().missing() == 0);
    await(() -> !kept(Planned.BRANCH).equals(List.of(900_000_000L)));
    press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    await(() -> kept(Planned.BRANCH).equals(List.of(900_000_000L)));
    await(() -> line(0).row().missing() > 0);
  }

  /** By industries and by groups, in their own words. */
  private void isSeenByIndustriesAndGroups() throws IOException {
    clickOn("Галузі");
    await(() -> grid().getItems().size() == 1 && line(0).row().of().level() == Level.INDUSTRY);
    picture("plan-industries-uk");
    clickOn("Групи");
    await(() -> grid().getItems().size() == 2 && line(0).row().of().level() == Level.GROUP);
    assertEquals(Level.CONNECTED, line(1).row().of().level());
    interact(grid()::requestFocus);
    interact(() -> grid().getSelectionModel().clearAndSelect(1, grid().getColumns().get(0)));
    type(KeyCode.RIGHT);
    await(() -> grid().getItems().size() == 4);
    picture("plan-groups-uk");
    clickOn("Лінії продуктів");
    await(() -> lookup("#plan-lines").tryQuery().isPresent() && byLine().getItems().size() >= 3);
    // together they are the branch's facts
    var before = byLine().getItems().stream().mapToLong(r -> r.row().before().year()).sum();
    assertEquals(3_622_266, before / 100);
    picture("plan-lines-uk");
    interact(() -> byLine().getSelectionModel().select(0));
    interact(byLine()::requestFocus);
    type(KeyCode.ENTER);
    await(() -> lookup("#plan-lines").tryQuery().isEmpty());
    await(() -> line(0).row().before().year() > 0 && line(0).row().before().year() < before);
    clickOn("#filter-plan-line").clickOn("Усі лінії продуктів");
    await(() -> line(0).row().before().year() == before);
  }

  @Test
  void aPlanReadInIsShownAndSaysWhatWasLeftOut() throws IOException {
    var months = ",01,02,03,04,05,06,07,08,09,10,11,12\n";
    var zeros = ",0".repeat(11) + "\n";
    var file = folder.resolve("plan.csv");
    Files.writeString(
        file,
        "scope,key,line,measure"
            + months
            + ("branch,,,income,100" + zeros)
            + ("manager,nobody,,income,100" + zeros));
    assertInstanceOf(
        Imported.Unfit.class, load().run(head(), 2027, file.toString(), "", "", words, stopped()));
    assertEquals(List.of(), rooms.plans.plans.of(2027));
    var shown = new PlanGridModel(work(), head(), Background.atOnce(), notices, 2027);
    interact(
        () ->
            new PlanFilesModel(work().files(), shown, head(), Background.atOnce(), notices)
                .load(file.toString(), words));
    assertTrue(said("budget.imported"));
    assertTrue(said("budget.rejected"));
    assertEquals(1, shown.versions.plan.get().number());
    assertEquals(10_000, shown.lines.getFirst().row().plan().year());

    // this year's fact opens down to its clients
    var now = new PlanGridModel(work(), head(), Background.atOnce(), notices, 2026);
    interact(
        () ->
            new PlanFilesModel(work().files(), now, head(), Background.atOnce(), notices)
                .load(file.toString(), words));
    now.chosen.set(now.lines.getFirst());
    now.openFacts();
    assertEquals(
        List.of(IncomeAsked.of(Planned.BRANCH, Months.Kind.YEAR, YearMonth.of(2026, 10), null)),
        asked);
  }

  /** Progress of work that somebody stops at once. */
  private static Progress stopped() {
    return new Progress() {
      @Override
      public void at(double share, Text doing) {}

      @Override
      public boolean cancelled() {
        return true;
      }
    };
  }

  @SuppressWarnings("unchecked")
  private TableView<LineRow> byLine() {
    return lookup("#plan-lines").queryAs(TableView.class);
  }

  private boolean said(String key) {
    return notices.shown().stream().anyMatch(n -> n.text().key().equals(key));
  }

  private int manager(long id) {
    for (int i = 0; i < grid().getItems().size(); i++) {
      var of = line(i).row().of();
      if (of.level() == Level.MANAGER && of.id() == id) return i;
    }
    throw new AssertionError("no row of " + id);
  }
}
