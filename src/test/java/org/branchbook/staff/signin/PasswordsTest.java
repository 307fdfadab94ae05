package org.branchbook.staff.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.staff.signin.ChangePassword.Changed;
import org.branchbook.staff.signin.ResetPassword.Reset;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final Employee olena = staff.add("olena", 1, Role.EMPLOYEE);
  private final Employee admin = staff.add("admin", 1, Role.ADMINISTRATOR);
  private final ChangePassword change =
      new ChangePassword(
          staff.work(),
          staff.employees(),
          staff.policies(),
          staff.passwords(),
          staff.trail(),
          staff.clock,
          StoreKeys.NONE);
  private final ResetPassword reset =
      new ResetPassword(
          staff.work(), staff.employees(), staff.passwords(), staff.trail(), StoreKeys.NONE);

  private Changed change(String old, String fresh) {
    return change.run(staff.asker(olena), old.toCharArray(), fresh.toCharArray());
  }

  private Credentials olenas() {
    return staff.credentials.get(olena.id());
  }

  @Test
  void theOldOneGivesWayToTheNewOne() {
    assertEquals(new Changed.Done(), change("olena-password", "nine green cows"));
    assertEquals("#nine green cows", olenas().hash());
    assertEquals(List.of(Act.PASSWORD_CHANGED), staff.acts());
  }

  @Test
  void aWrongOldOneCountsAsAFailure() {
    assertEquals(new Changed.WrongOld(4), change("x", "nine green cows"));
    for (int i = 0; i < 3; i++) change("x", "nine green cows");
    assertInstanceOf(Changed.Locked.class, change("x", "nine green cows"));
    assertInstanceOf(Changed.Locked.class, change("olena-password", "nine green cows"));
    assertEquals("#olena-password", olenas().hash());
  }

  @Test
  void aWeakNewOneIsNotTaken() {
    assertEquals(new Changed.Weak(new Weakness.TooShort(10)), change("olena-password", "cows"));
    assertEquals(
        new Changed.Weak(new Weakness.SameAsBefore()), change("olena-password", "olena-password"));
    assertEquals("#olena-password", olenas().hash());
    assertEquals(List.of(), staff.acts());
  }

  @Test
  void whatMakesAPasswordWeak() {
    assertEquals(Optional.of(new Weakness.LikeLogin()), weakness("my name is Olena"));
    assertEquals(Optional.of(new Weakness.TooPlain()), weakness("aaaaabbbbbcc"));
    assertEquals(Optional.of(new Weakness.TooPlain()), weakness("1234567890"));
    assertEquals(Optional.of(new Weakness.TooPlain()), weakness("ЙЦУКЕНГШЩЗ"));
    assertEquals(Optional.empty(), weakness("дев'ять зелених корів"));
  }

  private static Optional<Weakness> weakness(String password) {
    return Weakness.of(password.toCharArray(), "olena", SignInPolicy.USUAL);
  }

  @Test
  void aResetUnlocksAndAsksForAChange() {
    staff.credentials.put(
        olena.id(), new Credentials(olena.id(), "#x", false, 2, staff.clock.instant()));
    var done = assertInstanceOf(Reset.Done.class, reset.run(staff.asker(admin), olena.id()));
    assertEquals(new Credentials(olena.id(), "#" + done.temporary(), true, 0, null), olenas());
    assertFalse(done.toString().contains(done.temporary()));
    assertEquals(admin.id(), staff.lines.getFirst().who());
    assertEquals(Optional.empty(), weakness(done.temporary()));
    assertNotEquals(TemporaryPassword.make(), TemporaryPassword.make());
  }

  @Test
  void aResetIsForThoseWhoCareForStaff() {
    assertEquals(
        new Reset.Refused(Privilege.STAFF_EDIT), reset.run(staff.asker(olena), admin.id()));
    assertEquals("#admin-password", staff.credentials.get(admin.id()).hash());
    assertEquals(List.of(Act.REFUSED), staff.acts());
    assertEquals(new Reset.Gone(), reset.run(staff.asker(admin), new EmployeeId(5)));
  }
}
