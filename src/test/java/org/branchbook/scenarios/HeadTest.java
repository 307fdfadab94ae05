package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.branchbook.ui.kit.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A head's day (S3), by keyboard alone under the Ukrainian layout. */
@OnScreen
class HeadTest {
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
  void theWorkOfOneWhoIsIllGoesToTwoColleaguesByLoad() {
    var desk = place.startedAs("savchuk");
    desk.plays(
        Step.S3_3,
        () -> {
          desk.press("Ctrl+K");
          desk.type("відсутн");
          desk.until("the command", () -> desk.counts(".palette-line") > 0);
          desk.press("Enter");
          desk.until("the panel", () -> desk.hasKeyboard().equals("absence-who"));
          desk.decides("who is ill");
          desk.type("юрчен");
          desk.until("found", () -> desk.sees("#absence-who-list"));
          desk.press("Enter");
          desk.until("her work", () -> desk.reads("#absence-sum").matches("(?s).*\\d.*"));
          desk.decides("until when");
          desk.type("27.11.2026");
          desk.decides("the two who are proposed will do");
          desk.press("Ctrl+Enter");
          desk.until("away", () -> desk.reads("#absence").contains("– 27"));
        });
    desk.picture("absence");
    desk.plays(
        Step.S3_3B,
        () -> {
          desk.decides("it was somebody else");
          desk.press("Ctrl+Z");
          desk.until("taken back", () -> !desk.reads("#absence").contains("– 27"));
        });
    assertTrue(desk.sees("#absence"));
  }

  @Test
  void aGroupIsFollowedFromTheListToItsTask() {
    var desk = place.startAs("hrytsenko");
    desk.press("Ctrl+K");
    desk.type("групи пов");
    desk.await("the command", () -> desk.counts(".palette-line") > 0);
    desk.press("Enter");
    desk.await("the list", () -> desk.hasKeyboard().equals("groups-table"));
    desk.await("the groups", () -> desk.counts("#groups-table .table-row-cell") > 0);
    desk.press("Ctrl+F");
    desk.type("корона");
    desk.await("two of them", () -> desk.reads("#register-count").startsWith("2 "));
    desk.press("Down");
    desk.await("its members", () -> desk.reads("#register").contains("Млин Корона"));
    desk.picture("groups-list");
    desk.press("Enter");
    desk.await("the card at its groups", () -> desk.sees("#groups .group"));
    desk.picture("groups-card");
    desk.press("Ctrl+G");
    desk.await("the map", () -> desk.sees("#graph-picture"));
    desk.picture("groups-map");
    desk.press("Ctrl+T");
    desk.await("the task", () -> desk.sees("#task-panel"));
    desk.picture("groups-task");
  }
}
