package org.branchbook.ui.staff;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.staff.confirms.Confirm.Need;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.confirms.Matter;
import org.branchbook.staff.policies.LimitPolicy;
import org.branchbook.staff.signin.SignInPolicy;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

class StaffScreensTest extends ScreenTest {
  final List<Long> opened = new ArrayList<>();
  StaffDesk desk;
  StaffScreens screens;
  BorderPane place;

  @Override
  protected Parent open(Words words) {
    if (screens == null) {
      desk = new StaffDesk();
      people();
      lines();
      screens = desk.screens(desk.administrator, Background.atOnce(), opened::add);
    }
    place = new BorderPane(screens.section(words));
    return place;
  }

  private void people() {
    var staff = desk.staff;
    staff.departments().save(new Department(new DepartmentId(1), null, "Подільське відділення", 1));
    staff
        .departments()
        .save(new Department(new DepartmentId(2), new DepartmentId(1), "Приватні клієнти", 1));
    staff
        .departments()
        .add(
            new Department(new DepartmentId(3), new DepartmentId(1), "Малий і середній бізнес", 1));
    staff
        .departments()
        .add(new Department(new DepartmentId(4), new DepartmentId(1), "Контакт-центр", 1));
    name(desk.administrator, "І. Мельник");
    name(staff.add("hrytsenko", 2, Role.EMPLOYEE), "О. Гриценко");
    name(staff.add("moroz", 3, Role.EMPLOYEE, Role.ECONOMIST), "С. Мороз");
    name(staff.add("tkachuk", 4, Role.OPERATOR), "А. Ткачук");
    name(staff.add("bondar", 1, Role.HEAD), "Н. Бондар");
  }

  private void name(Employee e, String name) {
    desk.staff
        .employees()
        .save(
            new Employee(
                e.id(), e.login(), name, e.department(), e.roles(), "", "uk", true, e.version()));
  }

  private void lines() {
    var staff = desk.staff;
    var trail = staff.trail();
    var who = desk.administrator.id();
    trail.write(who, Act.SIGNED_IN, "employee", who.value(), List.of());
    staff.clock.pass(Duration.ofMinutes(7));
    trail.write(null, Act.SIGN_IN_FAILED, "employee", 0, List.of());
    staff.clock.pass(Duration.ofMinutes(7));
    staff
        .audit()
        .write(
            new AuditLine(
                5,
                staff.clock.instant(),
                who,
                Act.CHANGED,
                "client",
                1204,
                1204L,
                "",
                List.of(
                    new Change("FAMILY_NAME", "Ковальенко", "Коваленко"),
                    new Change("VIP", "false", "true"))));
    staff.clock.pass(Duration.ofMinutes(2));
    trail.write(
        who,
        Act.CHANGED,
        "rights",
        0,
        List.of(new Change("OPERATOR.CLIENT_READ", "DEPARTMENT", "ALL")));
  }

  @Test
  void aNewcomerIsAddedAndHisPasswordTold() {
    await(() -> lookup("О. Гриценко").tryQuery().isPresent());
    var tree = lookup("#departments").<TreeView<Department>>query();
    assertEquals(3, tree.getRoot().getChildren().size());
    clickOn("Контакт-центр");
    assertTrue(lookup("О. Гриценко").tryQuery().isEmpty());
    assertTrue(lookup("А. Ткачук").tryQuery().isPresent());
    clickOn("#add");
    clickOn("#name").write("Л. Шевчук");
    clickOn("#login").write("tkachuk");
    clickOn("#role-OPERATOR");
    clickOn("#save");
    assertTrue(lookup(".field-message.danger").match(n -> n.isVisible()).tryQuery().isPresent());
    clickOn("#login").eraseText(7).write("shevchuk");
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> !lookup("#temporary").queryLabeled().getText().isEmpty());
    picture("staff-team");
    var added = desk.staff.employees().byLogin("shevchuk").orElseThrow();
    assertEquals(Set.of(Role.EMPLOYEE, Role.OPERATOR), added.roles());
    assertEquals(new DepartmentId(4), added.department());
    clickOn("#told");
    assertFalse(lookup("#temporary").query().getParent().getParent().isVisible());
    clickOn("#department-name").eraseText(20).write("Кол-центр");
    clickOn("#save-department");
    assertTrue(desk.staff.departments().all().stream().anyMatch(d -> d.name().equals("Кол-центр")));
  }

  @Test
  void anIllColleaguesWorkIsSharedOutByLoadAndTakenBackByOneKey() {
    var people = desk.staff.employees();
    desk.work.loads.put(people.byLogin("moroz").orElseThrow().id(), 12);
    desk.work.loads.put(people.byLogin("tkachuk").orElseThrow().id(), 5);
    desk.work.loads.put(people.byLogin("bondar").orElseThrow().id(), 20);
    var panel = new StackPane();
    interact(
        () -> {
          panel.getChildren().setAll(screens.absence(Words.in("uk")));
          panel.setMaxWidth(480);
          place.setRight(panel);
        });
    await(() -> lookup("#absence-who").tryQuery().isPresent());
    clickOn("#absence-who").write("гри");
    await(() -> lookup("#absence-who-list").query().isVisible());
    type(KeyCode.ENTER);
    await(() -> lookup("#substitute-tkachuk").tryQuery().isPresent());
    assertTrue(lookup("#substitute-tkachuk").<CheckBox>query().isSelected());
    assertFalse(lookup("#substitute-bondar").<CheckBox>query().isSelected());
    picture("staff-absence");
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> !desk.absences.all.isEmpty());
    assertEquals(2, desk.absences.all.getFirst().substitutes().size());
    interact(() -> desk.notices.undo());
    var today = desk.staff.policies().day();
    await(() -> desk.absences.all.getFirst().over(today));
  }

  @Test
  void aLargeExportIsConfirmedByASecondPersonAtOnce() {
    desk.staff.set(LimitPolicy.KIND, new LimitPolicy(10, 1, Duration.ofHours(2)));
    var staff = desk.staff;
    staff.add("second", 1, Role.ADMINISTRATOR);
    interact(() -> place.setRight(desk.panel));
    clickOn("Журнал доступу");
    clickOn("#export-audit");
    await(() -> lookup("#second-login").tryQuery().isPresent());
    clickOn("#second-login").write("melnyk").type(KeyCode.ENTER);
    write("secret").type(KeyCode.ENTER);
    await(() -> lookup("#second-error").query().isVisible());
    picture("staff-second");
    clickOn("#second-login").eraseText(6).write("second").type(KeyCode.ENTER);
    write("secret").type(KeyCode.ENTER);
    await(() -> desk.written.size() == 1);
    assertTrue(desk.panel.getChildren().isEmpty());
  }

  @Test
  void whatOthersAskForWaitsInAList() {
    desk.staff.set(LimitPolicy.KIND, new LimitPolicy(10, 1, Duration.ofHours(2)));
    var head = desk.staff.asker(desk.staff.employees().byLogin("bondar").orElseThrow());
    var request =
        assertInstanceOf(
                Need.Waits.class,
                desk.confirm()
                    .export(
                        head,
                        new Matter(
                            "audit.export", "a", Text.of("staff.confirm.audit", 2400), 2400)))
            .request();
    clickOn("Підтвердження");
    await(() -> lookup("#confirm-" + request.id().value()).tryQuery().isPresent());
    picture("staff-confirmations");
    clickOn("#confirm-" + request.id().value());
    await(() -> lookup("#confirm-" + request.id().value()).tryQuery().isEmpty());
    assertEquals(
        Confirmation.State.CONFIRMED, desk.confirmations.find(request.id()).orElseThrow().state());
  }

  @Test
  void aTeamAcrossDepartmentsIsPutTogether() {
    clickOn("Команди");
    await(() -> lookup("#member-moroz").tryQuery().isPresent());
    clickOn("#team-name").write("Аграрії");
    clickOn("#member-moroz");
    clickOn("#member-hrytsenko");
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> desk.teams.all.size() == 1);
    assertEquals(2, desk.teams.all.getFirst().members().size());
    clickOn("Аграрії");
    picture("staff-teams");
    clickOn("#remove-team");
    await(() -> desk.teams.all.isEmpty());
  }

  @Test
  void whyAClientIsHiddenIsToldInWords() {
    interact(
        () -> {
          desk.panel.getChildren().setAll(screens.why(Words.in("uk")));
          desk.panel.setMaxWidth(480);
          place.setRight(desk.panel);
        });
    await(() -> lookup("#hidden-number").tryQuery().isPresent());
    clickOn("#hidden-number").write("12").type(KeyCode.ENTER);
    await(() -> lookup(".field-message.danger").match(n -> n.isVisible()).tryQuery().isPresent());
    clickOn("#hidden-number").eraseText(2).write("999999").type(KeyCode.ENTER);
    await(
        () ->
            lookup(".field-message.danger")
                .match((Label l) -> l.getText().startsWith("Клієнта"))
                .tryQuery()
                .isPresent());
    picture("staff-why");
  }

  @Test
  void rightsAreTurnedCellByCellAndKeptTogether() {
    clickOn("Права ролей");
    clickOn("#right-OPERATOR-CLIENT_EDIT");
    // further down than the window shows
    var far = lookup("#right-MARKETER-STAFF_EDIT").queryAs(ButtonBase.class);
    interact(far::fire);
    assertTrue(lookup("#rights-changes").queryLabeled().getText().startsWith("2"));
    picture("staff-rights");
    clickOn("#save-rights");
    assertEquals(Reach.OWN, desk.staff.granted.get(Role.OPERATOR).reach(Privilege.CLIENT_EDIT));
    assertEquals(Reach.ALL, desk.staff.granted.get(Role.MARKETER).reach(Privilege.STAFF_EDIT));
  }

  @Test
  void theLogShowsWhatWasBeforeAndAfter() {
    clickOn("Журнал доступу");
    var lines = lookup("#lines").<TableView<AuditLine>>query();
    await(() -> lines.getItems().size() >= 4);
    interact(
        () ->
            lines
                .getSelectionModel()
                .select(
                    lines.getItems().stream()
                        .filter(l -> l.subject().equals("client"))
                        .findFirst()
                        .orElseThrow()));
    await(() -> lookup("Ковальенко").tryQuery().isPresent());
    assertTrue(lookup("Прізвище").tryQuery().isPresent());
    picture("staff-audit");
    clickOn("#open-client");
    assertEquals(List.of(1204L), opened);
  }

  @Test
  void howStrictSigningInIsCanBeChanged() {
    clickOn("Налаштування");
    clickOn("#policy-length").press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    write("140");
    await(() -> lookup(".field-message.danger").match(n -> n.isVisible()).tryQuery().isPresent());
    type(KeyCode.BACK_SPACE);
    clickOn("#policy-accounts");
    clickOn("#save-policy");
    await(() -> lookup("#policy-history .badge").tryQuery().isPresent());
    picture("staff-settings");
    var now = desk.staff.policies().today(SignInPolicy.KIND);
    assertEquals(14, now.length());
    assertTrue(now.osAccounts());
  }
}
