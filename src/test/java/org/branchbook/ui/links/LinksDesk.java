package org.branchbook.ui.links;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.branchbook.base.Page;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.State;
import org.branchbook.clients.search.Found;
import org.branchbook.links.InMemoryLinkHistory;
import org.branchbook.links.InMemoryLinks;
import org.branchbook.links.Link;
import org.branchbook.links.LinkFilter;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkLine;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.LinkReviews;
import org.branchbook.links.LinkTable;
import org.branchbook.links.LinkType;
import org.branchbook.links.NoTasks;
import org.branchbook.links.RemoveLink;
import org.branchbook.links.Reviewed;
import org.branchbook.links.SaveLink;
import org.branchbook.links.keypeople.BringIn;
import org.branchbook.links.keypeople.BringNew;
import org.branchbook.links.suggested.DecideSuggestion;
import org.branchbook.links.suggested.InMemorySuggestions;
import org.branchbook.links.suggested.Reason;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.links.suggested.Suggestion;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskDesk;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;

/** A card with links, in memory. */
final class LinksDesk {
  final Client maria = Cards.maria();
  final Client dawn =
      Cards.with(Cards.dawn(), new Care(Cards.PODIL, null, null, false, false), State.ACTIVE);
  final Desk desk = new Desk(maria, dawn);
  final InMemoryLinks links = new InMemoryLinks(desk.clients);
  final TaskDesk tasks = new TaskDesk(desk);
  final Notices notices = new Notices();
  final Drafts drafts = Drafts.inMemory();
  final List<ClientId> opened = Collections.synchronizedList(new ArrayList<>());
  final List<String> begun = new ArrayList<>();
  final LinkReviews reviews = new LinkReviews(() -> LinkPolicy.USUAL, desk.clock);
  private final Reviewed reviewed = NoTasks.HERE;
  final SaveLink save = new SaveLink(links, desk.access, desk.trail, reviews, reviewed, desk.work);
  final InMemorySuggestions suggestions = new InMemorySuggestions(desk.clients);
  final InMemoryLinkHistory history = new InMemoryLinkHistory();
  private final NobodyShares nobodyShares = new NobodyShares();
  private final BringIn bringIn =
      new BringIn(
          tasks.give,
          tasks.ask,
          tasks.staff.employees(),
          desk.access,
          () -> LinkPolicy.USUAL,
          desk.ids,
          desk.clock,
          desk.work);
  final LinkWork work =
      new LinkWork(
          links,
          save,
          new RemoveLink(links, desk.access, desk.trail, reviewed, desk.work),
          this::find,
          desk.ids,
          new AllLinksWork(
              table(),
              history,
              suggestions,
              new DecideSuggestion(
                  suggestions, save, desk.access, desk.trail, desk.clock, desk.work),
              new SuggestLinks(
                  nobodyShares,
                  nobodyShares,
                  suggestions,
                  nobodyShares,
                  () -> LinkPolicy.USUAL,
                  new AuditTrail(desk.audit, desk.ids, desk.clock),
                  desk.work,
                  Clock.systemDefaultZone()),
              List::of,
              new OneKeyPerson(this),
              bringIn,
              new BringNew(
                  desk.addClient(),
                  desk.takeBackClient(),
                  save,
                  bringIn,
                  tasks.undo,
                  () -> "UA",
                  desk.ids,
                  desk.work),
              tasks.undo));
  final LinkSurroundings around;

  LinksDesk(Background background) {
    around =
        new LinkSurroundings(
            background,
            notices,
            desk.clock,
            drafts,
            Remembered.inMemory(),
            opened::add,
            (beside, as, person) -> begun.add(beside + " " + as + " " + person),
            _ -> new StackPane());
  }

  /** The person's links as the table of all shows them. */
  List<LinkLine> lines() {
    return links.of(maria.id(), Desk.HRYTSENKO.scope(Privilege.LINK_READ)).stream()
        .map(
            r ->
                new LinkLine(
                    r.link(),
                    new LinkLine.End(maria.id(), true, maria.name()),
                    new LinkLine.End(dawn.id(), false, dawn.name()),
                    r.link().review().on() == null ? "" : "O. Hrytsenko"))
        .toList();
  }

  private LinkTable table() {
    return new LinkTable() {
      @Override
      public Page<LinkLine> list(
          LinkFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
        return new Page<>(lines(), Optional.empty());
      }

      @Override
      public Optional<LinkLine> find(LinkId id, Scope scope) {
        return lines().stream().filter(l -> l.link().id().equals(id)).findFirst();
      }
    };
  }

  /** The task for an introduction, if one is open. */
  Optional<Task> introduction() {
    var scope = Desk.HRYTSENKO.scope(Privilege.TASK_READ);
    return tasks.tasks.next(dawn.id(), scope).flatMap(row -> tasks.tasks.find(row.id(), scope));
  }

  /** Suggests that the two are linked. */
  void suggested(Reason... why) {
    suggestions.put(
        List.of(
            new Suggestion(
                maria.id().value() < dawn.id().value() ? maria.id() : dawn.id(),
                maria.id().value() < dawn.id().value() ? dawn.id() : maria.id(),
                LinkType.KEY_PERSON,
                maria.id().value() < dawn.id().value(),
                4,
                List.of(why),
                Suggestion.State.OPEN)),
        desk.clock.instant());
  }

  LinksModel model() {
    var model = new LinksModel(maria.id(), work, Desk.HRYTSENKO, around);
    model.read();
    return model;
  }

  /** Puts a link from the person to the company there. */
  void there(long id, LinkType type, Link.Status status, String share) {
    links.add(
        new Link(
            new LinkId(id),
            maria.id(),
            dawn.id(),
            type,
            share.isEmpty() ? null : new BigDecimal(share),
            null,
            LocalDate.of(2024, 1, 1),
            null,
            status,
            "витяг з реєстру",
            "",
            0));
  }

  List<Found> find(String typed) {
    return List.of(
        new Found(
            dawn.id(),
            dawn.name(),
            false,
            Found.Why.NAME,
            "Київ",
            dawn.standing(),
            dawn.state(),
            false));
  }
}
