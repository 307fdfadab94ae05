package org.branchbook.ui.graph.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.layout.FreeLayout;
import org.branchbook.links.layout.Net;
import org.branchbook.links.layout.Placing;
import org.branchbook.links.picture.InMemoryNeighbourhoods;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.ui.graph.scene.Shown;
import org.branchbook.ui.graph.scene.Sizes;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final int WIDTH = 1080;
  private static final int HEIGHT = 680;

  /** Five boards of sixty, each of which shares ten members with the next. */
  private static Shown boards() {
    var clients = new ArrayList<Neighbour>();
    var links = new ArrayList<Link>();
    for (int i = 0; i < 255; i++)
      clients.add(
          new Neighbour(
              new ClientId(i + 1), i >= 5, "Company or man " + i, Standing.CLIENT, false, null, 1));
    for (int board = 0; board < 5; board++)
      for (int k = 0; k < 60; k++)
        links.add(
            InMemoryNeighbourhoods.confirmed(
                links.size() + 1,
                new ClientId(6 + (board * 50 + k) % 250),
                new ClientId(board + 1),
                LinkType.DIRECTOR,
                ""));
    var loose = Shown.of(clients, links, Placing.nowhere(clients.size()), new float[0][]);
    return loose.at(new FreeLayout(1).place(Net.of(loose.size(), loose.from(), loose.to())));
  }

  private static Frame frame(Shown shown) {
    return Frame.of(
        shown,
        Look.plain(Sizes.of(shown), Sizes.room(shown.places())),
        Camera.fit(shown.places().box(), WIDTH, HEIGHT),
        WIDTH,
        HEIGHT,
        false);
  }

  private static List<Names.Name> names(Frame frame, BitSet first) {
    return Names.of(
        frame,
        WIDTH,
        HEIGHT,
        first,
        new Names.Writing(Neighbour::name, _ -> "", text -> 6.5 * text.length()));
  }

  private static int covered(Frame frame, Names.Name name) {
    int covered = 0;
    var spots = frame.spots();
    for (int i = 0; i < frame.shown().size(); i++) {
      double dx = spots.x[i] - Math.clamp(spots.x[i], name.x(), name.x() + name.width());
      double dy = spots.y[i] - Math.clamp(spots.y[i], name.y() + 2, name.y() + Names.HEIGHT - 2);
      if (i != name.node() && Math.hypot(dx, dy) < spots.radius[i] - 1) covered++;
    }
    return covered;
  }

  @Test
  void namesGiveWayToClients() {
    var frame = frame(boards());
    var names = names(frame, new BitSet());
    for (var name : names)
      assertTrue(covered(frame, name) < 2, name + " lies over " + covered(frame, name));
    assertEquals(5, names.stream().filter(n -> n.node() >= 0 && n.node() < 5).count());
    assertTrue(names.stream().anyMatch(Names.Name::away), "by a line");
  }

  @Test
  void whoIsSelectedIsNamedWhereverHeStands() {
    var frame = frame(boards());
    var first = new BitSet();
    first.set(0, 12);
    var named = new BitSet();
    for (var name : names(frame, first)) if (name.node() >= 0) named.set(name.node());
    named.and(first);
    assertEquals(first, named);
  }
}
