package org.branchbook.ui.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.links.picture.Neighbourhood;
import org.branchbook.links.picture.Neighbourhoods;
import org.branchbook.links.scenes.Drawn;
import org.branchbook.ui.graph.scene.Scene;

/** How clients and their links come into a picture. */
final class Growing {
  private static final int MOST = GraphModel.MOST;

  private final GraphModel model;

  Growing(GraphModel model) {
    this.model = model;
  }

  /** Begins a picture with a client and all who are linked with him. */
  void begin(ClientId client) {
    var scope = model.scope();
    model.redraw.read(
        () -> {
          var read = neighbourhoods().around(Set.of(client), MOST, scope);
          if (read.clients().stream().anyMatch(n -> n.client().equals(client) && !n.hidden()))
            model.work().looked().accept(client);
          return read;
        },
        read -> {
          model.kept.open.set(null);
          anew(read, Set.of(client));
          model.here.set(client);
          model.redraw.arrange(Scene.of(GraphModel.ids(read.clients())), true);
        });
  }

  /** Begins a picture with those who have the most links. */
  void beginBusiest(int most) {
    var scope = model.scope();
    model.redraw.read(
        () -> neighbourhoods().busiest(most, scope),
        read -> {
          model.kept.open.set(null);
          anew(read, Set.of());
          model.redraw.arrange(Scene.of(GraphModel.ids(read.clients())), true);
        });
  }

  /** Shows a picture as it was kept; of its clients each that may be seen. */
  void open(Drawn kept) {
    var all = Set.copyOf(kept.clients());
    var scope = model.scope();
    model.redraw.read(
        () -> neighbourhoods().around(all, 2 * MOST, scope).only(all),
        read -> {
          anew(read, Set.of());
          var scene = Scene.of(kept);
          var spots = new LinkedHashMap<>(scene.spots());
          spots.keySet().retainAll(GraphModel.ids(read.clients()));
          var there = scene.with(spots);
          if (there.levels()) model.levels(there);
          else if (there.placed()) model.redraw.become(there);
          else model.redraw.arrange(there, false);
          model.fits.set(model.fits.get() + 1);
        });
  }

  private void anew(Neighbourhood read, Set<ClientId> chosen) {
    model.known.begin();
    model.known.learn(read);
    model.choose(chosen);
    model.questions.putAway();
  }

  /** Reads anew what is shown, and shows it as it stands. */
  void reread() {
    var all = Set.copyOf(model.scene.get().spots().keySet());
    if (all.isEmpty()) return;
    var scope = model.scope();
    model
        .around()
        .background()
        .run(
            () -> neighbourhoods().around(all, 2 * MOST, scope),
            read -> {
              if (!all.equals(model.scene.get().spots().keySet())) return;
              model.known.forget();
              model.known.learn(read);
              var spots = new LinkedHashMap<>(model.scene.get().spots());
              spots.keySet().retainAll(GraphModel.ids(read.clients()));
              model.questions.keeping(() -> model.redraw.show(model.scene.get().with(spots)));
              model.hulls.read(true);
            },
            e -> model.around().notices().failed(e, Text.of("links.failed")));
  }

  /** Shows all within so many steps of these clients. */
  void expand(Collection<ClientId> from, int steps) {
    var scope = model.scope();
    var start = Set.copyOf(model.scene.get().whole(from));
    if (start.isEmpty()) return;
    model.redraw.read(
        () -> neighbourhoods().within(start, steps, MOST, scope), read -> add(start, read));
  }

  private void add(Set<ClientId> start, List<Neighbourhood> read) {
    int before = model.scene.get().spots().size();
    var more = new LinkedHashSet<ClientId>(start);
    for (var one : read) {
      model.known.learn(one);
      more.addAll(GraphModel.ids(one.clients()));
    }
    var now = model.scene.get().and(more);
    if (now.spots().size() > MOST) model.said.set(Text.of("graph.tooMany", MOST));
    else if (now.spots().size() == before) model.said.set(Text.of("graph.nothingMore"));
    else model.redraw.arrange(now, false);
  }

  private Neighbourhoods neighbourhoods() {
    return model.work().neighbourhoods();
  }
}
