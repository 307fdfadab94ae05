package org.branchbook.ui.graph.scene;

import java.util.List;
import java.util.function.Predicate;
import org.branchbook.links.layout.FreeLayout;
import org.branchbook.links.layout.LayeredLayout;
import org.branchbook.links.layout.Net;
import org.branchbook.links.layout.Placing;
import org.branchbook.links.picture.Neighbour;

/** Where the clients of a picture stand: the same picture has the same places. */
public final class Arranging {
  private static final long SEED = 20260101;

  private Arranging() {}

  /** The places that a scene keeps for these clients; nowhere for the others. */
  public static Placing places(Scene scene, List<Neighbour> clients) {
    var places = Placing.nowhere(clients.size());
    for (int i = 0; i < clients.size(); i++) {
      var spot = scene.spots().get(clients.get(i).client());
      if (spot == null) continue;
      places.x()[i] = spot.x();
      places.y()[i] = spot.y();
    }
    return places;
  }

  /** Places for whoever has none, or for all anew; those that are pinned stay. */
  public static Placing placed(Shown of, Scene scene, boolean anew, Predicate<Placing> watch) {
    var net = Net.of(of.size(), of.from(), of.to());
    var layout = new FreeLayout(SEED);
    boolean any = false;
    for (int i = 0; i < of.size(); i++) any |= of.places().has(i);
    if (!any || anew) return layout.place(net, watch);
    var fixed = new boolean[of.size()];
    for (int i = 0; i < fixed.length; i++)
      fixed[i] = scene.pinned().contains(of.clients().get(i).client());
    return layout.grow(net, of.places(), fixed);
  }

  /** Owners above; a link to one's employer or director runs downwards to the company too. */
  public static Shown levelled(Shown of) {
    var levels = new LayeredLayout().place(of.size(), of.from(), of.to());
    return of.at(levels.places(), levels.bends());
  }
}
