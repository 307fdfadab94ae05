package org.branchbook.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.reports.AllLists;
import org.branchbook.reports.ExportBehind;
import org.branchbook.reports.ExportReport;
import org.branchbook.reports.InMemoryFigures;
import org.branchbook.reports.Period;
import org.branchbook.reports.ReadReport;
import org.branchbook.reports.ReportHead;
import org.branchbook.reports.ReportReach;
import org.branchbook.reports.quality.ExportQuality;
import org.branchbook.reports.quality.InMemoryQuality;
import org.branchbook.reports.quality.PutRight;
import org.branchbook.reports.quality.QualityFigures;
import org.branchbook.reports.quality.ReadQuality;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Role;
import org.branchbook.staff.absences.InMemoryTeams;
import org.branchbook.staff.absences.Team;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.InMemoryConfirmations;
import org.branchbook.staff.exports.TakeOut;
import org.branchbook.staff.policies.LimitPolicy;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

class ReportScreensTest extends ScreenTest {
  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final InMemoryFigures figures = new InMemoryFigures();
  private final InMemoryQuality quality = new InMemoryQuality();
  private final GivenTasks tasks = new GivenTasks(staff);
  private final List<ClientId> opened = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();
  private final Notices notices = new Notices();
  private final Employee head = staff.add("bondar", 1, Role.HEAD);
  private final InMemoryTeams teams = new InMemoryTeams();
  private final List<Confirmation> asked = new ArrayList<>();
  private Runnable goOn = () -> {};
  private Confirm confirm;
  private final ReportScreens screens = screens();

  private ReportScreens screens() {
    staff
        .departments()
        .add(new Department(new DepartmentId(7), new DepartmentId(1), "Приватні клієнти", 1));
    for (var name :
        List.of(
            "О. Гриценко", "Н. Шевченко-Добровольська", "С. Мороз", "А. Ткачук", "І. Мельник")) {
      var one = staff.add("login" + staff.people.size(), 7, Role.EMPLOYEE);
      staff
          .employees()
          .save(
              new Employee(
                  one.id(),
                  one.login(),
                  name,
                  one.department(),
                  Set.of(Role.EMPLOYEE),
                  "",
                  "uk",
                  true,
                  one.version()));
      figures.people.add(one.id());
    }
    var read =
        new ReadReport(
            figures,
            staff.employees(),
            new ReportReach(
                staff.departments(), staff.employees(), teams, staff.policies(), staff.clock),
            staff.trail(),
            staff.work(),
            staff.clock);
    var clean =
        new ReadQuality(
            quality,
            staff.departments(),
            staff.employees(),
            new ReportReach(
                staff.departments(), staff.employees(), teams, staff.policies(), staff.clock),
            staff.policies(),
            staff.trail(),
            staff.work(),
            staff.clock);
    var lists = new AllLists(read, clean);
    quality.departments.addAll(List.of(new DepartmentId(1), new DepartmentId(7)));
    quality.people.addAll(figures.people);
    teams.add(new Team(9, "Аграрії", java.util.Set.copyOf(figures.people.subList(0, 2)), 1));
    var reportHead =
        new ReportHead(staff.settings(), staff.departments(), teams, staff.employees());
    var export =
        new ExportReport(
            read,
            reportHead,
            (paper, _, _, _) -> papers.add(paper),
            staff.trail(),
            staff.work(),
            staff.clock);
    confirm =
        new Confirm(
            staff.work(),
            staff.ids(),
            new InMemoryConfirmations(),
            staff.employees(),
            staff.policies(),
            staff.trail(),
            staff.clock);
    return new ReportScreens(
        new ReportWork(
            read,
            clean,
            lists,
            export,
            new ExportQuality(
                clean,
                reportHead,
                (paper, _, _, _) -> papers.add(paper),
                staff.trail(),
                staff.work(),
                staff.clock),
            new ExportBehind(
                lists,
                reportHead,
                new TakeOut(
                    confirm, (paper, _, _, _) -> papers.add(paper), staff.trail(), staff.work()),
                staff.clock.getZone()),
            new PutRight(
                clean, tasks.give, tasks.calendars, staff.policies(), staff.ids(), staff.clock),
            tasks.undo,
            (request, then) -> {
              asked.add(request);
              goOn = then;
            },
            staff.departments(),
            teams,
            staff.employees(),
            opened::add,
            _ -> {},
            "/home"),
        staff.asker(head),
        Background.atOnce(),
        notices,
        Remembered.inMemory(),
        staff.clock);
  }

  @Override
  protected Parent open(Words words) {
    return new BorderPane(screens.section(words));
  }

  private Button button(String id) {
    return lookup("#" + id).queryButton();
  }

  @Test
  void aFigureOpensItsListAndALineTheCard() {
    interact(() -> button("client-SILENT").requestFocus());
    type(KeyCode.ENTER);
    await(() -> lookup("#behind").tryQuery().isPresent());
    picture("reports-uk");
    clickOn("#behind");
    type(KeyCode.DOWN, KeyCode.ENTER);
    await(() -> !opened.isEmpty());
    assertTrue(opened.getFirst().value() >= 100);
    speak("en");
    picture("reports-en");
    speak("ru");
    picture("reports-ru");
  }

  @Test
  void thePeriodIsChosenByAChipOrByDates() {
    clickOn(words.say("reports.period.LAST_QUARTER"));
    var today = LocalDate.now(staff.clock);
    var before = Period.quarter(Period.quarter(today).from().minusDays(1));
    await(() -> figures.asked != null && figures.asked.period().equals(before));
    var from = lookup("#report-from").queryAs(javafx.scene.control.DatePicker.class);
    interact(() -> from.setValue(before.from().plusDays(9)));
    assertEquals(before.from().plusDays(9), asked());
    interact(() -> from.setValue(before.to().plusDays(1)));
    assertTrue(lookup(words.say("reports.dates")).tryQuery().isPresent());
    clickOn(words.say("reports.period.THIS_MONTH"));
    assertEquals(YearMonth.from(today).atDay(1), asked());
    assertTrue(lookup(words.say("reports.dates")).tryQuery().filter(n -> n.isVisible()).isEmpty());
  }

  @Test
  void aTeamIsChosenAndItsPeoplesWorkCounted() {
    var box = lookup("#report-team").queryAs(org.controlsfx.control.SearchableComboBox.class);
    interact(() -> box.getSelectionModel().select(1));
    await(() -> figures.asked != null && figures.asked.people() != null);
    assertEquals(2, figures.asked.people().size());
    picture("reports-team");
  }

  private LocalDate asked() {
    assertNotNull(figures.asked);
    return figures.asked.period().from();
  }

  @Test
  void aListAboveTheLimitIsSavedOnceASecondPersonHasConfirmed() {
    staff.set(LimitPolicy.KIND, new LimitPolicy(10, 2, Duration.ofHours(2)));
    clickOn("#client-SILENT");
    await(() -> lookup("#behind").tryQuery().isPresent());
    clickOn("#list-csv");
    await(() -> !asked.isEmpty());
    assertTrue(papers.isEmpty());
    var second = staff.asker(staff.add("second", 1, Role.ADMINISTRATOR));
    confirm.answer(second, asked.getFirst().id(), true);
    interact(goOn);
    await(() -> !notices.shown().isEmpty());
    assertEquals("kit.taken.saved", notices.shown().getFirst().text().key());
    assertEquals(1, papers.size());
  }

  @Test
  void aFileIsSavedAndSaid() {
    clickOn("#report-pdf");
    await(() -> !notices.shown().isEmpty());
    assertEquals("reports.saved", notices.shown().getFirst().text().key());
    assertEquals(1, papers.size());
  }

  @Test
  void thePeopleOfAListGetATaskEachByOneKeyAndItIsTakenBackAsOne() {
    clickOn(words.say("reports.which.QUALITY"));
    await(() -> lookup("#quality-WRONG_NUMBER").tryQuery().isPresent());
    picture("quality-uk");
    interact(() -> button("quality-CLIENTSquality-WRONG").requestFocus());
    type(KeyCode.RIGHT, KeyCode.G);
    await(() -> lookup("#give-now").tryQuery().isPresent());
    picture("quality-give-uk");
    press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    await(() -> !notices.shown().isEmpty());
    assertEquals("reports.given", notices.shown().getFirst().text().key());
    var given = tasks.tasks.load(figures.people);
    assertTrue(given.values().stream().allMatch(n -> n == 1), given::toString);
    interact(notices::undo);
    assertTrue(tasks.tasks.load(figures.people).values().stream().allMatch(n -> n == 0));
    speak("en");
    picture("quality-en");
    speak("ru");
    picture("quality-ru");
  }

  @Test
  void whatWasGivenAndDoneIsSaidOverTheList() {
    quality.given = List.of(new QualityFigures.Given(new DepartmentId(7), 9, 4));
    clickOn(words.say("reports.which.QUALITY"));
    await(() -> lookup("#quality-EXPIRED").tryQuery().isPresent());
    clickOn("#quality-EXPIRED");
    await(() -> lookup("#given").tryQuery().isPresent());
    var said = lookup("#given").queryAs(javafx.scene.control.Label.class).getText();
    assertTrue(said.contains("9") && said.contains("4"), said);
  }

  @Test
  void theQualityReportIsSavedAsAFile() {
    clickOn(words.say("reports.which.QUALITY"));
    await(() -> lookup("#quality-WRONG_NUMBER").tryQuery().isPresent());
    clickOn("#report-xlsx");
    await(() -> !papers.isEmpty());
    assertEquals("reports.quality.title", papers.getFirst().title().key());
    assertEquals(3, papers.getFirst().tables().size());
  }
}
