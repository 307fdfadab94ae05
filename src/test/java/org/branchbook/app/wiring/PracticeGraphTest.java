package org.branchbook.app.wiring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.graph.GraphScreens;
import org.branchbook.ui.graph.GraphSurroundings;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of links over the practice branch: what a newcomer finds there. */
class PracticeGraphTest extends ScreenTest {
  @TempDir static Path folder;

  private static Rooms rooms;
  private static GraphScreens screens;
  private static ClientId hub;

  @BeforeAll
  static void openPractice() {
    var practice = PracticeRooms.in(folder);
    rooms = practice.rooms();
    var head = practice.head();
    hub =
        rooms
            .links
            .neighbourhoods
            .busiest(30, head.scope(Privilege.LINK_READ))
            .clients()
            .getFirst()
            .client();
    screens =
        new GraphScreens(
            GraphWiring.work(rooms, head),
            head,
            new GraphSurroundings(
                Background.on(Executors.newVirtualThreadPerTaskExecutor()),
                new Notices(),
                rooms.clock,
                _ -> {},
                _ -> {},
                _ -> {},
                _ -> {},
                (_, _) -> {},
                "out",
                _ -> {}));
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Override
  protected Parent open(Words words) {
    return screens.section(words);
  }

  private int shown() {
    var said = lookup("#graph-count").queryAs(Label.class).getText().replaceAll("\\D.*", "");
    return said.isEmpty() ? 0 : Integer.parseInt(said);
  }

  @Test
  void thereIsAMapOfTheBranchAndOfAClient() {
    await(() -> lookup("#empty-action").tryQuery().isPresent());
    clickOn("#empty-action");
    await(() -> shown() > 100);
    sleep(500);
    picture("practice-map");
    interact(() -> screens.begin(hub));
    await(() -> shown() > 3 && shown() < 100);
    sleep(500);
    picture("practice-map-client");
    int before = shown();
    type(KeyCode.DIGIT2);
    await(() -> shown() > before);
    sleep(500);
    picture("practice-map-steps");
    assertTrue(screens.current().isPresent());
  }
}
