package org.branchbook.staff.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.staff.signin.StoreKeys;
import org.branchbook.staff.team.AddEmployee.Added;
import org.branchbook.staff.team.AddEmployee.Newcomer;
import org.junit.jupiter.api.Test;

class TeamTest {
  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final Employee olena = staff.add("olena", 2, Role.EMPLOYEE);
  private final Employee admin = staff.add("admin", 1, Role.ADMINISTRATOR);
  private final AddEmployee add =
      new AddEmployee(
          staff.work(),
          staff.ids(),
          staff.employees(),
          staff.departments(),
          staff.passwords(),
          staff.trail(),
          StoreKeys.NONE);
  private final ChangeEmployee change =
      new ChangeEmployee(
          staff.work(),
          staff.employees(),
          staff.departments(),
          staff.rights(),
          staff.trail(),
          StoreKeys.NONE);
  private final ChangeDepartments departments =
      new ChangeDepartments(staff.work(), staff.ids(), staff.departments(), staff.trail());

  private static Newcomer newcomer(String login, String name, long department) {
    return new Newcomer(login, name, new DepartmentId(department), Set.of(Role.OPERATOR), "", "uk");
  }

  @Test
  void aNewcomerGetsATemporaryPassword() {
    var added = add.run(staff.asker(admin), newcomer(" Petro.M ", "П. Мельник", 2));
    var done = assertInstanceOf(Added.Done.class, added);
    assertEquals("petro.m", done.employee().login());
    var credentials = staff.credentials.get(done.employee().id());
    assertEquals("#" + done.temporary(), credentials.hash());
    assertTrue(credentials.mustChange());
    assertFalse(done.toString().contains(done.temporary()));
    assertEquals(List.of(Act.CREATED), staff.acts());
    assertTrue(staff.lines.getFirst().changes().contains(new Change("roles", "", "OPERATOR")));
  }

  @Test
  void aNewcomerIsRefusedForAReason() {
    var asker = staff.asker(admin);
    assertEquals(new Added.Taken(olena.id()), add.run(asker, newcomer("OLENA", "O", 2)));
    assertEquals(new Added.NoLogin(), add.run(asker, newcomer("a b", "O", 2)));
    assertEquals(new Added.NoLogin(), add.run(asker, newcomer("-p", "O", 2)));
    assertEquals(new Added.NoName(), add.run(asker, newcomer("petro", " ", 2)));
    assertEquals(new Added.NoDepartment(), add.run(asker, newcomer("petro", "P", 77)));
    assertEquals(List.of(), staff.acts());
    assertEquals(
        new Added.Refused(Privilege.STAFF_EDIT),
        add.run(staff.asker(olena), newcomer("petro", "P", 2)));
    assertEquals(List.of(Act.REFUSED), staff.acts());
    assertEquals(2, staff.people.size());
  }

  private static Employee with(Employee e, String login, Set<Role> roles, boolean active) {
    return new Employee(
        e.id(),
        login,
        e.name(),
        e.department(),
        roles,
        e.osAccount(),
        e.language(),
        active,
        e.version());
  }

  @Test
  void aChangeIsKeptWithWhatWasBefore() {
    var wanted = with(olena, "olena", Set.of(Role.HEAD, Role.EMPLOYEE), true);
    assertInstanceOf(ChangeEmployee.Changed.Done.class, change.run(staff.asker(admin), wanted));
    assertEquals(
        List.of(new Change("roles", "EMPLOYEE", "EMPLOYEE, HEAD")),
        staff.lines.getFirst().changes());
  }

  @Test
  void aChangeIsRefusedForAReason() {
    var asker = staff.asker(admin);
    assertEquals(
        new ChangeEmployee.Changed.Taken(admin.id()),
        change.run(asker, with(olena, "admin", olena.roles(), true)));
    assertEquals(
        new ChangeEmployee.Changed.NoLogin(),
        change.run(asker, with(olena, "*", olena.roles(), true)));
    staff.employees().save(olena);
    assertInstanceOf(ChangeEmployee.Changed.Stale.class, change.run(asker, olena));
    var nobody =
        new Employee(
            new EmployeeId(4), "no", "no", olena.department(), Set.of(), "", "uk", true, 1);
    assertEquals(new ChangeEmployee.Changed.Gone(), change.run(asker, nobody));
    var nowhere =
        new Employee(olena.id(), "olena", "O", new DepartmentId(9), Set.of(), "", "uk", true, 2);
    assertEquals(new ChangeEmployee.Changed.NoDepartment(), change.run(asker, nowhere));
    assertEquals(
        new ChangeEmployee.Changed.Refused(Privilege.STAFF_EDIT),
        change.run(staff.asker(olena), olena));
  }

  @Test
  void theLastAdministratorStays() {
    var asker = staff.asker(admin);
    assertEquals(
        new ChangeEmployee.Changed.NobodyLeft(),
        change.run(asker, with(admin, "admin", admin.roles(), false)));
    assertEquals(
        new ChangeEmployee.Changed.NobodyLeft(),
        change.run(asker, with(admin, "admin", Set.of(Role.HEAD), true)));
    staff.add("second", 1, Role.ADMINISTRATOR);
    assertInstanceOf(
        ChangeEmployee.Changed.Done.class,
        change.run(asker, with(admin, "admin", admin.roles(), false)));
  }

  @Test
  void departmentsGrowAndMoveWithinTheTree() {
    var asker = staff.asker(admin);
    var added = departments.add(asker, " Loans ", new DepartmentId(2));
    var loans = assertInstanceOf(ChangeDepartments.Changed.Done.class, added).now();
    assertEquals("Loans", loans.name());
    var moved = departments.change(asker, loans, "Credit", new DepartmentId(1));
    assertEquals(
        new Department(loans.id(), new DepartmentId(1), "Credit", 2),
        assertInstanceOf(ChangeDepartments.Changed.Done.class, moved).now());
    assertEquals(
        List.of(new Change("name", "Loans", "Credit"), new Change("parent", "2", "1")),
        staff.lines.getLast().changes());
    assertInstanceOf(
        ChangeDepartments.Changed.Stale.class,
        departments.change(asker, loans, "Lending", new DepartmentId(1)));
  }

  @Test
  void aDepartmentNeverStandsBelowItself() {
    var asker = staff.asker(admin);
    var root = staff.tree.get(new DepartmentId(1));
    var cards = staff.tree.get(new DepartmentId(2));
    staff.departments().add(new Department(new DepartmentId(3), cards.id(), "Debit", 1));
    var wrong = new ChangeDepartments.Changed.WrongPlace();
    assertEquals(wrong, departments.change(asker, cards, "Cards", new DepartmentId(3)));
    assertEquals(wrong, departments.change(asker, cards, "Cards", cards.id()));
    assertEquals(wrong, departments.change(asker, cards, "Cards", null));
    assertEquals(wrong, departments.change(asker, root, "Podil", cards.id()));
    assertEquals(wrong, departments.change(asker, cards, "Cards", new DepartmentId(99)));
    assertEquals(wrong, departments.add(asker, "Loans", new DepartmentId(99)));
    assertEquals(new ChangeDepartments.Changed.NoName(), departments.add(asker, " ", cards.id()));
    assertEquals(
        new ChangeDepartments.Changed.Refused(Privilege.STAFF_EDIT),
        departments.add(staff.asker(olena), "Mine", cards.id()));
  }
}
