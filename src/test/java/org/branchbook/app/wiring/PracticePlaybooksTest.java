package org.branchbook.app.wiring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.RunId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Task;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.branchbook.ui.playbooks.PlaybookScreens;
import org.branchbook.ui.playbooks.PlaybookSurroundings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Playbooks over the practice branch: on a card, beside a task, and started from a panel. */
class PracticePlaybooksTest extends ScreenTest {
  @TempDir static Path folder;

  private static Rooms rooms;
  private static PlaybookScreens screens;
  private static Run run;
  private static Task task;
  private static final List<String> closed = new ArrayList<>();

  @BeforeAll
  static void openPractice() {
    var practice = PracticeRooms.in(folder);
    rooms = practice.rooms();
    var head = practice.head();
    run =
        rooms.playbooks.runs.open(new RunId(0), 500).stream()
            .filter(r -> r.playbook().equals("newClient") && r.walked().size() > 1)
            .findFirst()
            .orElseThrow();
    task =
        rooms
            .tasks
            .tasks
            .find(Objects.requireNonNull(run.current()).task(), head.scope(Privilege.TASK_READ))
            .orElseThrow();
    screens =
        new PlaybookScreens(
            PlaybooksWiring.work(rooms),
            head,
            new PlaybookSurroundings(
                Background.on(Executors.newVirtualThreadPerTaskExecutor()),
                new Notices(),
                Remembered.inMemory(),
                rooms.clock,
                _ -> closed.add("contact"),
                () -> {},
                _ -> "Коваленко Марія Іванівна",
                () -> {},
                () -> closed.add("panel")),
            () -> Words.in("uk"));
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Override
  protected Parent open(Words words) {
    var strip = screens.strip(run.client(), words);
    var guide = screens.guide(task, words).orElseThrow();
    var left = new VBox(16, strip, guide);
    left.setPadding(new Insets(20));
    HBox.setHgrow(left, Priority.ALWAYS);
    screens.begin(run.client());
    var panel = screens.panel(words);
    return new HBox(left, panel);
  }

  @Test
  void aClientIsLedAndAStepEnds() {
    await(() -> !lookup("#playbook-steps").queryAll().isEmpty());
    await(() -> !lookup("#playbook-results").queryAll().isEmpty());
    await(() -> lookup("#playbook-list .list-cell").queryAll().size() > 3);
    picture("practice-playbook-uk");
    clickOn("#playbook-leave");
    await(() -> lookup("#playbook-why").tryQuery().isPresent());
    picture("practice-playbook-leave-uk");
    clickOn("#playbook-stay");
    clickOn("#playbook-result-1");
    await(
        () ->
            closed.contains("contact")
                || rooms.playbooks.runs.find(run.id()).orElseThrow().walked().size()
                    > run.walked().size());
    var before = rooms.playbooks.runs.ofClient(run.client(), 9).size();
    clickOn("#playbook-list");
    type(KeyCode.END);
    type(KeyCode.ENTER);
    await(() -> closed.contains("panel"));
    assertTrue(rooms.playbooks.runs.ofClient(run.client(), 9).size() > before);
  }
}
