package org.branchbook.ui.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.branchbook.base.Text;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.picture.Neighbourhood;
import org.branchbook.ui.graph.scene.Arranging;
import org.branchbook.ui.graph.scene.Folded;
import org.branchbook.ui.graph.scene.Scene;
import org.branchbook.ui.graph.scene.Settling;
import org.branchbook.ui.graph.scene.Shown;
import org.branchbook.ui.graph.scene.Steps;
import org.branchbook.ui.graph.scene.Tie;
import org.branchbook.ui.kit.Background;

/** How another state of a picture comes onto the screen: places are found, steps back are kept. */
final class Redrawing {
  private final GraphModel model;
  private final Background latest;
  private final Steps steps = new Steps();

  /** Tells one arranging from another: what comes late of one given up is not shown. */
  private int arranged;

  Redrawing(GraphModel model) {
    this.model = model;
    this.latest = Background.latest(model.around().background());
  }

  /** The states that one can go back to. */
  Steps steps() {
    return steps;
  }

  /** Reads away from the screen's thread; only what was asked for last is taken. */
  <T> void read(Callable<T> reader, Consumer<T> done) {
    model.reading.set(true);
    latest.run(
        reader,
        read -> {
          model.reading.set(false);
          done.accept(read);
        },
        e -> {
          model.reading.set(false);
          model.around().notices().failed(e, Text.of("links.failed"));
        });
  }

  /** Brings what was read into the picture; then goes on once all have their places. */
  void bring(Neighbourhood read, Runnable then) {
    model.known.learn(read);
    var next = model.scene.get().and(GraphModel.ids(read.clients()));
    arrange(next, false, next.levels(), then);
  }

  /** Finds places for whoever has none; seen whole where asked for. */
  void arrange(Scene next, boolean fit) {
    arrange(next, fit, next.levels(), () -> {});
  }

  /** Arranges all anew, to be seen whole. */
  void anew(Scene next) {
    arrange(next, true, true, () -> {});
  }

  /** Finds places for whoever has none, away from the screen's thread; shown while it settles. */
  private void arrange(Scene next, boolean fit, boolean anew, Runnable then) {
    var before = picture(next, new float[0][]);
    int mine = ++arranged;
    var settling =
        new Settling(
            model.around().background(),
            at -> {
              if (mine == arranged) model.shown.set(before.at(at));
              if (mine == arranged && fit) model.fits.set(model.fits.get() + 1);
            });
    read(
        () ->
            next.levels()
                ? Arranging.levelled(before)
                : before.at(Arranging.placed(before, next, anew && !next.levels(), settling)),
        placed -> {
          arranged++;
          become(placed, next);
          if (fit) model.fits.set(model.fits.get() + 1);
          then.run();
        });
  }

  private Shown picture(Scene of, float[][] bends) {
    var clients = new ArrayList<Neighbour>();
    for (var id : of.spots().keySet()) {
      var one = model.known.client(id);
      if (one != null) clients.add(one);
    }
    var folded = Folded.of(of, clients, model.known.shown(of, model.today()), ties(of));
    return Shown.of(folded, Arranging.places(of, folded.clients()), bends);
  }

  /** Shows what has become known of the same picture. */
  void refresh() {
    model.shown.set(picture(model.scene.get(), model.shown.get().bends()));
  }

  private List<Tie> ties(Scene of) {
    return model.sharing.get() ? model.known.ties(of.spots().keySet()) : List.of();
  }

  private void become(Shown after, Scene next) {
    var spots = new LinkedHashMap<>(next.spots());
    spots.keySet().removeIf(c -> model.known.client(c) == null);
    for (int i = 0; i < after.size(); i++)
      spots.put(
          after.clients().get(i).client(),
          new Scene.Spot(after.places().x()[i], after.places().y()[i]));
    steps.leave(model.scene.get());
    model.shown.set(after);
    model.scene.set(next.with(spots));
  }

  /** Another state of the picture in which everybody has a place. */
  void become(Scene next) {
    steps.leave(model.scene.get());
    show(next);
  }

  /** Shows a scene that leaves no step behind. */
  void show(Scene next) {
    var was = model.shown.get();
    var now = picture(next, new float[0][]);
    model.questions.putAway();
    model.shown.set(was.links().equals(now.links()) && next.levels() ? now.bent(was.bends()) : now);
    model.scene.set(next);
  }
}
