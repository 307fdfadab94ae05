package org.branchbook.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact.Purpose;
import org.branchbook.contacts.DateWords;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdviceId;
import org.branchbook.playbooks.advice.Factors;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where accepting each kind of advice leads, and what stands there. */
class AdviceAimTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Words WORDS = Words.in("uk");
  private static final Set<Piece> NO_CONTACT = EnumSet.of(Piece.CONSENT);
  private static final Set<Piece> NO_ANSWER =
      EnumSet.of(Piece.CONTACT, Piece.BIRTHDAY, Piece.DEVIATION);

  private static Advice advice(Piece piece, @Nullable LocalDate due, List<Why> why) {
    return Advice.fresh(
        new AdviceId(1),
        new ClientId(2),
        new Advice.Draft(piece, "", due, new Factors(0.1, 100, 1, 1, why)),
        null,
        TODAY);
  }

  @ParameterizedTest
  @EnumSource
  void leadsToTheContactFilledInOrToTheTab(Piece piece) {
    var aim = AdviceAim.of(advice(piece, null, List.of()), TODAY, WORDS);
    assertEquals(
        switch (piece) {
          case CONSENT -> AdviceAim.CONSENTS;
          case INTRODUCTION -> AdviceAim.LINKS;
          default -> null;
        },
        aim.tab());
    var contact = aim.contact();
    if (NO_CONTACT.contains(piece)) {
      assertNull(contact, "it is written down where it is given");
      return;
    }
    assertNotNull(contact);
    var name = WORDS.name("advice.piece", piece);
    assertEquals(name, WORDS.say(contact.title()));
    assertEquals(piece.sale() ? Purpose.SALE : Purpose.SERVICE, contact.purpose());
    boolean answer = !NO_ANSWER.contains(piece);
    assertEquals(answer ? name + ": дізнатися рішення" : "", contact.next());
    assertEquals(answer ? "+7" : "", contact.nextOn());
  }

  @ParameterizedTest
  @CsvSource({"RENEW_DEPOSIT,2026-11-27,2026-11-27", "DOCUMENT,2026-11-20,2026-11-30"})
  void theAnswerIsAskedForInTime(Piece piece, LocalDate due, LocalDate by) {
    var contact = AdviceAim.of(advice(piece, due, List.of()), TODAY, WORDS).contact();
    assertNotNull(contact);
    assertEquals(by, DateWords.read(contact.nextOn(), TODAY).orElseThrow());
  }

  @Test
  void theContactSaysWhyNow() {
    var why = new Why(Why.Factor.CONTEXT, "matures", "2026-11-27", 1.5);
    var contact =
        AdviceAim.of(advice(Piece.RENEW_DEPOSIT, null, List.of(why)), TODAY, WORDS).contact();
    assertNotNull(contact);
    assertEquals("Продовжити вклад – вклад закінчується 27.11.2026", WORDS.say(contact.title()));
  }
}
