package org.branchbook.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

class GraphScreensTest extends ScreenTest {
  private final GraphDesk at =
      new GraphDesk(Background.on(Executors.newVirtualThreadPerTaskExecutor()));
  private final GraphScreens screens = new GraphScreens(at.work, Desk.HRYTSENKO, at.around);

  @Override
  protected Parent open(Words words) {
    return screens.section(words);
  }

  private String count() {
    return lookup("#graph-count").queryAs(Label.class).getText();
  }

  @Test
  void aClientsLinksAreOpenedAndWorkedWithByKeys() {
    at.invented();
    picture("graph-empty");
    interact(() -> screens.begin(at.centre));
    await(() -> count().startsWith("5 "));
    interact(() -> lookup("#graph-picture").query().requestFocus());
    type(KeyCode.DIGIT3);
    await(() -> count().startsWith("10 "));
    interact(() -> screens.model().expand(Set.of(at.centre), 4));
    await(() -> count().startsWith("11 "));
    await(() -> true);
    sleep(400);
    picture("graph-family");
    interact(() -> screens.model().choose(Set.of()));
    interact(() -> lookup("#graph-picture").query().requestFocus());
    picture("graph-family-open");
    interact(() -> screens.model().choose(Set.of(at.centre, new ClientId(7))));
    type(KeyCode.W);
    await(() -> !screens.model().questions.way.get().isEmpty());
    picture("graph-way");
    type(KeyCode.ESCAPE);
    type(KeyCode.L);
    await(() -> screens.model().scene.get().levels());
    sleep(400);
    picture("graph-levels");
    type(KeyCode.L);
    interact(() -> screens.model().choose(Set.of(new ClientId(7))));
    type(KeyCode.DELETE);
    await(() -> count().startsWith("10 "));
    push(KeyCode.CONTROL, KeyCode.Z);
    await(() -> count().startsWith("11 "));
    at.answers =
        List.of(
            List.of(at.centre, new ClientId(17), new ClientId(9), new ClientId(7)),
            List.of(at.centre, new ClientId(5), new ClientId(6)));
    interact(() -> screens.model().questions.ask(Asked.INTRODUCERS, at.centre));
    await(() -> lookup("#graph-answers-back").tryQuery().isPresent());
    sleep(400);
    picture("graph-answers");
    clickOn("#graph-answers-back");
    clickOn("#graph-as-list");
    await(() -> lookup("#graph-table").tryQuery().isPresent());
    picture("graph-list");
    clickOn("#graph-as-list");
    interact(() -> lookup("#graph-picture").query().requestFocus());
    interact(() -> screens.model().choose(Set.of(new ClientId(5))));
    type(KeyCode.ENTER);
    assertEquals(new ClientId(5), at.opened.getLast());
  }

  @Test
  void theBoards() throws Exception {
    assumeTrue(at.boards(2003, 2013), "SKIPPED: the boards are not there: -Dshared=FOLDER");
    for (int many : new int[] {30, 300, 1100}) {
      interact(() -> screens.model().beginBusiest(many));
      await(() -> !screens.model().reading.get());
      sleep(600);
      picture("graph-boards-" + many);
      assertTrue(screens.model().shown.get().size() >= Math.min(many, 900));
    }
  }
}
