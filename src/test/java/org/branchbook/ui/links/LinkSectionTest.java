package org.branchbook.ui.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Standing;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPast;
import org.branchbook.links.LinkType;
import org.branchbook.links.suggested.Reason;
import org.branchbook.links.suggested.Suggestion;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.Test;

class LinkSectionTest extends ScreenTest {
  private final LinksDesk at =
      new LinksDesk(Background.on(Executors.newVirtualThreadPerTaskExecutor()));
  private final LinkScreens screens = new LinkScreens(at.work, Desk.HRYTSENKO, at.around);
  private boolean there;

  @Override
  protected Parent open(Words words) {
    if (!there) {
      there = true;
      at.there(1, LinkType.OWNER, Link.Status.CONFIRMED, "60");
      at.there(2, LinkType.DIRECTOR, Link.Status.SUSPECTED, "");
      at.there(3, LinkType.GUARANTOR, Link.Status.REBUTTED, "");
      var change =
          new LinkPast(
              Desk.NOON,
              "O. Hrytsenko",
              Act.CHANGED,
              List.of(
                  new Change("share", "50", "60"),
                  new Change("nextReview", "2026-11-22", "2027-11-22")));
      for (long id = 1; id <= 3; id++) at.history.past.put(new LinkId(id), List.of(change));
      at.suggested(
          Reason.read("PHONE\t+380671234567"), Reason.read("ADDRESS\tКиїв, вул. Хрещатик, 1/12"));
    }
    return screens.section(words);
  }

  @Test
  void aLinkIsJudgedWhereAllAreListed() {
    await(() -> lookup("#all-links .list-line").queryAll().size() == 3);
    clickOn("#all-links");
    type(KeyCode.HOME);
    await(() -> lookup("#link-edit").tryQuery().isPresent());
    picture("links-all-uk");
    type(KeyCode.E);
    await(() -> lookup("#link-form").tryQuery().isPresent());
    picture("links-all-form-uk");
    type(KeyCode.ESCAPE);
    await(() -> lookup("#link-form").tryQuery().isEmpty());
    interact(() -> screens.show(new LinkId(2)));
    await(() -> lookup(".link-detail-role").queryLabeled().getText().startsWith("Директор"));
    interact(() -> lookup("#all-links").query().requestFocus());
    type(KeyCode.C);
    await(
        () ->
            at.lines().stream()
                .filter(l -> l.link().type() == LinkType.DIRECTOR)
                .allMatch(l -> l.link().status() == Link.Status.CONFIRMED));
  }

  @Test
  void aSuggestionIsAnsweredByOneKey() {
    await(() -> lookup(".links-head .chip").queryAll().size() == 4);
    clickOn(words.say("links.part.SUGGESTED"));
    await(() -> lookup("#suggested-why").tryQuery().isPresent());
    picture("links-suggested-uk");
    type(KeyCode.R);
    await(() -> at.suggestions.all().getFirst().state() == Suggestion.State.REFUSED);
    await(() -> lookup("#suggested-why").tryQuery().isEmpty());
    picture("links-suggested-none-uk");
    interact(at.notices::undo);
    await(() -> lookup("#suggested-why").tryQuery().isPresent());
    type(KeyCode.C);
    await(() -> at.links.of(at.maria.id(), Desk.HRYTSENKO.scope(Privilege.LINK_READ)).size() == 4);
    assertEquals(List.of(), at.suggestions.all());
  }

  @Test
  void aKeyPersonBringsAnOrganisationIn() {
    await(() -> lookup(".links-head .chip").queryAll().size() == 4);
    clickOn(words.say("links.part.KEY_PEOPLE"));
    await(() -> lookup("#key-people .list-line").tryQuery().isPresent());
    clickOn("#key-people .list-line");
    var button = "#bring-in-" + at.dawn.id().value();
    await(() -> lookup(button).tryQuery().isPresent());
    picture("links-key-uk");
    clickOn(button);
    await(() -> lookup(button).tryQuery().isEmpty());
    assertEquals(
        List.of(at.dawn.id(), at.maria.id()), at.introduction().orElseThrow().subject().clients());
    picture("links-key-asked-uk");
    interact(at.notices::undo);
    await(() -> lookup(button).tryQuery().isPresent());

    clickOn("#bring-new");
    await(() -> lookup("#new-problem").query().isVisible());
    clickOn("#new-organisation").write("ТОВ «Вітряк»");
    clickOn("#new-number").write("14360570");
    type(KeyCode.ENTER);
    await(() -> windmill().isPresent());
    var made = windmill().orElseThrow();
    assertEquals(Standing.PROSPECT, made.standing());
    var scope = Desk.HRYTSENKO.scope(Privilege.LINK_READ);
    assertEquals(at.maria.id(), at.links.of(made.id(), scope).getFirst().other());
    assertEquals(made.id(), at.tasks.tasks.next(made.id(), scope).orElseThrow().client());
    interact(at.notices::undo);
    await(() -> windmill().isEmpty());
  }

  private Optional<Client> windmill() {
    var key = Identifier.of(Identifier.Kind.REGISTRATION, "UA", "14360570").hardKey().orElseThrow();
    return at.desk
        .clients
        .holder(key)
        .flatMap(
            h -> at.desk.clients.find(h.client(), Desk.HRYTSENKO.scope(Privilege.CLIENT_READ)));
  }
}
