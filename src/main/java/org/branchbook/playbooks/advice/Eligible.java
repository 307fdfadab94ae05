package org.branchbook.playbooks.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Consents;
import org.branchbook.contacts.Contact;
import org.jspecify.annotations.Nullable;

/** The first gate: what the law, the client's word and a product's conditions allow at all. */
public final class Eligible {
  private static final int ADULT = 18;

  /** From when a minor may have a card of his own. */
  private static final int CARD = 14;

  private Eligible() {}

  /** Whether it may be advised on a day. */
  public static boolean is(Piece piece, Situation s, AdvicePolicy policy, LocalDate day) {
    if (s.gone()) return false;
    if (s.consents().doNotContact()) return piece == Piece.DOCUMENT || piece == Piece.RENEW_DEPOSIT;
    if (!piece.sale()) return true;
    return s.state() == State.ACTIVE
        && channel(s).isPresent()
        && !complains(s, policy, day)
        && (s.standing() == Standing.CLIENT || piece == Piece.ACCOUNT)
        && conditions(piece, s, policy, day);
  }

  /** Whether he has complained: service comes first. */
  public static boolean complains(Situation s, AdvicePolicy policy, LocalDate day) {
    return s.spoken(day.minusDays(policy.complaint()), day).stream()
        .anyMatch(c -> c.purpose() == Contact.Purpose.COMPLAINT);
  }

  private static boolean conditions(Piece piece, Situation s, AdvicePolicy policy, LocalDate day) {
    if (piece == Piece.GUARANTEE) return !s.person() || s.sole();
    if (!s.person()) return true;
    int age = s.age(day);
    if (age < 0) return true;
    return switch (piece) {
      case LOAN -> age >= ADULT && age <= policy.borrowUntil();
      case CARD -> age >= CARD;
      default -> age >= ADULT;
    };
  }

  /** How he may be spoken with about an offer: as he likes best, else by what he hasn't refused. */
  static Optional<Channel> channel(Situation s) {
    return channel(s.preferred(), s.consents());
  }

  /** The same of one who likes this best; empty where he has refused all. */
  public static Optional<Channel> channel(@Nullable Channel liked, Consents consents) {
    return Stream.concat(Stream.ofNullable(liked), Stream.of(Channel.values()))
        .filter(c -> consents.answer(c, Consent.Purpose.MARKETING) != Consents.Answer.REFUSED)
        .findFirst();
  }
}
