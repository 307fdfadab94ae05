package org.branchbook.app.wiring;

import java.time.LocalDate;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.contacts.Contact.Purpose;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.Why;
import org.branchbook.ui.contacts.About;
import org.jspecify.annotations.Nullable;

/**
 * Where accepting a piece of advice leads: what must be asked for stands there already.
 *
 * @param tab of the card to bring to the front; null for none
 * @param contact what the contact is about that is begun; null for none
 */
record AdviceAim(@Nullable String tab, @Nullable About contact) {
  static final String CONSENTS = "clients.card.consents";
  static final String LINKS = "links.title";

  /** An answer is asked for after a week, where nothing says by when. */
  private static final String ANSWER = "+7";

  /** That of a piece of advice, accepted today. */
  static AdviceAim of(Advice advice, LocalDate today, Words words) {
    return switch (advice.piece()) {
      case CONSENT -> new AdviceAim(CONSENTS, null);
      case INTRODUCTION -> new AdviceAim(LINKS, about(advice, Purpose.SERVICE, true, today, words));
      case RENEW_DEPOSIT, DOCUMENT ->
          new AdviceAim(null, about(advice, Purpose.SERVICE, true, today, words));
      case CONTACT, BIRTHDAY, DEVIATION ->
          new AdviceAim(null, about(advice, Purpose.SERVICE, false, today, words));
      case ACCOUNT, DEPOSIT, LOAN, CARD, GUARANTEE, INSURANCE ->
          new AdviceAim(null, about(advice, Purpose.SALE, true, today, words));
    };
  }

  private static About about(
      Advice advice, Purpose purpose, boolean answer, LocalDate today, Words words) {
    var piece = words.name("advice.piece", advice.piece());
    var title =
        advice.factors().why().stream()
            .filter(w -> w.of() == Why.Factor.CONTEXT)
            .findFirst()
            .map(w -> words.say("advice.because", piece, words.say(w.text())))
            .orElse(piece);
    return new About(
        Text.of("tasks.written", Text.asWritten(title)),
        purpose,
        answer ? words.say("advice.answer", piece) : "",
        answer ? by(advice, today, words) : "");
  }

  /** Before it is too late; what is late already is asked for as anything else. */
  private static String by(Advice advice, LocalDate today, Words words) {
    var due = advice.due();
    return due == null || due.isBefore(today) ? ANSWER : words.date(due);
  }
}
