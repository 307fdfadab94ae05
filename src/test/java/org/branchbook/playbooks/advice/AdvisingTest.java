package org.branchbook.playbooks.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.Care;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.clients.card.Consents;
import org.branchbook.contacts.Contact;
import org.branchbook.playbooks.advice.Situation.Held;
import org.branchbook.playbooks.advice.Situation.Spoken;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdvisingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Held ACCOUNT = held(Kind.ACCOUNT, null);

  private static Held held(Kind kind, @Nullable LocalDate closes) {
    return new Held(kind.ordinal(), kind, DAY.minusYears(2), closes, null);
  }

  private static Spoken spoken(int daysAgo, Contact.Purpose purpose, Contact.Result result) {
    return new Spoken(DAY.minusDays(daysAgo), Channel.CALL, true, purpose, result);
  }

  private static Consent says(@Nullable Channel channel, boolean given) {
    return new Consent(
        1,
        new ClientId(1),
        channel,
        Consent.Purpose.MARKETING,
        given,
        "",
        Instant.EPOCH,
        new EmployeeId(1));
  }

  private static Situation client(
      int age, State state, List<Held> held, List<Spoken> spoken, List<Consent> consents) {
    return new Situation(
        new ClientId(1),
        true,
        false,
        Standing.CLIENT,
        state,
        new Care(new DepartmentId(1), new EmployeeId(1), Tier.C, false, false),
        DAY.minusYears(3),
        DAY.minusYears(age).minusDays(100),
        "",
        null,
        held,
        spoken,
        new Consents(consents),
        null,
        0,
        0,
        Earned.nothing(YearMonth.from(DAY)));
  }

  private static Situation usual(List<Held> held, Spoken... spoken) {
    return client(40, State.ACTIVE, held, List.of(spoken), List.of(says(Channel.CALL, true)));
  }

  private static List<Advice.Draft> all(Situation situation) {
    Chances chances =
        (piece, _, _, assumed) ->
            piece.sale()
                ? new Chances.Chance(piece == Piece.LOAN ? 0.2 : 0.1, 100_000, List.of())
                : new Chances.Chance(assumed, 0, List.of());
    return new Advising(chances, AdvicePolicy.USUAL, LeverPolicy.USUAL)
        .all(situation, Set.of(), DAY);
  }

  private static List<Piece> pieces(Situation situation) {
    return all(situation).stream().map(Advice.Draft::piece).toList();
  }

  private static boolean sells(Situation situation) {
    return pieces(situation).stream().anyMatch(Piece::sale);
  }

  @Test
  void theLikelierOfTheSameWorthComesFirst() {
    var lately = spoken(40, Contact.Purpose.SERVICE, Contact.Result.TALKED);
    var drafts = all(usual(List.of(ACCOUNT), lately));
    assertEquals(Piece.LOAN, drafts.getFirst().piece());
    assertEquals(0.2 * 100_000, drafts.getFirst().factors().priority());
    assertTrue(pieces(usual(List.of(ACCOUNT))).contains(Piece.CONTACT), "nobody spoke with him");
    assertFalse(pieces(usual(List.of(ACCOUNT), lately)).contains(Piece.CONTACT));
  }

  @Test
  void whatHeHasOrNeedsAnAccountForIsNotOffered() {
    var loan = held(Kind.LOAN, null);
    assertFalse(pieces(usual(List.of(ACCOUNT, loan))).contains(Piece.LOAN));
    assertEquals(
        List.of(Piece.ACCOUNT), pieces(usual(List.of())).stream().filter(Piece::sale).toList());
    assertFalse(pieces(usual(List.of(ACCOUNT))).contains(Piece.GUARANTEE), "that is for business");
  }

  @Test
  void lawAndAgeComeBeforeAll() {
    var consents = List.of(says(Channel.CALL, true));
    assertTrue(sells(client(40, State.ACTIVE, List.of(ACCOUNT), List.of(), consents)));
    for (var state : State.values())
      assertEquals(
          state == State.ACTIVE,
          sells(client(40, state, List.of(ACCOUNT), List.of(), consents)),
          state.name());
    assertEquals(
        List.of(), pieces(client(40, State.DECEASED, List.of(ACCOUNT), List.of(), consents)));
    var young = pieces(client(15, State.ACTIVE, List.of(ACCOUNT), List.of(), consents));
    assertTrue(young.contains(Piece.CARD));
    assertFalse(young.contains(Piece.LOAN));
    var old = pieces(client(71, State.ACTIVE, List.of(ACCOUNT), List.of(), consents));
    assertFalse(old.contains(Piece.LOAN));
  }

  @Test
  void whoRefusedOffersOrComplainsIsSoldNothing() {
    assertFalse(
        sells(client(40, State.ACTIVE, List.of(ACCOUNT), List.of(), List.of(says(null, false)))));
    assertTrue(
        sells(
            client(
                40, State.ACTIVE, List.of(ACCOUNT), List.of(), List.of(says(Channel.CALL, false)))),
        "by another channel");
    var complaint = spoken(29, Contact.Purpose.COMPLAINT, Contact.Result.TALKED);
    assertFalse(sells(usual(List.of(ACCOUNT), complaint)));
    assertTrue(
        sells(
            usual(List.of(ACCOUNT), spoken(31, Contact.Purpose.COMPLAINT, Contact.Result.TALKED))));
  }

  @Test
  void aDepositIsRenewedInTimeAndPressesMoreAndMore() {
    var soon = all(usual(List.of(ACCOUNT, held(Kind.DEPOSIT, DAY.plusDays(20))))).stream();
    var now = all(usual(List.of(ACCOUNT, held(Kind.DEPOSIT, DAY.plusDays(3))))).stream();
    var later = soon.filter(d -> d.piece() == Piece.RENEW_DEPOSIT).findFirst().orElseThrow();
    var near = now.filter(d -> d.piece() == Piece.RENEW_DEPOSIT).findFirst().orElseThrow();
    assertEquals(DAY.plusDays(20), later.due());
    assertEquals(2 * later.factors().priority(), near.factors().priority());
    assertFalse(
        pieces(usual(List.of(ACCOUNT, held(Kind.DEPOSIT, DAY.plusDays(31)))))
            .contains(Piece.RENEW_DEPOSIT));
  }

  @Test
  void aShrinkingTurnoverBearsNoLoan() {
    var income = new long[6];
    var shrinks =
        new Earned(YearMonth.of(2026, 5), income, new long[] {9, 9, 9, 5, 5, 5}, Map.of());
    var s = usual(List.of(ACCOUNT));
    var poorer =
        new Situation(
            s.client(),
            s.person(),
            s.sole(),
            s.standing(),
            s.state(),
            s.care(),
            s.since(),
            s.birth(),
            s.industry(),
            s.preferred(),
            s.held(),
            s.spoken(),
            s.consents(),
            s.expires(),
            s.introduces(),
            s.gap(),
            shrinks);
    assertFalse(pieces(poorer).contains(Piece.LOAN));
    assertTrue(pieces(poorer).contains(Piece.CARD));
  }

  @Test
  void whyIsKeptInOneLine() {
    var why =
        List.of(
            new Why(Why.Factor.CHANCE, Why.RESPECT, "AGE+HELD", 1.5),
            new Why(Why.Factor.CONTEXT, "interested", "", 1.5));
    assertEquals(why, Why.read(Why.write(why)));
    assertEquals(List.of(), Why.read(""));
  }
}
