package org.branchbook.clients.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.branchbook.clients.Cards;
import org.branchbook.clients.InMemoryClients;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.search.WhyHidden.Told;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.branchbook.staff.rights.ExplainScope;
import org.junit.jupiter.api.Test;

class WhyHiddenTest {
  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final Asker olena = staff.asker(staff.add("olena", 2, Role.EMPLOYEE));
  private final Asker admin = staff.asker(staff.add("admin", 1, Role.ADMINISTRATOR));
  private int fits = 1;

  private final WhyHidden why =
      new WhyHidden(
          (_, most, _) -> java.util.Collections.nCopies(Math.min(most, fits), found()),
          new InMemoryClients(Cards.maria()),
          new ExplainScope(staff.rights(), staff.departments(), staff.employees()),
          staff.employees(),
          staff.askers(),
          staff.trail());

  private static Found found() {
    return new Found(
        Cards.maria().id(), "", true, Found.Why.NUMBER, "", Standing.CLIENT, State.ACTIVE, false);
  }

  @Test
  void theAnswerNamesRoleDepartmentAndRule() {
    var told = assertInstanceOf(Told.Done.class, why.run(admin, olena.id(), "067 111-22-33"));
    var keys = told.explanation().why().stream().map(t -> t.key()).toList();
    assertFalse(told.explanation().holds());
    assertTrue(keys.getFirst().startsWith("staff.why.role."), keys.toString());
    assertTrue(keys.contains("staff.why.where"));
    assertEquals("staff.why.no.DEPARTMENT", keys.getLast());
    assertEquals(Act.VIEWED, staff.acts().getLast());
  }

  @Test
  void whoMayNotSeeEmployeesAsksAboutHimselfOnly() {
    assertInstanceOf(Told.Done.class, why.run(olena, olena.id(), "0671112233"));
    assertEquals(new Told.Refused(Privilege.STAFF_READ), why.run(olena, admin.id(), "0671112233"));
  }

  @Test
  void aNumberThatTellsNothingApartIsNotAnswered() {
    assertEquals(new Told.NoNumber(), why.run(olena, olena.id(), "12 a"));
    fits = 2;
    assertEquals(new Told.Several(), why.run(olena, olena.id(), "0671112233"));
    fits = 0;
    assertEquals(new Told.Nobody(), why.run(olena, olena.id(), "0671112233"));
    assertEquals(List.of(), staff.acts());
  }
}
