package org.branchbook.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.links.LinkPast;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.Difference;
import org.branchbook.links.picture.GroupsShown;
import org.branchbook.staff.AuditLine;
import org.branchbook.ui.graph.drawing.Unseen;
import org.branchbook.ui.graph.scene.Tie;
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
  void whatIsDrawnAheadIsSeenByNobody() {
    at.invented();
    assertEquals(301, Unseen.picture(Unseen.invented(300), at.work.cores()));
    interact(() -> screens.readAhead(at.centre));
    assertEquals(0, screens.model().shown.get().size());
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
    interact(() -> screens.model().grow.expand(Set.of(at.centre), 4));
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
  void whoSharesAPhoneIsAskedLookedAtAndLinkedByKeys() {
    at.invented().cards(at.centre, new ClientId(2), new ClientId(9));
    at.shares = at.shared();
    interact(() -> screens.begin(at.centre));
    await(() -> count().startsWith("5 "));
    interact(() -> lookup("#graph-picture").query().requestFocus());
    type(KeyCode.S);
    await(() -> lookup("#graph-shared").tryQuery().isPresent());
    sleep(400);
    picture("graph-shared");
    interact(
        () ->
            screens
                .model()
                .link
                .look(
                    screens.model().visible().stream()
                        .filter(l -> Tie.is(l) && l.to().value() == 9)
                        .findFirst()
                        .orElseThrow()));
    await(() -> lookup("#graph-shared-make").tryQuery().isPresent());
    picture("graph-shared-line");
    interact(() -> lookup("#graph-picture").query().requestFocus());
    type(KeyCode.M);
    await(() -> at.links.all.size() == 1);
    await(() -> lookup("#graph-shared").tryQuery().isPresent());
    clickOn("#graph-as-list");
    await(() -> lookup("#graph-table").tryQuery().isPresent());
    picture("graph-shared-list");
  }

  @Test
  void theBoards() throws Exception {
    assumeTrue(at.boards(2003, 2013), "SKIPPED: the boards are not there: -Dshared=FOLDER");
    for (int many : new int[] {30, 300, 1100}) {
      interact(() -> screens.model().grow.beginBusiest(many));
      await(() -> !screens.model().reading.get());
      sleep(600);
      picture("graph-boards-" + many);
      assertTrue(screens.model().shown.get().size() >= Math.min(many, 900));
    }
  }

  /** Ivan's share of the mill was 30 per cent, and has been entered anew. */
  private void shareWasEdited() {
    var owner =
        screens.model().visible().stream()
            .filter(l -> l.type() == LinkType.OWNER && l.from().equals(new ClientId(2)))
            .findFirst()
            .orElseThrow();
    at.history.past.put(
        owner.id(),
        List.of(
            new LinkPast(
                Desk.NOON.minusSeconds(86_400),
                "",
                AuditLine.Act.CHANGED,
                List.of(new AuditLine.Change("share", "30", "60")))));
  }

  private static final LocalDate TODAY = LocalDate.ofInstant(Desk.NOON, ZoneId.systemDefault());

  @Test
  void groupsChangesAndKeptMapsByKeys() {
    at.invented();
    var mill = new ClientId(17);
    var lion = new ClientId(5);
    at.groups =
        List.of(
            new GroupsShown.Group(List.of(new ClientId(2), mill, lion), 3),
            new GroupsShown.Group(List.of(new ClientId(11), new ClientId(6)), 2));
    at.there.dated(
        new ClientId(9), lion, LinkType.ACCOUNTANT, LocalDate.of(2020, 1, 1), TODAY.minusDays(40));
    at.there.dated(new ClientId(8), mill, LinkType.DIRECTOR, TODAY.minusDays(90), null);
    interact(() -> screens.begin(at.centre));
    await(() -> count().startsWith("5 "));
    interact(() -> screens.model().grow.expand(Set.of(at.centre), 4));
    await(() -> count().startsWith("11 "));
    interact(() -> screens.model().choose(Set.of()));
    shareWasEdited();
    sleep(400);
    picture("graph-hulls");
    interact(() -> lookup("#graph-picture").query().requestFocus());
    type(KeyCode.D);
    await(
        () ->
            screens.model().shown.get().marks().stream()
                .anyMatch(m -> m.fate() == Difference.Fate.SHARE));
    picture("graph-changes");
    type(KeyCode.D);
    interact(() -> screens.model().choose(Set.of(mill)));
    type(KeyCode.G);
    await(() -> !screens.model().scene.get().bundles().isEmpty());
    sleep(300);
    picture("graph-folded");
    type(KeyCode.U);
    await(() -> screens.model().scene.get().bundles().isEmpty());
    interact(() -> screens.model().here.set(mill));
    type(KeyCode.K);
    await(() -> lookup("#graph-link-edit").tryQuery().isPresent());
    picture("graph-link");
    push(KeyCode.CONTROL, KeyCode.S);
    await(() -> lookup("#graph-scene-name").tryQuery().isPresent());
    sleep(100);
    write("Mills");
    picture("graph-save");
    type(KeyCode.ENTER);
    await(() -> screens.model().kept.open.get() != null);
    interact(() -> lookup("#graph-picture").query().requestFocus());
    push(KeyCode.CONTROL, KeyCode.O);
    await(() -> !screens.model().kept.rows.isEmpty());
    picture("graph-scenes");
    type(KeyCode.ESCAPE);
    await(() -> screens.model().form.get() == null);
    interact(() -> screens.model().choose(Set.of(mill, lion)));
    interact(() -> screens.model().form.set(Form.LINK));
    picture("graph-new-link");
    interact(() -> screens.model().form.set(Form.GIVE));
    picture("graph-give");
    interact(() -> screens.model().form.set(Form.TASKS));
    picture("graph-tasks");
  }
}
