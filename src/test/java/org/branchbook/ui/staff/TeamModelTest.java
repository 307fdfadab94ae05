package org.branchbook.ui.staff;

import static org.junit.jupiter.api.Assertions.*;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Role;
import org.branchbook.staff.signin.ResetPassword.Reset;
import org.branchbook.staff.team.AddEmployee.Added;
import org.branchbook.staff.team.AddEmployee.Newcomer;
import org.branchbook.staff.team.ChangeDepartments;
import org.branchbook.staff.team.ChangeEmployee;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Cut;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.drafts.Drafts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamModelTest {
  final StaffDesk desk = new StaffDesk();
  final Employee clerk = desk.staff.add("clerk", 2, Role.EMPLOYEE);
  final Notices notices = new Notices();
  final Drafts drafts = Drafts.inMemory();
  final TeamModel model = new TeamModel(new Doing(), true, Background.atOnce(), notices, drafts);

  /** The use cases over the desk, as the administrator asks for them. */
  final class Doing implements TeamModel.Acts {
    private final StaffWork doing = desk.doing();

    @Override
    public List<Department> departments() {
      return doing.departments().all();
    }

    @Override
    public List<Employee> employees() {
      return doing.employees().all();
    }

    @Override
    public Added add(Newcomer who) {
      return doing.add().run(desk.staff.asker(desk.administrator), who);
    }

    @Override
    public ChangeEmployee.Changed change(Employee wanted) {
      return doing.change().run(desk.staff.asker(desk.administrator), wanted);
    }

    @Override
    public Reset reset(Employee who) {
      return doing.reset().run(desk.staff.asker(desk.administrator), who.id());
    }

    @Override
    public ChangeDepartments.Changed add(String name, DepartmentId parent) {
      return doing.changeDepartments().add(desk.staff.asker(desk.administrator), name, parent);
    }

    @Override
    public Undone undo(@Nullable Employee before, Employee now) {
      var who = desk.staff.asker(desk.administrator);
      return before == null ? doing.add().undo(who, now) : doing.change().undo(who, before, now);
    }

    @Override
    public Undone undo(@Nullable Department before, Department now) {
      return doing.changeDepartments().undo(desk.staff.asker(desk.administrator), before, now);
    }

    @Override
    public ChangeDepartments.Changed change(
        Department read, String name, @Nullable DepartmentId parent) {
      return doing
          .changeDepartments()
          .change(desk.staff.asker(desk.administrator), read, name, parent);
    }
  }

  @Test
  void theListIsOfTheDepartmentAndAllBelowIt() {
    model.load();
    assertEquals(2, model.shown().size());
    model.place.set(new DepartmentId(2));
    assertEquals(List.of(clerk), model.shown());
    model.place.set(new DepartmentId(1));
    assertEquals(2, model.shown().size());
    model.search.set("CLE");
    assertEquals(List.of(clerk), model.shown());
  }

  @Test
  void aNewcomerAndAChangeAreTakenBack() {
    model.load();
    model.begin("uk");
    model.card().name.set("Н. Бойко");
    model.card().login.set("boyko");
    model.card().department.set(new DepartmentId(2));
    model.card().save();
    assertEquals(3, model.shown().size());
    assertTrue(notices.undo());
    assertEquals(2, model.shown().size());
    assertNull(model.selected().get());
    assertNull(model.card().temporary().get());
    assertEquals(Text.of("kit.undone"), notices.shown().getLast().text());

    model.select(clerk);
    model.card().name.set("Клерк");
    model.card().save();
    assertTrue(notices.undo());
    assertEquals("clerk", model.card().name.get());
    assertEquals(AuditLine.Act.REVERTED, desk.staff.lines.getLast().act());
  }

  @Test
  void aDepartmentGoesAgainWhileNobodyIsInIt() {
    model.load();
    model.place.set(new DepartmentId(2));
    model.departmentForm().begin();
    model.departmentForm().name.set("Каса");
    model.departmentForm().save();
    assertEquals(3, model.departments().size());
    assertTrue(notices.undo());
    assertEquals(2, model.departments().size());

    model.departmentForm().begin();
    model.departmentForm().name.set("Каса");
    model.departmentForm().save();
    var cash = model.departments().stream().filter(d -> d.name().equals("Каса")).findFirst();
    desk.staff.add("cashier", cash.orElseThrow().id().value(), Role.EMPLOYEE);
    assertTrue(notices.undo());
    assertEquals(3, model.departments().size());
    assertEquals(Text.of("staff.undo.department", "Каса"), notices.shown().getLast().text());
  }

  @Test
  void whoHasLeftIsNotBroughtBackByUndo() {
    model.load();
    model.select(clerk);
    model.card().active.set(false);
    model.card().save();
    assertFalse(notices.undo(), "his key to the store's file is gone");
  }

  @Test
  void whoHasLeftIsShownOnlyWhenAskedFor() {
    model.load();
    model.select(clerk);
    model.card().active.set(false);
    model.card().save();
    assertEquals(List.of(desk.administrator), model.shown());
    model.former.set(true);
    assertEquals(2, model.shown().size());
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsShownAndNotLost() {
    model.load();
    model.select(clerk);
    model.card().name.set("Mine");
    desk.staff
        .employees()
        .save(
            new Employee(
                clerk.id(),
                clerk.login(),
                "Theirs",
                clerk.department(),
                clerk.roles(),
                "",
                "uk",
                true,
                clerk.version()));
    model.card().save();
    assertEquals("Theirs", model.card().theirs().get().name());
    assertEquals(Text.of("staff.team.stale"), model.card().error().get());
    assertEquals("Theirs", desk.staff.people.get(clerk.id()).name());
    assertEquals("Mine", model.card().name.get());
    model.card().save();
    assertEquals("Mine", desk.staff.people.get(clerk.id()).name());
    assertNull(model.card().theirs().get());
  }

  @Test
  void theLastWhoCanSetRightsStays() {
    model.load();
    model.select(desk.administrator);
    model.card().roles.get(Role.ADMINISTRATOR).set(false);
    model.card().save();
    assertEquals(Text.of("staff.employee.nobodyLeft"), model.card().error().get());
  }

  @Test
  void aTemporaryPasswordIsShownUntilItIsTold() {
    model.load();
    model.select(clerk);
    model.card().reset();
    assertNotNull(model.card().temporary().get());
    assertTrue(desk.staff.credentials.get(clerk.id()).mustChange());
    model.card().told();
    assertNull(model.card().temporary().get());
  }

  @Test
  void aNewcomerBeginsInTheChosenDepartment() {
    model.load();
    model.place.set(new DepartmentId(2));
    model.begin("en");
    model.card().save();
    assertEquals(Text.of("staff.employee.noName"), model.card().nameError().get());
    model.card().name.set("New");
    model.card().save();
    assertEquals(Text.of("staff.employee.noLogin"), model.card().loginError().get());
    model.card().login.set("clerk");
    model.card().save();
    assertEquals(Text.of("staff.team.taken"), model.card().loginError().get());
    model.card().login.set("new");
    model.card().save();
    var added = desk.staff.employees().byLogin("new").orElseThrow();
    assertEquals(new DepartmentId(2), added.department());
    assertEquals(Set.of(Role.EMPLOYEE), added.roles());
    assertEquals(added.id(), model.selected().get());
    assertEquals(1, notices.shown().size());
  }

  @Test
  void aDepartmentNeverComesToStandBelowItself() {
    model.load();
    model.place.set(new DepartmentId(2));
    var form = model.departmentForm();
    form.begin();
    form.name.set("Loans");
    form.save();
    var loans =
        model.departments().stream()
            .filter(d -> d.name().equals("Loans"))
            .findFirst()
            .orElseThrow();
    assertEquals(new DepartmentId(2), loans.parent());
    form.show(desk.staff.tree.get(new DepartmentId(2)));
    form.above.set(loans.id());
    form.save();
    assertEquals(Text.of("staff.department.wrongPlace"), form.error().get());
  }

  @Test
  void aNewcomerHalfTypedIsThereAgain() {

    model.begin("uk");
    model.card().name.set("Нова Ніна");
    model.card().roles.get(Role.HEAD).set(true);
    var again = new TeamModel(new Doing(), true, Background.atOnce(), notices, drafts);

    again.begin("uk");
    assertEquals("Нова Ніна", again.card().name.get());
    assertTrue(again.card().roles.get(Role.HEAD).get());
    again.card().draft().get().discard();
    assertEquals("", again.card().name.get());
    assertEquals(List.of(), drafts.all());
  }

  @Test
  void whatWasCutOffIsSaidAndStaysToBeSaved() {
    var line = new Cut();
    var model = new TeamModel(new Doing(), true, line, notices, drafts);
    model.load();
    model.select(clerk);
    model.card().name.set("Typed");
    line.cut = true;
    model.card().save();
    assertEquals(Cut.SAID, model.card().error().get());
    assertEquals("Typed", model.card().name.get());
    assertFalse(model.card().busy().get());
    line.cut = false;
    model.card().save();
    assertEquals("Typed", desk.staff.people.get(clerk.id()).name());
  }
}
