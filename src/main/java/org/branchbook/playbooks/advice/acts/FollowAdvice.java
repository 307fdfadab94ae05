package org.branchbook.playbooks.advice.acts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.FollowsContact;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdvicePolicy;
import org.branchbook.playbooks.advice.Advices;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.staff.Asker;
import org.branchbook.staff.policies.Policies;

/**
 * What a contact means for the advice that its author had begun to do: offered, sold or refused, so
 * that nothing is entered twice.
 */
public final class FollowAdvice implements FollowsContact {
  /** Who begins something does it within a day, or it was something else. */
  private static final Duration DAY = Duration.ofHours(24);

  private final Advices advices;
  private final Policies policies;
  private final Clock clock;

  public FollowAdvice(Advices advices, Policies policies, Clock clock) {
    this.advices = advices;
    this.policies = policies;
    this.clock = clock;
  }

  @Override
  public void logged(Asker asker, Contact contact) {
    var today = LocalDate.now(clock);
    for (var client : contact.clients())
      for (var one : advices.between(client, client, today))
        if (one.open() && begun(one, contact)) {
          var now = now(one, contact, today);
          if (now != one) advices.save(List.of(), List.of(now));
        }
  }

  private static boolean begun(Advice one, Contact contact) {
    var taken = one.course().taken();
    return taken != null
        && contact.author().equals(one.course().by())
        && taken.isAfter(contact.at().minus(DAY))
        && one.course().offered() == null;
  }

  private Advice now(Advice one, Contact contact, LocalDate today) {
    var offered = one.offered(contact.at(), contact.author(), contact.id().value());
    return switch (contact.result()) {
      case SALE -> offered.sold(contact.at(), today);
      case NOT_INTERESTED, DECLINED, DO_NOT_CALL -> {
        var until = today.plusDays(policies.today(AdvicePolicy.KIND).hides(Refusal.NOT_INTERESTED));
        yield offered.refused(new Advice.No(Refusal.NOT_INTERESTED, "", until), today);
      }
      case TALKED -> done(one.piece()) ? offered.sold(contact.at(), today) : offered;
      case INTERESTED, CALL_BACK, TRANSFERRED -> offered;
      case NO_ANSWER, BUSY, WRONG_NUMBER, ANSWERING_MACHINE -> one;
    };
  }

  /** Whether to have spoken with the client was all there was to do. */
  private static boolean done(Piece piece) {
    return switch (piece) {
      case CONTACT, BIRTHDAY -> true;
      case RENEW_DEPOSIT,
          DOCUMENT,
          CONSENT,
          INTRODUCTION,
          DEVIATION,
          ACCOUNT,
          DEPOSIT,
          LOAN,
          CARD,
          GUARANTEE,
          INSURANCE ->
          false;
    };
  }

  @Override
  public void undone(Contact contact) {
    for (var client : contact.clients())
      for (var one : advices.ofContact(client, contact.id().value()))
        advices.save(List.of(), List.of(one.again()));
  }
}
