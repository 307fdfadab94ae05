package org.branchbook.ui.staff.care;

import static org.junit.jupiter.api.Assertions.*;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.branchbook.base.Words;
import org.branchbook.staff.care.BackedUp;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

class CareViewTest extends ScreenTest {
  final CareModelTest.Desk desk = new CareModelTest.Desk();

  @Override
  protected Parent open(Words words) {
    return new CareView(
        new CareModel(
            desk, Background.atOnce(), new Notices(), Confirm.always(), CareModelTest.KYIV),
        words);
  }

  @Test
  void theLastBackupAndAWastefulFileAreSeenAndSeenTo() {
    var last = lookup("#last-backup").queryAs(Label.class);
    assertEquals(words.say("staff.care.none"), last.getText());
    desk.last = CareModelTest.made("2026-11-23T07:00:00Z");
    desk.made = new BackedUp.Done("/b/bank.zip", 12_300_000);
    clickOn("#back-up");
    await(() -> lookup("#last-backup").queryAs(Label.class).getText().contains("12,3"));
    picture("store-care");
    clickOn("#compact");
    assertEquals(1, desk.compacted);
  }
}
