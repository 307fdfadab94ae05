package org.branchbook.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {
  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final SignInPolicy policy = policy(false);
  private Employee olena = staff.add("olena", 1, Role.EMPLOYEE);
  private SignIn signIn = signIn(staff.passwords());

  @BeforeEach
  void decide() {
    staff.set(SignInPolicy.KIND, policy);
  }

  private SignIn signIn(Passwords passwords) {
    return new SignIn(
        staff.work(),
        staff.employees(),
        staff.policies(),
        staff.askers(),
        passwords,
        staff.trail(),
        staff.clock,
        StoreKeys.NONE);
  }

  private SignedIn attempt(String login, String password) {
    return signIn.withPassword(login, password.toCharArray());
  }

  @Test
  void theRightPasswordSignsInWithRightsAndTheDepartmentsBelow() {
    var done = assertInstanceOf(SignedIn.Done.class, attempt(" Olena ", "olena-password"));
    assertEquals(olena, done.asker().employee());
    assertFalse(done.mustChange());
    assertTrue(done.asker().may(Privilege.CLIENT_READ));
    assertFalse(done.asker().may(Privilege.STAFF_EDIT));
    assertTrue(done.asker().below().contains(new DepartmentId(2)));
    assertEquals(List.of(Act.SIGNED_IN), staff.acts());
  }

  @Test
  void theThirdFailureLocksAndTimeUnlocks() {
    assertEquals(new SignedIn.Wrong(2), attempt("olena", "x"));
    assertEquals(new SignedIn.Wrong(1), attempt("olena", "x"));
    var until = staff.clock.instant().plus(policy.lock());
    assertEquals(new SignedIn.Locked(until), attempt("olena", "x"));
    assertEquals(new SignedIn.Locked(until), attempt("olena", "olena-password"), "even the right");
    assertTrue(staff.acts().contains(Act.LOCKED_OUT));
    staff.clock.pass(policy.lock());
    assertInstanceOf(SignedIn.Done.class, attempt("olena", "olena-password"));
  }

  @Test
  void aSuccessForgetsFailures() {
    attempt("olena", "x");
    attempt("olena", "x");
    attempt("olena", "olena-password");
    assertEquals(new SignedIn.Wrong(2), attempt("olena", "x"));
  }

  @Test
  void anUnknownLoginAnswersAsAKnownOneDoes() {
    var known = new ArrayList<SignedIn>();
    var unknown = new ArrayList<SignedIn>();
    for (int i = 0; i < 5; i++) {
      known.add(attempt("olena", "x"));
      unknown.add(attempt("nobody", "x"));
    }
    assertEquals(known, unknown);
  }

  @Test
  void anUnknownLoginIsHashedToo() {
    var checked = new ArrayList<String>();
    var counting =
        new Passwords() {
          @Override
          public String hash(char[] password) {
            return "";
          }

          @Override
          public boolean matches(char[] password, String hash) {
            checked.add(hash);
            return false;
          }

          @Override
          public String nobodys() {
            return "nobody's";
          }
        };
    signIn = signIn(counting);
    attempt("nobody", "x");
    attempt("", "x");
    assertEquals(List.of("nobody's", "nobody's"), checked);
  }

  @Test
  void whoHasLeftLearnsItOnlyByTheRightPassword() {
    staff.people.put(olena.id(), changed(olena, "", false));
    assertEquals(new SignedIn.Wrong(2), attempt("olena", "x"));
    assertEquals(new SignedIn.Gone(), attempt("olena", "olena-password"));
    assertFalse(staff.acts().contains(Act.SIGNED_IN));
  }

  @Test
  void withoutAPasswordNoneIsRight() {
    staff.credentials.put(olena.id(), new Credentials(olena.id(), "", false, 0, null));
    assertEquals(new SignedIn.Wrong(2), attempt("olena", ""));
  }

  @Test
  void aTemporaryPasswordHasToBeChanged() {
    staff.credentials.put(olena.id(), new Credentials(olena.id(), "#tmp", true, 0, null));
    assertTrue(assertInstanceOf(SignedIn.Done.class, attempt("olena", "tmp")).mustChange());
  }

  @Test
  void anAccountOfTheSystemSignsInOnlyWhereTheBankAllowsIt() {
    staff.people.put(olena.id(), changed(olena, "BANK\\olena", true));
    assertEquals(new SignedIn.NotByAccount(), signIn.withOsAccount("BANK\\olena"));
    staff.set(SignInPolicy.KIND, policy(true));
    staff.clock.pass(Duration.ofMinutes(2));
    assertInstanceOf(SignedIn.Done.class, signIn.withOsAccount("BANK\\olena"));
    assertEquals(new SignedIn.NotByAccount(), signIn.withOsAccount("BANK\\maria"));
    assertEquals(new SignedIn.NotByAccount(), signIn.withOsAccount(""));
  }

  private static SignInPolicy policy(boolean accounts) {
    return new SignInPolicy(3, Duration.ofMinutes(20), 10, accounts, Duration.ZERO);
  }

  private static Employee changed(Employee e, String osAccount, boolean active) {
    return new Employee(
        e.id(),
        e.login(),
        e.name(),
        e.department(),
        e.roles(),
        osAccount,
        e.language(),
        active,
        e.version());
  }
}
