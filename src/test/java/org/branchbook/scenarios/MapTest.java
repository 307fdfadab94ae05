package org.branchbook.scenarios;

import java.nio.file.Path;
import org.branchbook.ui.kit.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The map over the whole program: what is saved from it, and the way a map takes to a colleague.
 */
@OnScreen
class MapTest {
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

  private static int links(Desk desk) {
    var said = desk.reads("#graph-count").replaceAll("(?s)^.*?,|\\D", "");
    return said.isEmpty() ? 0 : Integer.parseInt(said);
  }

  private static void draw(Desk desk) {
    desk.press("Ctrl+K");
    desk.type("млин корона");
    desk.await("found", () -> desk.reads(".palette-line").contains("Млин Корона"));
    desk.press("Enter");
    desk.await("the card", () -> desk.reads("#card-name").contains("Млин Корона"));
    desk.press("Ctrl+G");
    desk.await("the map", () -> links(desk) > 0 && desk.hasKeyboard().equals("graph-picture"));
  }

  @Test
  void aLinkIsSavedFromTheMapAndTakenBack() {
    var desk = place.startAs("hrytsenko");
    draw(desk);
    int before = links(desk);
    for (var way : new String[] {"Right", "Left", "Up", "Down"})
      if (!desk.reads("#graph-chosen").contains("Вибрано 2")) desk.press("Shift+" + way);
    desk.await("two of them", () -> desk.reads("#graph-chosen").contains("Вибрано 2"));
    desk.press("Shift+K");
    desk.await("the form", () -> desk.hasKeyboard().equals("graph-link-role"));
    desk.press("End");
    desk.picture("map-link");
    desk.press("Ctrl+Enter");
    desk.await("one link more", () -> links(desk) == before + 1);
    desk.await("the keyboard", () -> desk.hasKeyboard().equals("graph-picture"));
    desk.picture("map-linked");
    desk.click("#shell", "Скасувати");
    desk.await("taken back", () -> links(desk) == before);
  }

  @Test
  void aMapThatWasGivenIsOpenedFromItsTask() {
    var desk = place.startAs("hrytsenko");
    draw(desk);
    desk.press("Ctrl+S");
    desk.await("the name", () -> desk.hasKeyboard().equals("graph-scene-name"));
    desk.type("Корона");
    desk.press("Enter");
    desk.await("saved", () -> !desk.sees("#graph-scene-name"));
    desk.await("the keyboard", () -> desk.hasKeyboard().equals("graph-picture"));
    desk.press("Shift+G");
    desk.await("to whom", () -> desk.hasKeyboard().equals("filter-graph-colleague"));
    desk.press("Space");
    desk.type("мельни");
    desk.press("Enter");
    desk.await("chosen", () -> desk.reads("#filter-graph-colleague").contains("Мельник"));
    desk.press("Ctrl+Enter");
    desk.await("given", () -> !desk.sees("#filter-graph-colleague"));
    var other = place.beside("melnyk");
    other.press("Alt+2");
    other.await("the inbox", () -> other.sees("#inbox"));
    other.press("Ctrl+F");
    other.type("переглянути схему");
    other.await("the task", () -> other.reads("#task-title").contains("Корона"));
    other.await("what it came from", () -> other.sees("#task-origin"));
    other.picture("map-task");
    other.click("#shell", "Відкрити схему");
    other.await("the map", () -> other.sees("#graph-picture") && links(other) > 0);
    other.picture("map-given");
  }
}
