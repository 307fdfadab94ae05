package org.branchbook.playbooks.advice;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.clients.Standing;
import org.branchbook.contacts.Contact;
import org.branchbook.playbooks.advice.Situation.Held;

/**
 * The second gate: what the client's own situation asks for; and the third, what is good for him.
 */
final class Applicable {
  private static final int YEAR = 365;
  private static final int LATELY = 30;
  private static final int QUARTER = 3;

  /** A birthday is worth a greeting from so many days before. */
  private static final int GREETING = 3;

  private static final double GROWN = 1.2;
  private static final double FALLEN = 0.7;

  private Applicable() {}

  static Optional<Occasion> of(Piece piece, Situation s, AdvicePolicy policy, LocalDate day) {
    return switch (piece) {
      case RENEW_DEPOSIT -> renewal(s, policy, day);
      case CONTACT -> contact(s, policy, day);
      case BIRTHDAY -> birthday(s, day);
      case DOCUMENT ->
          Optional.ofNullable(s.expires())
              .filter(on -> !on.isAfter(day.plusDays(policy.ahead())))
              .map(on -> Occasion.by(on.toString(), on, day, "document"));
      case CONSENT ->
          s.standing() == Standing.CLIENT
                  && s.consents().lines().stream().noneMatch(Applicable::offers)
              ? Optional.of(Occasion.any())
              : Optional.empty();
      case INTRODUCTION ->
          s.introduces() > 0 && s.standing() == Standing.CLIENT
              ? Optional.of(
                  new Occasion(
                      "",
                      null,
                      1,
                      List.of(
                          new Why(
                              Why.Factor.CONTEXT,
                              "introduces",
                              Integer.toString(s.introduces()),
                              1))))
              : Optional.empty();
      case DEVIATION -> s.gap() > 0 ? Optional.of(Occasion.any()) : Optional.empty();
      case ACCOUNT, DEPOSIT, LOAN, CARD, GUARANTEE, INSURANCE -> offer(piece, s, day);
    };
  }

  private static boolean offers(Consent line) {
    return line.purpose() == Consent.Purpose.MARKETING;
  }

  private static Optional<Occasion> renewal(Situation s, AdvicePolicy policy, LocalDate day) {
    return s.held().stream()
        .filter(h -> h.kind() == Kind.DEPOSIT && h.on(day) && h.closes() != null)
        .filter(h -> !h.closes().isBefore(day) && !h.closes().isAfter(day.plusDays(policy.ahead())))
        .min(comparing(Held::closes))
        .map(h -> Occasion.by(h.id() + " " + h.closes(), h.closes(), day, "matures"));
  }

  /** The norm of contacts a year by tier, once a client has been one for as long as that takes. */
  private static Optional<Occasion> contact(Situation s, AdvicePolicy policy, LocalDate day) {
    int norm = policy.norm(s.care().tier());
    if (norm == 0 || s.standing() != Standing.CLIENT) return Optional.empty();
    if (s.since() != null && s.since().isAfter(day.minusDays(YEAR / norm))) return Optional.empty();
    var year = s.spoken(day.minusDays(YEAR), day);
    long inPerson = year.stream().filter(c -> c.channel() == Channel.MEETING).count();
    var last = year.isEmpty() ? null : year.getLast().on();
    boolean silent = last == null || last.isBefore(day.minusDays(YEAR / norm));
    if (!silent || year.size() >= norm && inPerson >= policy.inPerson(s.care().tier()))
      return Optional.empty();
    double missing = 1 + (double) Math.max(0, norm - year.size()) / norm;
    var why = new ArrayList<Why>();
    why.add(new Why(Why.Factor.CONTEXT, "norm", year.size() + "/" + norm, missing));
    if (last != null) why.add(new Why(Why.Factor.CONTEXT, "silent", last.toString(), 1));
    return Optional.of(new Occasion(Objects.toString(last, "never"), null, missing, why));
  }

  private static Optional<Occasion> birthday(Situation s, LocalDate day) {
    if (s.birth() == null) return Optional.empty();
    var next = s.birth().withYear(day.getYear());
    if (next.isBefore(day)) next = s.birth().withYear(day.getYear() + 1);
    return next.isAfter(day.plusDays(GREETING))
        ? Optional.empty()
        : Optional.of(Occasion.by(Integer.toString(next.getYear()), next, day, "birthday"));
  }

  private static Optional<Occasion> offer(Piece piece, Situation s, LocalDate day) {
    var line = Objects.requireNonNull(piece.line);
    if (s.holds(line, day)) return Optional.empty();
    if (line != Kind.ACCOUNT && !s.holds(Kind.ACCOUNT, day) && !s.holds(Kind.CARD, day))
      return Optional.empty();
    double change = change(s, day);
    // a loan would burden who earns less and less
    if (line == Kind.LOAN && change < FALLEN) return Optional.empty();
    double context = 1;
    var why = new ArrayList<Why>();
    if (change > GROWN && (line == Kind.DEPOSIT || line == Kind.LOAN)) {
      context *= GROWN;
      why.add(
          new Why(
              Why.Factor.CONTEXT, "grown", Long.toString(Math.round(100 * change - 100)), GROWN));
    }
    var lately = s.spoken(day.minusDays(LATELY), day);
    if (lately.stream().anyMatch(c -> c.result() == Contact.Result.INTERESTED)) {
      context *= 1.5;
      why.add(new Why(Why.Factor.CONTEXT, "interested", "", 1.5));
    } else if (lately.stream().anyMatch(c -> c.result().refused())) {
      context *= FALLEN;
      why.add(new Why(Why.Factor.CONTEXT, "refusedLately", "", FALLEN));
    }
    return Optional.of(new Occasion("", null, context, why));
  }

  /** The last three months' receipts over those of the three before; 1 where there are none. */
  private static double change(Situation s, LocalDate day) {
    var month = YearMonth.from(day);
    double now = s.earned().received(month.minusMonths(QUARTER), QUARTER);
    double before = s.earned().received(month.minusMonths(2 * QUARTER), QUARTER);
    return now > 0 && before > 0 ? now / before : 1;
  }
}
