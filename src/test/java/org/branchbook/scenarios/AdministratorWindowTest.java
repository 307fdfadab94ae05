package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.branchbook.training.invented.Notable;
import org.branchbook.ui.kit.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of an IT administrator's day (S5) is done in the window. */
@OnScreen
class AdministratorWindowTest {
  @TempDir Path home;

  @Test
  void theFirstWindowOfACleanMachineOpensByItself() {
    try (var place = new Workplace(home)) {
      var desk = new Desk[1];
      long begin = System.nanoTime();
      desk[0] = place.open();
      desk[0].plays(
          Step.S5_1,
          () -> {
            desk[0].began(begin, "branchbook");
            desk[0].until("the welcome", () -> desk[0].sees("#welcome"));
          });
      desk[0].picture("first");
    }
  }

  @Test
  void anEmployeeIsToldWhyHeDoesNotSeeAClient() throws Exception {
    try (var place = Workplace.practising(home)) {
      var desk = place.startAs("shevchenko");
      var number = place.phoneOf(Notable.TWIN_OREST);
      desk.plays(
          Step.S5_6,
          () -> {
            desk.press("Ctrl+K");
            desk.type("чому");
            desk.until("the command", () -> desk.reads(".palette-line").contains("Чому"));
            desk.press("Enter");
            desk.until("the question", () -> desk.hasKeyboard().equals("hidden-number"));
            desk.type(number);
            desk.press("Enter");
            desk.until("the answer", () -> !desk.reads("#hidden-answer").isBlank());
          });
      desk.picture("why");
      var why = desk.reads("#hidden-answer");
      assertTrue(why.contains("фізичних осіб"), "the department: " + why);
      assertTrue(why.contains("Мельник"), "the manager: " + why);
    }
  }
}
