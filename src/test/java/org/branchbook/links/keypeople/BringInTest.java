package org.branchbook.links.keypeople;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.Desk;
import org.branchbook.clients.State;
import org.branchbook.links.LinkPolicy;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.TaskDesk;
import org.branchbook.tasks.acts.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BringInTest {
  private static final Asker ALL = Desk.with(Desk.HRYTSENKO, Privilege.CLIENT_READ, Reach.ALL);

  /** In whose hands the task comes to lie when this employee is responsible for the person. */
  private static Hands asked(Asker asker, @Nullable EmployeeId knows) {
    Client person =
        Cards.with(Cards.maria(), new Care(Cards.PODIL, knows, null, false, false), State.ACTIVE);
    var organisation = Cards.dawn();
    var desk = new TaskDesk(person, organisation);
    var bringIn =
        new BringIn(
            desk.give,
            desk.ask,
            desk.staff.employees(),
            desk.desk.access,
            () -> LinkPolicy.USUAL,
            desk.desk.ids,
            desk.desk.clock,
            desk.desk.work);
    return ((Outcome.Done) bringIn.run(asker, person.id(), organisation.id())).now().hands();
  }

  @Test
  void whoKnowsThePersonIsAsked() {
    assertEquals(TaskDesk.IVCHENKO, asked(ALL, TaskDesk.IVCHENKO).responsible());
    assertEquals(ALL.id(), asked(ALL, null).responsible());
  }

  @Test
  void whereHeIsOutOfReachHisDepartmentIs() {
    var hands = asked(ALL, Cards.BONDAR);
    assertNull(hands.responsible());
    assertEquals(Cards.OBOLON, Objects.requireNonNull(hands.request()).of());
    // one's own department cannot be asked
    var own = Desk.with(ALL, Privilege.TASK_CREATE, Reach.OWN);
    assertEquals(own.id(), asked(own, TaskDesk.IVCHENKO).responsible());
  }
}
