package org.branchbook.ui.graph;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Change;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.ExportPicture;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.scenes.SizedBy;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.ui.graph.scene.Known;
import org.branchbook.ui.graph.scene.Scene;
import org.branchbook.ui.graph.scene.Shown;
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

  /** Whether what clients share is drawn where it was asked for. */
  final BooleanProperty sharing = new SimpleBooleanProperty(true);

  /** Counts the pictures that are to be seen whole. */
  final ObjectProperty<Integer> fits = new SimpleObjectProperty<>(0);

  /** How another state of the picture comes onto the screen. */
  final Redrawing redraw;

  /** How the clients and their links come into the picture. */
  final Growing grow;

  /** What is asked about the picture, and the ways that are lit in it. */
  final QuestionsModel questions;

  /** The groups of connected clients among those shown. */
  final Hulls hulls;

  /** What those shown hold, where their size tells it. */
  final Amounts amounts;

  /** What was changed of the links since the day that they are compared with. */
  final Pasts pasts;

  /** The pictures that are kept. */
  final KeptScenes kept;

  /** The link that is looked at. */
  final OneLink link;

  /** Tasks for all who answer for those selected. */
  final GivingTasks together;

  /** What is being filled in at the side; null for nothing. */
  final ObjectProperty<@Nullable Form> form = new SimpleObjectProperty<>();

  final boolean mayContact;
  final boolean mayTask;
  final Known known = new Known();
  private final GraphWork work;
  private final GraphSurroundings around;
  private final Asker asker;

  GraphModel(GraphWork work, Asker asker, GraphSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.mayContact = asker.may(Privilege.CONTACT_CREATE);
    this.mayTask = asker.may(Privilege.TASK_CREATE);
    this.redraw = new Redrawing(this);
    this.grow = new Growing(this);
    this.questions = new QuestionsModel(this, work);
    this.hulls = new Hulls(this);
    this.amounts = new Amounts(this);
    this.pasts = new Pasts(this);
    this.kept = new KeptScenes(this);
    this.link = new OneLink(this);
    this.together = new GivingTasks(this);
  }

  /** Whether any of these changes is about somebody who is shown. */
  boolean shows(List<Change> changes) {
    return scene.get().spots().keySet().stream()
        .anyMatch(c -> changes.stream().anyMatch(change -> change.concerns(c.value())));
  }

  /** Takes away those who are linked with nobody shown but these clients. */
  void collapse(Collection<ClientId> from) {
    var hang = shown.get().hanging(Set.copyOf(from));
    hang.removeAll(scene.get().pinned());
    hide(hang);
  }

  /** Takes clients out of the picture. */
  void hide(Collection<ClientId> some) {
    var gone = scene.get().whole(some);
    if (gone.isEmpty()) return;
    var left = scene.get().less(gone);
    if (left.spots().size() == scene.get().spots().size()) return;
    chosen.set(minus(chosen.get(), gone));
    redraw.become(left);
  }

  /** Takes everybody else out of the picture. */
  void only(Collection<ClientId> stay) {
    if (stay.isEmpty()) return;
    var gone = new HashSet<>(scene.get().drawnAlone());
    gone.removeAll(Set.copyOf(stay));
    hide(gone);
  }

  /** Lets clients keep their place, or no longer, where all of them do. */
  void pin(Collection<ClientId> some) {
    if (some.isEmpty()) return;
    redraw.become(scene.get().pinning(some));
  }

  /** Puts clients where they were dragged, to stay there. */
  void put(Map<ClientId, Scene.Spot> dragged) {
    redraw.become(scene.get().dragged(dragged));
  }

  /** Draws clients as one, in their middle. */
  void fold(Collection<ClientId> some, boolean connected) {
    var all = scene.get().whole(some);
    all.retainAll(scene.get().spots().keySet());
    if (all.size() < 2) {
      said.set(Text.of("graph.fold.two"));
      return;
    }
    var first = all.contains(here.get()) ? here.get() : all.iterator().next();
    redraw.become(scene.get().folded(first, some, connected));
    choose(Set.of(first));
    here.set(first);
  }

  /** Draws each of those drawn as one of these clients by himself again. */
  void unfold(Collection<ClientId> some) {
    var out = scene.get().whole(some);
    if (out.size() == Set.copyOf(some).size()) {
      said.set(Text.of("graph.unfold.none"));
      return;
    }
    redraw.arrange(scene.get().unfolded(some), false);
    choose(out);
  }

  /** Shows or hides a type of link. */
  void filter(LinkType type) {
    redraw.become(scene.get().filtered(type));
  }

  /** The picture as of a day; null for every day. */
  void asOf(@Nullable LocalDate day) {
    redraw.become(scene.get().asOf(day));
  }

  /** Shows what has changed since a day; null for nothing compared. */
  void compare(@Nullable LocalDate since) {
    redraw.become(scene.get().comparedWith(since));
  }

  /** Shows who is larger by another figure. */
  void size(SizedBy by) {
    redraw.become(scene.get().sized(by));
  }

  /** Draws groups of connected clients, or no longer. */
  void hulls(boolean on) {
    redraw.become(scene.get().hulls(on));
  }

  /** Owners above what they own, or everybody where there is room. */
  void levels(boolean on) {
    redraw.anew(scene.get().levels(on));
  }

  /** Shows a scene by levels, which are found anew. */
  void levels(Scene next) {
    redraw.anew(next);
  }

  /** Arranges all anew. */
  void again() {
    var now = scene.get();
    redraw.arrange(Scene.of(now.spots().keySet()).bundled(now.bundles()).seen(now.view()), true);
  }

  boolean canUndo() {
    return redraw.steps().canUndo();
  }

  boolean canRedo() {
    return redraw.steps().canRedo();
  }

  void undo() {
    redraw.steps().undo(scene.get()).ifPresent(redraw::show);
  }

  void redo() {
    redraw.steps().redo(scene.get()).ifPresent(redraw::show);
  }

  void choose(Set<ClientId> some) {
    link.at.set(null);
    // in the order in which they were selected
    chosen.set(Collections.unmodifiableSet(new LinkedHashSet<>(some)));
  }

  /** Selects a client beside the others, or no longer. */
  void toggle(ClientId client) {
    var now = new LinkedHashSet<>(chosen.get());
    if (!now.remove(client)) now.add(client);
    chosen.set(now);
    here.set(client);
  }

  /** The lines that the legend shows: links, and what clients share. */
  List<Link> visible() {
    var off = scene.get().off();
    var now = shown.get();
    var links = new ArrayList<Link>();
    for (int i = 0; i < now.links().size(); i++)
      if (!now.off(i, off)) links.add(now.links().get(i));
    return links;
  }

  /** Those shown whose name has all that is looked for. */
  List<ClientId> found() {
    return shown.get().named(sought.get());
  }

  GraphSurroundings around() {
    return around;
  }

  GraphWork work() {
    return work;
  }

  Asker asker() {
    return asker;
  }

  /** Opens a client's card; of several drawn as one each comes out by himself instead. */
  void open(ClientId client) {
    var one = known.client(client);
    if (scene.get().bundle(client) != null) unfold(Set.of(client));
    else if (one != null && !one.hidden()) around.open().accept(client);
  }

  /** Begins a contact with these clients, as far as they may be seen. */
  void contact(Collection<ClientId> some) {
    var open = open(some);
    if (mayContact && !open.isEmpty()) around.contact().accept(open);
  }

  /** Begins a task about these clients, as far as they may be seen. */
  void task(Collection<ClientId> some) {
    var open = open(some);
    if (mayTask && !open.isEmpty()) around.task().accept(open);
  }

  /** Those of them whom one may see, and all who are drawn as one of them. */
  List<ClientId> open(Collection<ClientId> some) {
    return scene.get().whole(some).stream()
        .filter(
            c -> {
              var one = known.client(c);
              return one != null && !one.hidden();
            })
        .toList();
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
        .run(scene.get().spots().size(), scene.get().spots().keySet().hashCode(), kind, content);
  }

  Scope scope() {
    return asker.scope(Privilege.LINK_READ);
  }

  private static Set<ClientId> minus(Set<ClientId> some, Collection<ClientId> gone) {
    var rest = new LinkedHashSet<>(some);
    rest.removeAll(Set.copyOf(gone));
    return rest;
  }

  static Set<ClientId> ids(List<Neighbour> clients) {
    var ids = new LinkedHashSet<ClientId>();
    clients.forEach(n -> ids.add(n.client()));
    return ids;
  }

  /** Draws what clients share, or no longer. */
  void share(boolean on) {
    sharing.set(on);
    redraw.show(scene.get());
  }
}
