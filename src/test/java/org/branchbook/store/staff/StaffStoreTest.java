package org.branchbook.store.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.branchbook.staff.BranchInfo;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.staff.absences.Team;
import org.branchbook.store.Databases;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffStoreTest {
  private static final Department BRANCH =
      new Department(new DepartmentId(1), null, "Відділення", 0);

  private static Employee employee(long id, String login, String name, String account) {
    return new Employee(
        new EmployeeId(id),
        login,
        name,
        BRANCH.id(),
        Set.of(Role.EMPLOYEE, Role.HEAD),
        account,
        "uk",
        true,
        0);
  }

  private static Credentials fresh(long id) {
    return new Credentials(new EmployeeId(id), "hash", true, 0, null);
  }

  @ParameterizedTest
  @EnumSource
  void departmentsStandInTheOrderOfTheAlphabet(Databases on) {
    try (var store = on.fresh()) {
      var departments = new StaffStore(store).departments();
      departments.add(BRANCH);
      departments.add(new Department(new DepartmentId(2), BRANCH.id(), "Ювілейний", 0));
      departments.add(new Department(new DepartmentId(3), BRANCH.id(), "Єдність", 0));
      assertEquals(
          List.of("Відділення", "Єдність", "Ювілейний"),
          departments.all().stream().map(Department::name).toList());
      assertEquals(BRANCH, departments.all().getFirst());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTakenBackIsNobodysYet(Databases on) {
    try (var store = on.fresh()) {
      var staff = new StaffStore(store);
      var departments = staff.departments();
      departments.add(BRANCH);
      var cash = new Department(new DepartmentId(2), BRANCH.id(), "Каса", 0);
      departments.add(cash);
      assertFalse(departments.remove(BRANCH), "a department stands below it");
      assertTrue(departments.remove(cash));
      assertFalse(departments.remove(cash));
      assertEquals(List.of(BRANCH), departments.all());

      var employees = staff.employees();
      var anna = employee(11, "anna", "Анна", "");
      var boris = employee(12, "boris", "Борис", "");
      employees.add(anna, fresh(11));
      employees.add(boris, fresh(12));
      assertFalse(departments.remove(BRANCH), "they work there");
      staff.teams().add(new Team(5, "Team", Set.of(anna.id()), 1));
      assertFalse(employees.remove(anna), "she is in a team");
      assertEquals(2, employees.all().size());
      assertTrue(employees.remove(boris));
      assertEquals(Optional.empty(), employees.byLogin("boris"));
      assertFalse(employees.remove(boris));
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoEditsOfADepartmentNeverOverwriteOneAnother(Databases on) {
    try (var store = on.fresh()) {
      var departments = new StaffStore(store).departments();
      departments.add(BRANCH);
      var mine = new Department(BRANCH.id(), null, "Mine", 0);
      var done = assertInstanceOf(Departments.Saved.Done.class, departments.save(mine));
      assertEquals(1, done.now().version());
      var stale =
          assertInstanceOf(
              Departments.Saved.Stale.class,
              departments.save(new Department(BRANCH.id(), null, "Theirs", 0)));
      assertEquals("Mine", stale.theirs().name());
      assertInstanceOf(
          Departments.Saved.Gone.class,
          departments.save(new Department(new DepartmentId(9), null, "Nobody", 0)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmployeeIsFoundByEachOfHisNames(Databases on) {
    try (var store = on.fresh()) {
      var staff = new StaffStore(store);
      staff.departments().add(BRANCH);
      var olena = employee(10, "olena", "О. Гриценко", "BANK\\olena");
      staff.employees().add(olena, fresh(10));
      staff.employees().add(employee(11, "ivan", "І. Їжак", ""), fresh(11));
      assertEquals(Optional.of(olena), staff.employees().find(olena.id()));
      assertEquals(Optional.of(olena), staff.employees().byLogin(" OLENA "));
      assertEquals(Optional.of(olena), staff.employees().byOsAccount("BANK\\olena"));
      assertEquals(Optional.empty(), staff.employees().byOsAccount(""));
      assertEquals(
          List.of("І. Їжак", "О. Гриценко"),
          staff.employees().all().stream().map(Employee::name).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLoginOrAccountIsOnePersons(Databases on) {
    try (var store = on.fresh()) {
      var staff = new StaffStore(store);
      staff.departments().add(BRANCH);
      var employees = staff.employees();
      employees.add(employee(10, "olena", "O", "acc"), fresh(10));
      employees.add(employee(11, "ivan", "I", ""), fresh(11));
      var taken = new Employees.Saved.Taken(new EmployeeId(10));
      // within a unit of work, which goes on as if nothing had been tried
      store.inOne(
          () -> {
            assertEquals(taken, employees.add(employee(12, "Olena", "X", ""), fresh(12)));
            assertEquals(taken, employees.save(employee(11, "ivan", "I", "acc")));
            employees.add(employee(13, "petro", "P", ""), fresh(13));
          });
      assertEquals(3, employees.all().size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void savingReplacesRolesAndKeepsCredentials(Databases on) {
    try (var store = on.fresh()) {
      var staff = new StaffStore(store);
      staff.departments().add(BRANCH);
      var employees = staff.employees();
      var olena = employee(10, "olena", "O", "");
      employees.add(olena, fresh(10));
      var changed =
          new Employee(
              olena.id(),
              "olena",
              "Olena",
              BRANCH.id(),
              Set.of(Role.ECONOMIST),
              "",
              "en",
              false,
              0);
      var done = assertInstanceOf(Employees.Saved.Done.class, employees.save(changed));
      assertEquals(Optional.of(done.now()), employees.find(olena.id()));
      assertEquals(Set.of(Role.ECONOMIST), done.now().roles());
      assertEquals(Optional.of(fresh(10)), employees.credentials(olena.id()));
      var stale = assertInstanceOf(Employees.Saved.Stale.class, employees.save(changed));
      assertEquals(done.now(), stale.theirs());
      assertInstanceOf(Employees.Saved.Gone.class, employees.save(employee(99, "nobody", "N", "")));
    }
  }

  @ParameterizedTest
  @EnumSource
  void credentialsAreKept(Databases on) {
    try (var store = on.fresh()) {
      var staff = new StaffStore(store);
      staff.departments().add(BRANCH);
      staff.employees().add(employee(10, "olena", "O", ""), fresh(10));
      var locked =
          new Credentials(
              new EmployeeId(10), "other", false, 5, Instant.parse("2026-11-22T10:15:30.123456Z"));
      store.inOne(
          () -> {
            assertEquals(Optional.of(fresh(10)), staff.employees().credentials(new EmployeeId(10)));
            staff.employees().save(locked);
          });
      assertEquals(Optional.of(locked), staff.employees().credentials(new EmployeeId(10)));
      assertEquals(Optional.empty(), staff.employees().credentials(new EmployeeId(11)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void rightsAreKeptRoleByRole(Databases on) {
    try (var store = on.fresh()) {
      var rights = new StaffStore(store).roleRights();
      var head = new Rights(Map.of(Privilege.CLIENT_READ, Reach.ALL, Privilege.MERGE, Reach.ALL));
      var employee = new Rights(Map.of(Privilege.CLIENT_READ, Reach.OWN));
      rights.save(Map.of(Role.HEAD, head, Role.EMPLOYEE, employee));
      var less = new Rights(Map.of(Privilege.CLIENT_READ, Reach.DEPARTMENT));
      rights.save(Map.of(Role.HEAD, less));
      assertEquals(Map.of(Role.HEAD, less, Role.EMPLOYEE, employee), rights.all());
      rights.save(Map.of(Role.HEAD, new Rights(Map.of(Privilege.MERGE, Reach.NONE))));
      assertEquals(Map.of(Role.EMPLOYEE, employee), rights.all());
    }
  }

  @ParameterizedTest
  @EnumSource
  void settingsAreReplaced(Databases on) {
    try (var store = on.fresh()) {
      var settings = new StaffStore(store).settings();
      assertEquals(Optional.empty(), settings.find("a"));
      settings.save("a", "1");
      settings.save("a", "2");
      assertEquals(Optional.of("2"), settings.find("a"));
      assertEquals(Optional.empty(), settings.branch());
      var info = new BranchInfo("Банк", "Центральне", UUID.randomUUID(), "UA", true);
      settings.save(new BranchInfo("Bank", "B", UUID.randomUUID(), "BY", false));
      settings.save(info);
      assertEquals(Optional.of(info), settings.branch());
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmployeeBelongsToADepartmentThatIsThere(Databases on) {
    try (var store = on.fresh()) {
      var employees = new StaffStore(store).employees();
      assertThrows(
          IntegrityConstraintViolationException.class,
          () -> employees.add(employee(10, "olena", "O", ""), fresh(10)));
      assertTrue(employees.all().isEmpty());
    }
  }
}
