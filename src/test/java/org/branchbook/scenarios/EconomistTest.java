package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.branchbook.app.Program;
import org.branchbook.training.PracticeBranch;
import org.branchbook.ui.kit.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeping the client base clean (S4), by keyboard alone under the Ukrainian layout. */
@OnScreen
class EconomistTest {
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
  void wrongNumbersAndExpiredDocumentsBecomeTasksOfTheBranch() {
    var desk = place.startAs("panchenko");
    // the report is the one that was read last
    desk.press(desk.section("reports"));
    desk.await("the reports", () -> desk.sees("#report-which"));
    desk.click("#report-which", "Якість бази");
    desk.await("the figures", () -> desk.sees("#quality-WRONG_NUMBER"));
    desk.press("Alt+1");
    desk.await("the day", () -> !desk.sees("#quality-WRONG_NUMBER"));
    desk.plays(
        Step.S4_3,
        () -> {
          desk.press(desk.section("reports"));
          desk.until("the figures", () -> desk.hasKeyboard().equals("quality-WRONG_NUMBER"));
          desk.decides("the wrong numbers have to be put right");
          desk.press("G");
          desk.until("whom it concerns", () -> desk.sees("#give-now"));
          desk.press("Ctrl+Enter");
          desk.until("given", () -> desk.reads("#given").contains("доручено"));
          desk.decides("and the expired documents");
          desk.press("Right");
          desk.press("G");
          desk.until("whom it concerns", () -> desk.sees("#give-now"));
          desk.press("Ctrl+Enter");
          desk.until("given", () -> desk.reads("#given").contains("доручено"));
        });
    desk.picture("quality");
    assertTrue(desk.reads("#given").contains("виконано: 0"), desk.reads("#given"));
  }

  @Test
  void possibleDuplicatesAreAnsweredByOneKeyEach() {
    var shell = Program.commands(home);
    shell.set("BRANCHBOOK_STORE", place.store().toString());
    shell.set("BRANCHBOOK_LOGIN", "hrytsenko");
    shell.set("BRANCHBOOK_PASSWORD", PracticeBranch.PASSWORD);
    var said = shell.run("duplicates", "--store=" + place.store());
    assertEquals(0, said.code(), said.err());
    var desk = place.startedAs("hrytsenko");
    desk.press(desk.section("review"));
    desk.await("the questions", () -> desk.hasKeyboard().equals("review-list"));
    desk.await("the cards", () -> desk.sees("#review-rows"));
    desk.picture("review");
    desk.plays(
        Step.S4_4,
        () -> {
          for (var key : new String[] {"S", "S", "L", "D"}) {
            var before = desk.reads("#review .merge-heads");
            desk.decides("whether it is one client");
            desk.press(key);
            desk.until(
                "the next pair",
                () ->
                    !desk.reads("#review .merge-heads").equals(before)
                        && !desk.reads("#review .merge-heads").isEmpty());
          }
        });
    desk.picture("review-answered");
  }
}
