package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.branchbook.training.invented.Notable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contact-centre operator's day (S2), by keyboard alone under the Ukrainian layout. */
class OperatorTest {
  @TempDir Path home;
  private Workplace place;

  @BeforeEach
  void come() {
    place = new Workplace(home);
  }

  @AfterEach
  void leave() {
    place.close();
  }

  @Test
  void anIncomingNumberOpensTheCardOfWhicheverOfTheCoupleCalls() {
    var desk = place.startedAs("moroz");
    desk.copied(place.phoneOf(Notable.COUPLE_SHE));
    desk.plays(
        Step.S2_2,
        () -> {
          desk.press("Ctrl+K");
          desk.until(
              "both of them",
              () ->
                  desk.reads(".palette-line").contains(Notable.COUPLE_HE.client())
                      && desk.reads(".palette-line").contains(Notable.COUPLE_SHE.client()));
          desk.decides("which of the two is calling");
          desk.press(desk.line(".palette-line", Notable.COUPLE_SHE.client()));
          desk.until(
              "her card", () -> desk.reads("#card-name").contains(Notable.COUPLE_SHE.client()));
        });
    desk.picture("incoming");
  }

  @Test
  void anUnknownCallerBecomesAProspect() {
    var desk = place.startedAs("moroz");
    desk.copied("067 555 01 99");
    desk.plays(
        Step.S2_3,
        () -> {
          desk.press("Ctrl+N");
          desk.until("the form", () -> desk.sees("#card-place TextField"));
        });
    desk.picture("prospect");
  }

  @Test
  void whoWantsNoCallsIsNotCalledAnyMore() {
    var desk = place.startedAs("moroz");
    desk.press("Ctrl+K");
    desk.type("кобзар ол");
    desk.await("found", () -> desk.reads(".palette-line").contains("Кобзар"));
    desk.press("Enter");
    desk.await("the card", () -> desk.reads("#card-name").contains("Кобзар"));
    desk.plays(
        Step.S2_8,
        () -> {
          desk.decides("she wants no calls");
          desk.press("Ctrl+D");
          desk.until("the panel", () -> desk.sees("#contact-panel"));
          desk.press("Ctrl+Enter");
          desk.until("said on the card", () -> desk.sees("#do-not-contact-head"));
        });
    desk.picture("no-calls");
    assertTrue(desk.sees("#do-not-contact-head"));
    assertEquals(1, desk.counts("#do-not-contact-head"));
  }
}
