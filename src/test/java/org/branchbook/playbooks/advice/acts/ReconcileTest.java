package org.branchbook.playbooks.advice.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.branchbook.clients.Care;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.clients.card.Consents;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdvicePolicy;
import org.branchbook.playbooks.advice.Advising;
import org.branchbook.playbooks.advice.Chances;
import org.branchbook.playbooks.advice.Earned;
import org.branchbook.playbooks.advice.LeverPolicy;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Situation;
import org.branchbook.playbooks.advice.Situation.Held;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.junit.jupiter.api.Test;

class ReconcileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate END = DAY.plusDays(5);
  private static final Held ENDING = deposit(7, DAY.minusYears(1), END);

  private static Held deposit(long id, LocalDate opened, LocalDate closes) {
    return new Held(id, Kind.DEPOSIT, opened, closes, null);
  }

  private static Situation client(Standing standing, Held... held) {
    return new Situation(
        new ClientId(1),
        true,
        false,
        standing,
        State.ACTIVE,
        new Care(new DepartmentId(1), new EmployeeId(1), Tier.C, false, false),
        DAY.minusYears(3),
        null,
        "",
        null,
        List.of(held),
        List.of(),
        new Consents(List.of()),
        null,
        0,
        0,
        Earned.nothing(YearMonth.from(DAY)));
  }

  private static Reconcile on(LocalDate day) {
    Chances chances = (_, _, _, assumed) -> new Chances.Chance(assumed, 0, List.of());
    var advising = new Advising(chances, AdvicePolicy.USUAL, LeverPolicy.USUAL);
    return new Reconcile(advising, 3, () -> 1, day, Instant.EPOCH);
  }

  /** What becomes by the end of the deposit of a renewal that was begun. */
  private static Advice after(Situation later) {
    var made =
        on(DAY).of(client(Standing.CLIENT, ENDING), List.of()).stream()
            .filter(a -> a.piece() == Piece.RENEW_DEPOSIT)
            .findFirst()
            .orElseThrow();
    var then = on(END.plusDays(1));
    then.of(later, List.of(made.taken(Instant.EPOCH, new EmployeeId(1))));
    var ended = then.changed.getFirst();
    assertEquals(END.plusDays(1), ended.course().ended());
    return ended;
  }

  @Test
  void aDepositThatOnlyEndsIsNotRenewed() {
    assertNull(after(client(Standing.CLIENT)).course().sold());
    assertNull(after(client(Standing.CLIENT, ENDING)).course().sold(), "its end isn't entered yet");
    var other = deposit(8, DAY.minusYears(2), END.plusYears(1));
    assertNull(after(client(Standing.CLIENT, other)).course().sold(), "he had it before");
    var longer = deposit(7, DAY.minusYears(1), END.plusYears(1));
    assertNotNull(after(client(Standing.CLIENT, longer)).course().sold());
    var another = deposit(9, END, END.plusYears(1));
    assertNotNull(after(client(Standing.CLIENT, another)).course().sold());
  }

  @Test
  void nothingIsSoldToOneWhoHasLeft() {
    var longer = deposit(7, DAY.minusYears(1), END.plusYears(1));
    assertNull(after(client(Standing.FORMER, longer)).course().sold());
  }
}
