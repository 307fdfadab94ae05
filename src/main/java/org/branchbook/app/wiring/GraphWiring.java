package org.branchbook.app.wiring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.card.RecordLook.Seen;
import org.branchbook.io.pictures.FilePictures;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.graph.Path;
import org.branchbook.links.graph.Questions;
import org.branchbook.links.graph.ShortestPath;
import org.branchbook.links.graph.Sight;
import org.branchbook.links.picture.ExportPicture;
import org.branchbook.links.picture.GiveOnMap;
import org.branchbook.links.picture.GroupsShown;
import org.branchbook.links.scenes.SceneId;
import org.branchbook.links.suggested.WhoShares;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.acts.TaskAccess;
import org.branchbook.ui.graph.Asked;
import org.branchbook.ui.graph.GraphScreens;
import org.branchbook.ui.graph.GraphSurroundings;
import org.branchbook.ui.graph.GraphWork;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Screen;

/** The map of links. */
final class GraphWiring {
  private static final String SECTION = "graph.section";

  /** A way of more links than that explains nothing. */
  private static final int FARTHEST = 12;

  private static final int STEPS = 4;
  private static final int ANSWERS = 24;

  private final Desk desk;
  private final Wiring all;
  private final GraphScreens screens;

  GraphWiring(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
    screens =
        new GraphScreens(
            work(desk.rooms, desk.asker),
            desk.asker,
            new GraphSurroundings(
                desk.works,
                desk.notices,
                desk.rooms.clock,
                all.clients::open,
                all.contacts::log,
                all.tasks::begin,
                all.links::show,
                all::second,
                desk.documents,
                desk::showFile));
  }

  static GraphWork work(Rooms rooms, Asker asker) {
    return new GraphWork(
        rooms.links.neighbourhoods,
        rooms.links.history,
        (one, other) ->
            new ShortestPath(
                    rooms.groups.graph.fresh(), Sight.on(LocalDate.now(rooms.clock)), _ -> true)
                .between(one, other, FARTHEST)
                .map(Path::clients)
                .orElse(List.of()),
        (asked, client) -> answers(rooms, asked, client),
        client -> shares(rooms).of(asker, client),
        new GroupsShown(rooms.groups.graph, rooms.staff.policies)::of,
        client ->
            rooms.clients.recordLook.run(
                asker, List.of(new Seen("picture", client.value(), client))),
        new GraphWork.Keeping(
            rooms.scenes.scenes,
            rooms.scenes.save,
            rooms.scenes.remove,
            rooms.scenes.give,
            () ->
                rooms.staff.employees.all().stream()
                    .filter(e -> e.active() && TaskAccess.reaches(asker, e))
                    .toList()),
        new GraphWork.Doing(
            rooms.links.saveLink,
            rooms.links.decideSuggestion,
            new GiveOnMap(rooms.clients.bulk::find, rooms.tasks.giveMany, rooms.ids),
            rooms.tasks.undo,
            rooms.ids),
        new ExportPicture(new FilePictures(), rooms.staff.confirm, rooms.staff.trail, rooms.store),
        rooms.drawing);
  }

  private static WhoShares shares(Rooms rooms) {
    return new WhoShares(
        rooms.likeness.candidates,
        rooms.links.sharedValues,
        rooms.links.suggestions,
        rooms.groups.graph::fresh,
        rooms.links.neighbourhoods,
        () -> rooms.staff.policies.today(LinkPolicy.KIND),
        rooms.clock);
  }

  private static List<List<ClientId>> answers(Rooms rooms, Asked asked, ClientId client) {
    var questions = new Questions(rooms.groups.graph.fresh(), LocalDate.now(rooms.clock));
    var ways =
        switch (asked) {
          case INTRODUCERS -> questions.introducers(client, STEPS, ANSWERS);
          case GUARANTORS -> questions.guarantors(client, STEPS);
          case GUARANTEED -> questions.guaranteed(client, STEPS);
          case SAME_DIRECTOR -> questions.sameDirector(client);
          // answered with what is shared
          case SHARED -> List.<Path>of();
          case LOST -> questions.beside(client, Standing.FORMER);
          case PROSPECTS -> questions.beside(client, Standing.PROSPECT);
        };
    return ways.stream().limit(ANSWERS).map(Path::clients).toList();
  }

  Optional<Screen> section() {
    return GraphScreens.isFor(desk.asker)
        ? Optional.of(
            new Screen(
                SECTION,
                "fth-share-2",
                w -> desk.live(screens.section(w), Set.of("link", "client"), screens::changed)))
        : Optional.empty();
  }

  List<Command> commands() {
    return GraphScreens.isFor(desk.asker)
        ? List.of(
            new Command(
                "graph.ofClient",
                "fth-share-2",
                Keys.GRAPH.keys(),
                () -> all.inSight().ifPresentOrElse(this::draw, this::show)))
        : List.of();
  }

  /** Readies the first map, when a start is over. */
  void readAhead() {
    if (GraphScreens.isFor(desk.asker)) screens.readAhead(all.inSight().orElse(null));
  }

  /** Whether the map is in sight. */
  boolean shows() {
    return desk.shell().shows(SECTION);
  }

  Optional<ClientId> current() {
    return screens.current();
  }

  /** Begins a map with a client. */
  void draw(ClientId client) {
    screens.begin(client);
    show();
  }

  /** Opens a map that was kept. */
  void open(SceneId scene) {
    screens.open(scene);
    show();
  }

  private void show() {
    desk.shell().show(SECTION);
  }
}
