package org.branchbook.ui.graph.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.branchbook.base.Workers;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.links.layout.FreeLayout;
import org.branchbook.links.layout.Net;
import org.branchbook.links.layout.Placing;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.picture.Neighbourhood;
import org.branchbook.ui.graph.scene.Shown;
import org.branchbook.ui.graph.scene.Sizes;
import org.branchbook.ui.kit.raster.Raster;

/** A picture placed and painted with no window around it. */
public final class Unseen {
  private static final double WIDTH = 1080;
  private static final double HEIGHT = 680;
  private static final double LETTER = 6.5;
  private static final int PAPER = 0xffffffff;
  private static final int INK = 0xff6e7781;

  private Unseen() {}

  /** Places and paints those who were read; answers how many are shown. */
  public static int picture(Neighbourhood read, Workers workers) {
    var loose =
        Shown.of(
            read.clients(), read.links(), Placing.nowhere(read.clients().size()), new float[0][]);
    var placed = new FreeLayout(1).place(Net.of(loose.size(), loose.from(), loose.to()));
    var shown = loose.at(placed);
    var look = Look.plain(Sizes.of(shown), Sizes.room(placed));
    var camera = Camera.fit(placed.box(), WIDTH, HEIGHT);
    var frame = Frame.of(shown, look, camera, WIDTH, HEIGHT, false);
    var writing = new Names.Writing(Neighbour::name, _ -> "", text -> LETTER * text.length());
    var names = Names.of(frame, WIDTH, HEIGHT, new BitSet(), writing);
    new Raster(WIDTH, HEIGHT, 1).paint(workers, new Painter(frame, inks(), List.copyOf(names)));
    return shown.size();
  }

  /** One with so many around him, in turn by every kind of line, some of them linked too. */
  public static Neighbourhood invented(int around) {
    var types = List.of(LinkType.SPOUSE, LinkType.GUARANTOR, LinkType.PARTNER, LinkType.EMPLOYER);
    var clients = new ArrayList<Neighbour>();
    var links = new ArrayList<Link>();
    for (int i = 0; i <= around; i++) {
      var id = new ClientId(i + 1);
      clients.add(
          new Neighbour(id, i % 3 > 0, "Surname Name " + i, Standing.CLIENT, false, null, 1));
      if (i > 0) links.add(link(links.size() + 1, 1, i + 1, types.get(i % types.size())));
      if (i > 1 && i % 3 == 0) links.add(link(links.size() + 1, i, i + 1, LinkType.PARTNER));
    }
    return new Neighbourhood(clients, links, false);
  }

  private static Link link(long number, long from, long to, LinkType type) {
    var status = number % 5 > 0 ? Link.Status.CONFIRMED : Link.Status.SUSPECTED;
    return new Link(
        new LinkId(number),
        new ClientId(from),
        new ClientId(to),
        type,
        null,
        null,
        null,
        null,
        status,
        "",
        "",
        1);
  }

  private static Inks inks() {
    int[] families = {INK, INK, INK, INK};
    return new Inks(
        PAPER, INK, INK, INK, PAPER, INK, PAPER, PAPER, families, INK, INK, INK, INK, PAPER,
        families, INK, families);
  }
}
