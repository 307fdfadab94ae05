package org.branchbook.ui.graph;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Change;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.ExportPicture;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.picture.Neighbourhood;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** A picture of linked clients: what it shows, what is selected in it, and the ways back. */
final class GraphModel {
  /** More than that nobody can read; a search or fewer steps will do. */
  static final int MOST = 3000;

  final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.NOTHING);
  final ObjectProperty<Scene> scene = new SimpleObjectProperty<>(Scene.EMPTY);
  final ObjectProperty<Set<ClientId>> chosen = new SimpleObjectProperty<>(Set.of());

  /** Who has the keyboard; null for nobody. */
  final ObjectProperty<@Nullable ClientId> here = new SimpleObjectProperty<>();

  /** What is looked for among those shown. */
  final StringProperty sought = new SimpleStringProperty("");

  final BooleanProperty reading = new SimpleBooleanProperty();

  /** What could not be done, or was; null for nothing to say. */
  final ObjectProperty<@Nullable Text> said = new SimpleObjectProperty<>();

  /** Whether the picture is read as lists. */
  final BooleanProperty listed = new SimpleBooleanProperty();

  /** Counts the pictures that are to be seen whole. */
  final ObjectProperty<Integer> fits = new SimpleObjectProperty<>(0);

  /** What is asked about the picture, and the ways that are lit in it. */
  final QuestionsModel questions;

  final boolean mayContact;
  final boolean mayTask;
  private final GraphWork work;
  private final GraphSurroundings around;
  private final Asker asker;
  private final Background latest;
  private final Known known = new Known();
  private final Steps steps = new Steps();

  /** What waits until the clients added have their places. */
  private Runnable after = () -> {};

  GraphModel(GraphWork work, Asker asker, GraphSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.latest = Background.latest(around.background());
    this.mayContact = asker.may(Privilege.CONTACT_CREATE);
    this.mayTask = asker.may(Privilege.TASK_CREATE);
    this.questions = new QuestionsModel(this, work);
  }

  /** Begins a picture with a client and all who are linked with him. */
  void begin(ClientId client) {
    var scope = scope();
    read(
        () -> work.neighbourhoods().around(Set.of(client), MOST, scope),
        read -> begin(read, client));
  }

  /** Begins a picture with those who have the most links. */
  void beginBusiest(int most) {
    var scope = scope();
    read(() -> work.neighbourhoods().busiest(most, scope), read -> begin(read, null));
  }

  private void begin(Neighbourhood read, @Nullable ClientId centre) {
    known.forget();
    known.learn(read);
    choose(centre == null ? Set.of() : Set.of(centre));
    if (centre != null) here.set(centre);
    questions.putAway();
    arrange(Scene.of(ids(read.clients())), true);
  }

  /** Whether any of these changes is about somebody who is shown. */
  boolean shows(List<Change> changes) {
    return scene.get().spots().keySet().stream()
        .anyMatch(c -> changes.stream().anyMatch(change -> change.concerns(c.value())));
  }

  /** Reads anew what is shown, and shows it as it stands. */
  void reread() {
    var all = Set.copyOf(scene.get().spots().keySet());
    if (all.isEmpty()) return;
    var scope = scope();
    around
        .background()
        .run(
            () -> work.neighbourhoods().around(all, 2 * MOST, scope),
            read -> {
              if (!all.equals(scene.get().spots().keySet())) return;
              known.forget();
              known.learn(read);
              var gone = new LinkedHashSet<>(all);
              gone.removeAll(ids(read.clients()));
              show(scene.get().less(gone));
            },
            e -> around.notices().failed(e, Text.of("links.failed")));
  }

  /** Adds a client to the picture. */
  void add(ClientId client) {
    var scope = scope();
    read(
        () -> work.neighbourhoods().around(Set.of(client), MOST, scope),
        read -> {
          known.learn(read);
          choose(Set.of(client));
          here.set(client);
          arrange(scene.get().and(Set.of(client)), false);
        });
  }

  /** Shows all within so many steps of these clients. */
  void expand(Collection<ClientId> from, int steps) {
    var scope = scope();
    var start = Set.copyOf(from);
    if (start.isEmpty()) return;
    read(
        () -> work.neighbourhoods().within(start, steps, MOST, scope),
        read -> {
          int before = scene.get().spots().size();
          var more = new LinkedHashSet<ClientId>(start);
          for (var one : read) {
            known.learn(one);
            more.addAll(ids(one.clients()));
          }
          var now = scene.get().and(more);
          if (now.spots().size() > MOST) said.set(Text.of("graph.tooMany", MOST));
          else if (now.spots().size() == before) said.set(Text.of("graph.nothingMore"));
          else arrange(now, false);
        });
  }

  /** Takes away those who are linked with nobody shown but these clients. */
  void collapse(Collection<ClientId> from) {
    var hang = shown.get().hanging(Set.copyOf(from));
    hang.removeAll(scene.get().pinned());
    hide(hang);
  }

  /** Takes clients out of the picture. */
  void hide(Collection<ClientId> gone) {
    if (gone.isEmpty()) return;
    var left = scene.get().less(gone);
    if (left.spots().size() == scene.get().spots().size()) return;
    chosen.set(minus(chosen.get(), gone));
    become(left);
  }

  /** Takes everybody else out of the picture. */
  void only(Collection<ClientId> stay) {
    if (stay.isEmpty()) return;
    var gone = new HashSet<>(scene.get().spots().keySet());
    gone.removeAll(Set.copyOf(stay));
    hide(gone);
  }

  /** Lets clients keep their place, or no longer, where all of them do. */
  void pin(Collection<ClientId> some) {
    if (some.isEmpty()) return;
    become(scene.get().pinning(some));
  }

  /** Puts clients where they were dragged, to stay there. */
  void put(Map<ClientId, Scene.Spot> dragged) {
    become(scene.get().dragged(dragged));
  }

  /** Shows or hides a type of link. */
  void filter(LinkType type) {
    become(scene.get().filtered(EnumSet.of(type)));
  }

  /** Shows or hides all types of a family. */
  void filter(LinkType.Family family) {
    var all = EnumSet.noneOf(LinkType.class);
    for (var type : LinkType.values()) if (type.family == family) all.add(type);
    become(scene.get().filtered(all));
  }

  /** The picture as of a day; null for every day. */
  void asOf(@Nullable LocalDate day) {
    become(scene.get().asOf(day));
  }

  /** Owners above what they own, or everybody where there is room. */
  void levels(boolean on) {
    arrange(scene.get().levels(on), true, true);
  }

  /** Arranges all anew. */
  void again() {
    arrange(Scene.of(scene.get().spots().keySet()).levels(scene.get().levels()), true);
  }

  boolean canUndo() {
    return steps.canUndo();
  }

  boolean canRedo() {
    return steps.canRedo();
  }

  void undo() {
    steps.undo(scene.get()).ifPresent(this::show);
  }

  void redo() {
    steps.redo(scene.get()).ifPresent(this::show);
  }

  void choose(Set<ClientId> some) {
    chosen.set(Set.copyOf(some));
  }

  /** Selects a client beside the others, or no longer. */
  void toggle(ClientId client) {
    var now = new LinkedHashSet<>(chosen.get());
    if (!now.remove(client)) now.add(client);
    chosen.set(now);
    here.set(client);
  }

  /** The links that the legend shows. */
  List<Link> visible() {
    var off = scene.get().off();
    return shown.get().links().stream().filter(l -> !off.contains(l.type())).toList();
  }

  /** Those shown whose name has all that is looked for. */
  List<ClientId> found() {
    return shown.get().named(sought.get());
  }

  List<Found> find(String typed) {
    return work.find().apply(typed);
  }

  Background background() {
    return around.background();
  }

  GraphSurroundings around() {
    return around;
  }

  GraphWork work() {
    return work;
  }

  void open(ClientId client) {
    var one = known.client(client);
    if (one != null && !one.hidden()) around.open().accept(client);
  }

  void contact(ClientId client) {
    if (mayContact) around.contact().accept(client);
  }

  void task(ClientId client) {
    if (mayTask) around.task().accept(client);
  }

  LocalDate today() {
    return LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault());
  }

  /** The first day that the slider goes back to; null where no days are known. */
  @Nullable LocalDate firstDay() {
    var first = known.firstDay(scene.get().spots().keySet());
    return first == null || !first.isBefore(today()) ? null : first;
  }

  /** Whether the picture may be taken out of the program. */
  boolean mayExport() {
    return asker.may(Privilege.EXPORT);
  }

  /** Writes the picture into a file of this kind: png, svg, csv. */
  void export(String kind, ExportPicture.Content content) {
    new TakingOut(work.export(), asker, around)
        .run(shown.get().size(), scene.get().spots().keySet().hashCode(), kind, content);
  }

  Scope scope() {
    return asker.scope(Privilege.LINK_READ);
  }

  private static Set<ClientId> minus(Set<ClientId> some, Collection<ClientId> gone) {
    var rest = new LinkedHashSet<>(some);
    rest.removeAll(Set.copyOf(gone));
    return rest;
  }

  private static Set<ClientId> ids(List<Neighbour> clients) {
    var ids = new LinkedHashSet<ClientId>();
    clients.forEach(n -> ids.add(n.client()));
    return ids;
  }

  /** Reads something in the background; only what was read last counts. */
  <T> void read(Callable<T> reader, Consumer<T> done) {
    reading.set(true);
    latest.run(
        reader,
        read -> {
          reading.set(false);
          done.accept(read);
        },
        e -> {
          reading.set(false);
          around.notices().failed(e, Text.of("links.failed"));
        });
  }

  private void arrange(Scene next, boolean fit) {
    arrange(next, fit, next.levels());
  }

  /** Brings what was read into the picture; then goes on once all have their places. */
  void bring(Neighbourhood read, Runnable then) {
    known.learn(read);
    after = then;
    arrange(scene.get().and(ids(read.clients())), false);
  }

  /** Finds places for whoever has none, away from the screen's thread. */
  private void arrange(Scene next, boolean fit, boolean anew) {
    var clients = clients(next);
    var links = known.between(ids(clients), next.day());
    var before = Shown.of(clients, links, Arranging.places(next, clients), new float[0][]);
    read(
        () ->
            next.levels()
                ? Arranging.levelled(before)
                : before.at(Arranging.placed(before, next, anew && !next.levels())),
        placed -> {
          become(placed, next);
          if (fit) fits.set(fits.get() + 1);
          var then = after;
          after = () -> {};
          then.run();
        });
  }

  private List<Neighbour> clients(Scene of) {
    var clients = new ArrayList<Neighbour>();
    for (var id : of.spots().keySet()) {
      var one = known.client(id);
      if (one != null) clients.add(one);
    }
    return clients;
  }

  private void become(Shown after, Scene next) {
    var spots = new LinkedHashMap<ClientId, Scene.Spot>();
    for (int i = 0; i < after.size(); i++)
      spots.put(
          after.clients().get(i).client(),
          new Scene.Spot(after.places().x()[i], after.places().y()[i]));
    steps.leave(scene.get());
    shown.set(after);
    scene.set(next.with(spots));
  }

  /** Another state of the picture in which everybody has a place. */
  private void become(Scene next) {
    steps.leave(scene.get());
    show(next);
  }

  private void show(Scene next) {
    var clients = clients(next);
    var links = known.between(ids(clients), next.day());
    var bends =
        shown.get().links().equals(links) && next.levels() ? shown.get().bends() : new float[0][];
    questions.putAway();
    shown.set(Shown.of(clients, links, Arranging.places(next, clients), bends));
    scene.set(next);
  }
}
