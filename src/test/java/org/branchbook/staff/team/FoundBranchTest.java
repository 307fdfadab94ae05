package org.branchbook.staff.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.staff.signin.StoreKeys;
import org.branchbook.staff.team.FoundBranch.Founded;
import org.branchbook.staff.team.FoundBranch.Founding;
import org.junit.jupiter.api.Test;

class FoundBranchTest {
  private final InMemoryStaff staff = InMemoryStaff.empty();
  private final FoundBranch found =
      new FoundBranch(
          staff.work(),
          staff.ids(),
          staff.settings(),
          staff.departments(),
          staff.employees(),
          staff.rights(),
          staff.passwords(),
          staff.trail(),
          StoreKeys.NONE);

  private Founded found(String bank, String login, String password, boolean alsoHead) {
    return found.run(
        new Founding(bank, "Podil", "UA", false, login, "O. Koval", "uk", alsoHead),
        password.toCharArray());
  }

  @Test
  void anEmptyStoreGetsABranchAndItsAdministrator() {
    var done =
        assertInstanceOf(Founded.Done.class, found("Bank", "Koval", "nine green cows", false));
    assertTrue(done.administrator().may(Privilege.STAFF_EDIT));
    assertFalse(done.administrator().may(Privilege.CLIENT_READ), "he sees no client");
    assertEquals("Podil", staff.settings().branch().orElseThrow().branch());
    assertEquals(Role.values().length, staff.granted.size());
    assertEquals(1, staff.tree.size());
    assertFalse(staff.credentials.get(done.administrator().id()).mustChange());
    assertEquals(2, staff.lines.size());
  }

  @Test
  void anAdministratorMayBeTheHeadToo() {
    var done =
        assertInstanceOf(Founded.Done.class, found("Bank", "koval", "nine green cows", true));
    assertTrue(done.administrator().may(Privilege.CLIENT_READ));
  }

  @Test
  void aStoreIsFoundedOnce() {
    found("Bank", "koval", "nine green cows", false);
    var again = assertInstanceOf(Founded.Already.class, found("B", "bo", "nine red cows", false));
    assertEquals("Bank", again.whose().bank());
    assertEquals(1, staff.people.size());
  }

  @Test
  void whatIsMissingIsNamed() {
    assertEquals(new Founded.Missing("bank"), found(" ", "koval", "nine green cows", false));
    assertEquals(new Founded.Missing("login"), found("Bank", "k", "nine green cows", false));
    assertInstanceOf(Founded.Weak.class, found("Bank", "koval", "short", false));
    assertTrue(staff.settings().branch().isEmpty());
  }
}
