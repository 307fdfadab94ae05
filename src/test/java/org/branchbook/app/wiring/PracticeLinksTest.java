package org.branchbook.app.wiring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.base.Words;
import org.branchbook.links.suggested.SuggestLinks.Looked;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.branchbook.ui.kit.drafts.Drafts;
import org.branchbook.ui.links.LinkScreens;
import org.branchbook.ui.links.LinkSurroundings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section of links over the practice branch: what a newcomer finds there. */
class PracticeLinksTest extends ScreenTest {
  @TempDir static Path folder;

  private static Rooms rooms;
  private static LinkScreens screens;

  @BeforeAll
  static void openPractice() {
    var practice = PracticeRooms.in(folder);
    rooms = practice.rooms();
    var head = practice.head();
    var looked = rooms.links.suggestLinks.run(head, Progress.unseen());
    assertTrue(looked instanceof Looked.Done(int open, _) && open > 20, "" + looked);
    screens =
        new LinkScreens(
            LinksWiring.work(rooms, new Finding(rooms, head)::find),
            head,
            new LinkSurroundings(
                Background.on(Executors.newVirtualThreadPerTaskExecutor()),
                new Notices(),
                rooms.clock,
                Drafts.inMemory(),
                Remembered.inMemory(),
                _ -> {},
                (_, _, _) -> {},
                _ -> new StackPane()));
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Override
  protected Parent open(Words words) {
    return screens.section(words);
  }

  @Test
  void allThreePartsHaveSomethingToShow() {
    await(() -> !lookup("#all-links .list-line").queryAll().isEmpty());
    clickOn("#all-links");
    type(KeyCode.HOME);
    await(() -> lookup("#link-edit").tryQuery().isPresent());
    picture("practice-links-uk");
    for (var part :
        List.of(
            List.of("links.part.SUGGESTED", "#suggested-why"),
            List.of("links.part.KEY_PEOPLE", "#key-people .list-line"))) {
      clickOn(words.say(part.getFirst()));
      await(() -> lookup(part.getLast()).tryQuery().isPresent());
      if (part.getFirst().endsWith("PEOPLE")) {
        clickOn("#key-people .list-line");
        await(() -> lookup(".touched-line").tryQuery().isPresent());
      }
      picture("practice-" + part.getFirst() + "-uk");
    }
  }
}
