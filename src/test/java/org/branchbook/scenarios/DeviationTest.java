package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.branchbook.app.Program;
import org.branchbook.training.invented.NotableFirm;
import org.branchbook.ui.kit.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the night found in the practice branch: the head tries a limit and looks at the worst (S3),
 * a manager finds out a cause (S1), each at a window of their own over the one store.
 */
@OnScreen
class DeviationTest {
  @TempDir Path home;
  private Workplace place;

  @BeforeEach
  void come() {
    place = Workplace.practising(home);
    Program.nightOver(place.file(), Workplace.clock());
  }

  @AfterEach
  void leave() {
    place.close();
  }

  @Test
  void theWorstIsLookedAtALimitTriedAndACauseFoundOut() {
    var head = place.startAs("hrytsenko");
    head.plays(
        Step.S3_2,
        () -> {
          head.press(head.section("deviations"));
          head.until("its parts and cause", () -> head.sees("#deviation-likely"));
          head.decides("to see the client");
          var name = head.reads("#deviation-client").strip();
          head.press("Enter");
          // a VIP's card asks first what it is opened for
          head.until("the card", () -> head.reads("#card-place").contains(name));
        });
    head.picture("worst-card");
    head.press("Alt+1");
    head.plays(
        Step.S3_6,
        () -> {
          head.press(head.section("deviations"));
          head.press("Ctrl+3");
          head.until("the limit", () -> head.hasKeyboard().equals("try-limit"));
          head.decides("ten per cent instead of fifteen");
          head.type("10");
          head.press("Enter");
          head.until("how many a manager", () -> head.counts("#try-managers .table-cell") > 6);
          head.decides("it is bearable");
          head.press("Ctrl+Enter");
          head.until("it holds", () -> head.reads(".notice").contains("10"));
        });
    head.picture("limit-tried");

    var desk = place.beside("shevchenko");
    desk.plays(
        Step.S1_6,
        () -> {
          desk.press("Alt+2");
          desk.until("the inbox", () -> desk.sees("#inbox"));
          desk.press("Ctrl+F");
          desk.type("корона-агро");
          desk.until("the group's task", () -> desk.reads("#task-title").contains("2 "));
          desk.press("Enter");
          desk.until(
              "gap, likely cause and playbook",
              () ->
                  desk.sees("#deviation-figures")
                      && desk.sees("#deviation-likely")
                      && desk.sees("#playbook-results"));
          assertEquals(1, desk.counts(".task-line"), "one task for the group");
          desk.decides("to call");
          desk.picture("deviation-task");
          desk.press("D");
          desk.until("the panel", () -> desk.hasKeyboard().equals("contact-channel"));
          desk.until("the question", () -> desk.sees("#contact-asked"));
          desk.press("T");
          desk.decides("a competitor");
          desk.press("2");
          desk.decides("an offer may win it back");
          desk.press("1");
          desk.type("Частину перевезень оплачують через інший банк: там дешевші платежі.");
          desk.picture("deviation-contact");
          desk.press("Ctrl+Enter");
          desk.until("closed", () -> !desk.sees("#contact-panel"));
        });
    desk.picture("deviation-closed");
    assertTrue(desk.reads(".notice").contains(NotableFirm.FARM.client()), desk.reads(".notice"));
  }
}
