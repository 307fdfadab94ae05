package org.branchbook.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.links.Link;
import org.branchbook.links.LinkPast;
import org.branchbook.links.LinkRole;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.Difference.Fate;
import org.branchbook.links.picture.GroupsShown;
import org.branchbook.links.suggested.WhoShares;
import org.branchbook.staff.AuditLine;
import org.branchbook.tasks.TaskDesk;
import org.branchbook.ui.graph.scene.Folded;
import org.branchbook.ui.graph.scene.Scene;
import org.branchbook.ui.graph.scene.Tie;
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
    model.grow.begin(at.centre);
  }

  /** Him too, who is linked with nobody who is shown. */
  private void with(ClientId client) {
    model.grow.open(model.scene.get().and(Set.of(client)).drawn());
  }

  private Set<ClientId> shown() {
    return model.scene.get().spots().keySet();
  }

  @Test
  void aPictureBeginsWithAClientAndHisNeighbours() {
    assertEquals(5, shown().size());
    assertEquals(List.of(at.centre), at.looked, "it is on record whose links were drawn");
    assertEquals(8, model.visible().size());
    for (var spot : model.scene.get().spots().values()) assertFalse(Float.isNaN(spot.x()));
    assertEquals(Set.of(at.centre), model.chosen.get());
  }

  @Test
  void expandingKeepsWhatStandsAndCollapsingTakesBackTheLeaves() {
    model.put(Map.of(MILL, new Scene.Spot(3, 4)));
    model.grow.expand(Set.of(MILL), 1);
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
    model.grow.begin(at.centre);
    with(GREEN);
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
  void whoSharesSomethingStandsBesideHimByALineThatIsNoLink() {
    at.shares = at.shared();
    int links = model.shown.get().entered();
    model.questions.ask(Asked.SHARED, at.centre);
    assertTrue(shown().containsAll(Set.of(IVAN, BONDAR, new ClientId(10))));
    var now = model.shown.get();
    assertEquals(3, now.marks().stream().filter(Folded.Mark::tie).count());
    assertEquals(links + 1, now.entered(), "the accountant's own link came with her");
    assertEquals(214, there(model.questions.shares.get()).crowds().getFirst().others());
    model.choose(Set.of(at.centre, BONDAR));
    model.questions.putAway();
    model.questions.way();
    assertEquals(2, model.questions.way.get().size(), "what is shared is no way");
    model.filter(LinkType.RELATIVE);
    assertEquals(3, model.shown.get().marks().stream().filter(Folded.Mark::tie).count());
    assertEquals(3, model.visible().stream().filter(Tie::is).count());
    model.share(false);
    assertEquals(0, model.visible().stream().filter(Tie::is).count());
    at.shares = WhoShares.Shares.NONE;
    model.questions.ask(Asked.SHARED, MILL);
    assertEquals("graph.shared.none", there(model.said.get()).key());
    model.grow.begin(at.centre);
    model.share(true);
    assertEquals(0, model.visible().stream().filter(Tie::is).count(), "another picture");
  }

  @Test
  void ofWhatIsSharedALinkIsMade() {
    at.cards(at.centre, IVAN, BONDAR);
    at.shares = at.shared();
    model.questions.ask(Asked.SHARED, at.centre);
    at.suggestions.put(at.shares.pairs(), Desk.NOON);
    var lines = model.visible().stream().filter(Tie::is).toList();
    model.link.look(lines.getFirst());
    assertFalse(model.link.mayMake(), "they are husband and wife already");
    model.link.look(lines.getLast());
    assertFalse(model.link.mayMake(), "who may not be seen");
    model.link.look(lines.get(1));
    assertTrue(model.link.mayMake());
    model.link.make("Same phone");
    var made = at.links.all.values().iterator().next();
    assertEquals(LinkType.RELATIVE, made.type());
    assertEquals(Link.Status.SUSPECTED, made.status());
    assertEquals("Same phone", made.source());
    assertTrue(model.visible().contains(made));
    assertTrue(at.suggestions.find(at.centre, BONDAR).isEmpty(), "nothing to suggest any more");
    assertNotNull(model.questions.shares.get(), "the others are still told");
    at.notices.undo();
    assertTrue(at.links.all.isEmpty());
    assertFalse(model.visible().contains(made));
  }

  @Test
  void twoWithoutAWayAreSaidToHaveNone() {
    with(GREEN);
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
    model.grow.expand(Set.of(MILL), 1);
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

  @Test
  void whatIsFoldedIsOneWithTheSumOfItsLinks() {
    model.grow.expand(Set.of(at.centre, MILL, LION), 2);
    int all = shown().size();
    model.fold(Set.of(MILL, LION), true);
    assertEquals(all, shown().size(), "nobody has gone");
    var now = model.shown.get();
    assertEquals(all - 1, now.size());
    var first = model.scene.get().bundles().getFirst().members().getFirst();
    int node = now.indexOf(first);
    assertTrue(now.bundle(node));
    assertEquals(2, now.members()[node]);
    // to the mill and to the lion from Maria: owner, director, guarantor; within none is left
    assertTrue(now.links().stream().noneMatch(l -> l.from().equals(l.to())));
    assertEquals(
        Set.of(MILL, LION), model.scene.get().whole(Set.of(first)), "both stand behind it");
    model.unfold(Set.of(first));
    assertEquals(all, model.shown.get().size());
    for (var spot : model.scene.get().spots().values()) assertFalse(Float.isNaN(spot.x()));
    model.undo();
    assertEquals(all - 1, model.shown.get().size(), "taken back");
    model.hide(Set.of(first));
    assertEquals(all - 2, shown().size());
    assertEquals(List.of(), model.scene.get().bundles());
  }

  @Test
  void theGroupOfWhoIsSelectedIsFolded() {
    at.groups = List.of(new GroupsShown.Group(List.of(IVAN, MILL, LION), 4));
    model.grow.reread();
    model.hulls.fold(Set.of(AGRO));
    assertEquals(List.of(), model.scene.get().bundles(), "in none");
    model.hulls.fold(Set.of(MILL));
    assertEquals(1, model.scene.get().bundles().size());
    assertTrue(model.scene.get().bundles().getFirst().connected());
  }

  @Test
  void twoDaysAreCompared() {
    at.there.dated(
        BONDAR, LION, LinkType.ACCOUNTANT, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 5, 1));
    model.grow.begin(at.centre);
    model.grow.expand(Set.of(MILL, LION), 1);
    model.asOf(LocalDate.of(2026, 1, 1));
    model.compare(LocalDate.of(2019, 1, 1));
    var marks = model.shown.get().marks();
    assertEquals(1, marks.stream().filter(m -> m.fate() == Fate.ADDED).count(), "since 2019");
    model.compare(LocalDate.of(2025, 1, 1));
    marks = model.shown.get().marks();
    assertEquals(1, marks.stream().filter(m -> m.fate() == Fate.ENDED).count(), "in 2025");
    model.compare(null);
    assertTrue(model.shown.get().marks().stream().allMatch(m -> m.fate() == Fate.SAME));
  }

  @Test
  void aShareThatWasEditedIsAmongTheChanges() {
    var owner =
        model.visible().stream()
            .filter(l -> l.type() == LinkType.OWNER && l.from().equals(IVAN))
            .findFirst()
            .orElseThrow();
    at.history.past.put(
        owner.id(),
        List.of(
            new LinkPast(
                Desk.NOON.minusSeconds(100),
                "",
                AuditLine.Act.CHANGED,
                List.of(new AuditLine.Change("share", "30", "60")))));
    model.compare(LocalDate.of(2026, 1, 1));
    var now = model.shown.get();
    var mark = now.marks().get(now.links().indexOf(owner));
    assertEquals(Fate.SHARE, mark.fate());
    assertEquals(new BigDecimal("30"), there(mark.before()).share());
    assertEquals(1, now.marks().stream().filter(m -> m.fate() != Fate.SAME).count());
    model.compare(null);
    assertTrue(model.shown.get().marks().stream().allMatch(m -> m.fate() == Fate.SAME));
  }

  @Test
  void aPictureIsKeptGivenAndOpenedAsItWas() {
    model.grow.expand(Set.of(at.centre, MILL, LION), 2);
    model.fold(Set.of(MILL, LION), false);
    model.put(Map.of(BONDAR, new Scene.Spot(7, 8)));
    model.kept.save(" ", false);
    assertNotNull(model.kept.problem.get());
    model.kept.save("Mills", false);
    var was = model.scene.get();
    model.grow.begin(at.centre);
    model.kept.read();
    model.kept.open(model.kept.rows.getFirst().id());
    assertEquals(was.drawn(), model.scene.get().drawn());
    model.kept.readColleagues();
    var to =
        model.kept.colleagues.stream()
            .filter(e -> e.id().equals(TaskDesk.IVCHENKO))
            .findFirst()
            .orElseThrow();
    model.kept.give(to, "", TaskDesk.MONDAY);
    assertEquals(1, at.scenes.given.size());
    model.kept.save("Mills and lions", false);
    assertEquals(1, at.scenes.all.size(), "kept in place of the one that is open");
    model.kept.save("Another", true);
    assertEquals(2, at.scenes.all.size());
    model.kept.read();
    model.kept.remove(model.kept.rows.getFirst());
    assertEquals(1, model.kept.rows.size());
    at.notices.undo();
    assertEquals(2, model.kept.rows.size(), "it is back");
  }

  @Test
  void contactsAndTasksAreOfAllWhoAreSelectedAndSeen() {
    model.grow.expand(Set.of(at.centre, MILL, LION), 4);
    model.fold(Set.of(MILL, LION), false);
    var first = model.scene.get().bundles().getFirst().members().getFirst();
    model.contact(Set.of(first));
    assertEquals(Set.of(MILL, LION), Set.copyOf(at.contacted));
    model.task(Set.of(new ClientId(10), GREEN));
    assertEquals(List.of(GREEN), at.given, "not of the one who may not be seen");
  }

  @Test
  void aLinkIsLookedAtAndShownWhereItIsEdited() {
    model.here.set(at.centre);
    model.link.next();
    var one = model.link.at.get();
    assertNotNull(one);
    model.link.next();
    assertFalse(one.equals(model.link.at.get()), "the next one");
    model.link.edit();
    assertEquals(List.of(model.link.at.get().id()), at.edited);
    model.choose(Set.of(IVAN));
    model.link.add(new LinkRole(LinkType.OWNER, true), "10", null, "");
    assertNotNull(model.link.problem.get(), "two are linked, not one");
    model.choose(Set.of(IVAN, MILL));
    model.link.add(new LinkRole(LinkType.OWNER, true), "many", null, "");
    assertNotNull(model.link.problem.get());
  }
}
