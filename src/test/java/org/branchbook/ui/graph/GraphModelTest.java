package org.branchbook.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.links.LinkType;
import org.branchbook.ui.kit.Background;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphModelTest {
  private static final ClientId IVAN = new ClientId(2);
  private static final ClientId MILL = new ClientId(17);
  private static final ClientId LION = new ClientId(5);
  private static final ClientId AGRO = new ClientId(6);
  private static final ClientId GREEN = new ClientId(7);
  private static final ClientId BONDAR = new ClientId(9);

  private final GraphDesk at = new GraphDesk(Background.atOnce()).invented();
  private final GraphModel model = new GraphModel(at.work, Desk.HRYTSENKO, at.around);

  @BeforeEach
  void begin() {
    model.begin(at.centre);
  }

  private Set<ClientId> shown() {
    return model.scene.get().spots().keySet();
  }

  @Test
  void aPictureBeginsWithAClientAndHisNeighbours() {
    assertEquals(5, shown().size());
    assertEquals(8, model.visible().size());
    for (var spot : model.scene.get().spots().values()) assertFalse(Float.isNaN(spot.x()));
    assertEquals(Set.of(at.centre), model.chosen.get());
  }

  @Test
  void expandingKeepsWhatStandsAndCollapsingTakesBackTheLeaves() {
    model.put(Map.of(MILL, new Scene.Spot(3, 4)));
    model.expand(Set.of(MILL), 1);
    assertEquals(7, shown().size());
    assertEquals(new Scene.Spot(3, 4), model.scene.get().spots().get(MILL), "it is pinned");
    model.collapse(Set.of(MILL));
    // the farm hangs on the lion too, the accountant on nobody else
    assertTrue(shown().contains(AGRO));
    assertFalse(shown().contains(BONDAR));
  }

  @Test
  void everythingCanBeTakenBackAndDoneAgain() {
    var before = model.scene.get();
    model.hide(Set.of(MILL));
    model.filter(LinkType.SPOUSE);
    assertEquals(4, shown().size());
    assertTrue(model.visible().stream().noneMatch(l -> l.type() == LinkType.SPOUSE));
    model.undo();
    model.undo();
    assertEquals(before, model.scene.get());
    model.redo();
    assertFalse(shown().contains(MILL));
    model.only(Set.of(at.centre, IVAN));
    assertFalse(model.canRedo(), "something else was done");
    assertEquals(2, shown().size());
  }

  @Test
  void aWayIsFoundInThePictureAndBeyondIt() {
    model.choose(Set.of(IVAN, LION));
    model.questions.way();
    assertEquals(2, model.questions.way.get().size());
    model.questions.way.set(List.of());
    at.ways = List.of(at.centre, MILL, BONDAR, GREEN);
    model.begin(at.centre);
    model.add(GREEN);
    model.choose(Set.of(at.centre, GREEN));
    model.questions.way();
    assertEquals(3, model.questions.way.get().size());
    assertTrue(shown().contains(BONDAR), "who is on the way comes into the picture");
  }

  @Test
  void aQuestionBringsItsAnswersIntoThePicture() {
    at.answers = List.of(List.of(at.centre, MILL, BONDAR), List.of(at.centre, LION));
    model.questions.ask(Asked.GUARANTORS, at.centre);
    assertTrue(shown().contains(BONDAR));
    // Maria is linked with the mill twice
    assertEquals(4, model.questions.way.get().size());
    assertEquals(at.answers, model.questions.answers.get());
    model.questions.putAway();
    assertEquals(List.of(), model.questions.way.get());
    at.answers = List.of();
    model.questions.ask(Asked.LOST, at.centre);
    assertEquals("graph.asked.none", there(model.said.get()).key());
  }

  @Test
  void twoWithoutAWayAreSaidToHaveNone() {
    model.add(GREEN);
    model.choose(Set.of(at.centre, GREEN));
    model.questions.way();
    assertEquals("graph.way.none", there(model.said.get()).key());
  }

  private static <T> T there(T value) {
    assertNotNull(value);
    return value;
  }

  @Test
  void linksAreShownAsOfADay() {
    model.expand(Set.of(MILL), 1);
    int now = model.visible().size();
    assertEquals(LocalDate.of(2019, 4, 1), model.firstDay());
    model.asOf(LocalDate.of(2018, 1, 1));
    assertEquals(now - 1, model.visible().size());
    model.asOf(null);
    assertEquals(now, model.visible().size());
  }

  @Test
  void ownersStandAboveWhatTheyOwn() {
    model.levels(true);
    var spots = model.scene.get().spots();
    assertTrue(spots.get(IVAN).y() < spots.get(MILL).y());
    assertTrue(spots.get(MILL).y() < spots.get(LION).y());
    model.levels(false);
    assertFalse(model.scene.get().levels());
  }

  @Test
  void whoIsLookedForIsFoundByAnyPartsOfHisName() {
    model.sought.set("марія ковал");
    assertEquals(List.of(at.centre), model.found());
    model.sought.set("коваленко");
    assertEquals(3, model.found().size());
    model.sought.set(" ");
    assertEquals(List.of(), model.found());
  }
}
