package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.branchbook.training.invented.Notable;
import org.branchbook.ui.kit.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contact-centre operator's day (S2), by keyboard alone under the Ukrainian layout. */
@OnScreen
class OperatorTest {
  @TempDir Path home;
  private Workplace place;

  @BeforeEach
  void come() {
    place = Workplace.practising(home);
  }

  @AfterEach
  void leave() {
    place.close();
  }

  @Test
  void anOperatorTakesOverAColleaguesWorkstation() {
    var desk = place.startAs("melnyk");
    desk.plays(
        Step.S2_1,
        () -> {
          desk.press("Ctrl+U");
          desk.until("the cover", () -> desk.sees("#switch"));
          desk.type("мороз");
          desk.until("found", () -> desk.reads("#switch").contains("Мороз"));
          desk.press("Enter");
          desk.type(Workplace.PASSWORD);
          desk.press("Enter");
          desk.until("hers", () -> desk.reads(".top-bar").contains("Мороз"));
        });
    desk.picture("switched");
  }

  @Test
  void whoDidNotAnswerIsCalledAgainInAnotherPartOfTheDay() {
    var desk = place.startedAs("moroz");
    opens(desk, "кобзар ол");
    desk.plays(
        Step.S2_5,
        () -> {
          desk.press("F9");
          desk.until("the next try", () -> desk.reads(".card-head").contains("14:00"));
        });
    desk.picture("no-answer");
  }

  @Test
  void whoAsksForItIsCalledBackTomorrowAtTen() {
    var desk = place.startedAs("moroz");
    opens(desk, "кобзар ол");
    desk.plays(
        Step.S2_5B,
        () -> {
          desk.press("Ctrl+L");
          desk.until("the panel", () -> desk.hasKeyboard().equals("contact-channel"));
          desk.decides("he asked to be called back");
          desk.press("C");
          desk.press("Ctrl+Enter");
          desk.until("the call", () -> desk.reads(".card-head").contains("10:00"));
        });
    desk.picture("call-back");
  }

  private static void opens(Desk desk, String typed) {
    desk.press("Ctrl+K");
    desk.type(typed);
    desk.await("found", () -> desk.reads(".palette-line").contains("Кобзар"));
    desk.press("Enter");
    desk.await("the card", () -> desk.reads("#card-name").contains("Кобзар"));
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
          desk.press("Ctrl+K");
          desk.until("nobody has it", () -> desk.reads(".palette-line").contains("067 555 01 99"));
          desk.decides("to write him down");
          desk.press("Enter");
          desk.until("the form", () -> desk.reads("#card-place").contains("067"));
          desk.type("Верес");
          desk.press("Tab");
          desk.type("Клим");
          desk.press("Ctrl+Enter");
          desk.until("the call", () -> desk.hasKeyboard().equals("contact-channel"));
          desk.decides("he is interested");
          desk.press("I");
          desk.type("Питав про рахунок для ФОП, пасіка під Вишгородом.");
          desk.press("Ctrl+Enter");
          desk.until("logged", () -> desk.reads(".card-head").contains("пасіка"));
        });
    desk.picture("prospect");
  }

  @Test
  void whoWantsNoCallsIsNotCalledAnyMore() {
    var desk = place.startedAs("moroz");
    var colleague = place.beside("melnyk");
    opens(colleague, "кобзар ол");
    opens(desk, "кобзар ол");
    desk.plays(
        Step.S2_8,
        () -> {
          desk.decides("she wants no calls");
          desk.press("Ctrl+D");
          desk.until("the panel", () -> desk.sees("#contact-panel"));
          desk.press("Ctrl+Enter");
          desk.until("said on the card", () -> desk.sees("#do-not-contact-head"));
        });
    colleague.plays(
        Step.S2_8B,
        () ->
            colleague.until("said to her colleague", () -> colleague.sees("#do-not-contact-head")));
    colleague.picture("no-calls-spread");
    desk.picture("no-calls");
    assertTrue(desk.sees("#do-not-contact-head"));
    assertEquals(1, desk.counts("#do-not-contact-head"));
  }
}
