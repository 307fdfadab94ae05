package org.branchbook.app.wiring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.links.LinkId;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.links.AllLinksWork;
import org.branchbook.ui.links.LinkScreens;
import org.branchbook.ui.links.LinkSurroundings;
import org.branchbook.ui.links.LinkWork;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Screen;

/** The section of links, and a card's tab of them. */
final class LinksWiring {
  private static final String SECTION = "links";
  private static final Set<String> SHOWN = Set.of("link", "suggestion");

  private final Desk desk;
  private final LinkScreens screens;
  private final Nightly nightly;

  LinksWiring(Desk desk, Wiring all) {
    this.desk = desk;
    screens =
        new LinkScreens(
            work(desk.rooms, desk.finding::find),
            desk.asker,
            new LinkSurroundings(
                desk.works,
                desk.notices,
                desk.rooms.clock,
                desk.drafts,
                desk.remembered,
                all.clients::open,
                all.clients::newLinked,
                words -> all.groups.all(words)));
    nightly = new Nightly(suggesting(), desk.works, desk.rooms.clock, () -> {});
  }

  static LinkWork work(Rooms rooms, Function<String, List<Found>> find) {
    var links = rooms.links;
    return new LinkWork(
        links.links,
        links.saveLink,
        links.removeLink,
        find,
        rooms.ids,
        new AllLinksWork(
            links.table,
            links.history,
            links.suggestions,
            links.decideSuggestion,
            links.suggestLinks,
            rooms.staff.departments::all,
            links.keyPeople,
            links.bringIn,
            links.bringNew,
            rooms.tasks.undo));
  }

  /** Suggested links and reviews that are due, after the search for duplicates. */
  private Nightly.Work suggesting() {
    var links = desk.rooms.links;
    return new Nightly.Work(
        Text.of("links.suggested.reading"),
        links.suggestLinks::isDue,
        (day, progress) -> {
          if (!(links.suggestLinks.due(day, progress) instanceof SuggestLinks.Looked.NotDue))
            reviews(progress);
        },
        Duration.minutes(4));
  }

  /** First the days, since what has just got one may be due. */
  private void reviews(Progress progress) {
    var links = desk.rooms.links;
    links.dateReviews.run(progress);
    links.askForReviews.run(progress);
  }

  Optional<Screen> section() {
    return desk.asker.may(Privilege.LINK_READ)
        ? Optional.of(
            new Screen(
                    SECTION,
                    "fth-link",
                    w -> desk.live(screens.section(w), SHOWN, screens::sectionChanged))
                .counting(screens.waiting()))
        : Optional.empty();
  }

  List<Command> commands() {
    return desk.asker.may(Privilege.LINK_READ)
        ? List.of(new Command("groups.register.title", "fth-users", null, this::groups))
        : List.of();
  }

  private void groups() {
    screens.showGroups();
    desk.shell().show(SECTION);
  }

  /** The tab of a card. */
  Parent tab(ClientId client, Words words) {
    return desk.live(screens.tab(client, words), SHOWN, screens::changed);
  }

  /** Shows a link where it is edited. */
  void show(LinkId link) {
    screens.show(link);
    desk.shell().show(SECTION);
  }

  void start() {
    nightly.start();
    screens.count();
  }

  void stop() {
    nightly.stop();
  }
}
