package org.branchbook.ui.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Workers;
import org.branchbook.clients.ClientId;
import org.branchbook.links.layout.FreeLayout;
import org.branchbook.links.layout.Net;
import org.branchbook.links.layout.Placing;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.links.picture.Neighbourhoods;
import org.branchbook.staff.Scope;
import org.branchbook.ui.kit.raster.Raster;

/** A client's picture from the question to the first frame, without a window around it. */
public final class OpenedPicture {
  private OpenedPicture() {}

  /** Reads, places and draws; answers how many clients it shows. */
  public static int of(ClientId client, Neighbourhoods from, Scope scope, Workers workers) {
    var read = from.around(Set.of(client), GraphModel.MOST, scope);
    var loose =
        Shown.of(
            read.clients(), read.links(), Placing.nowhere(read.clients().size()), new float[0][]);
    var placed = new FreeLayout(1).place(Net.of(loose.size(), loose.from(), loose.to()));
    var shown = loose.at(placed);
    var look = Look.plain(Sizes.of(shown), Sizes.room(placed));
    var camera = Camera.fit(placed.box(), 1080, 680);
    var frame = Frame.of(shown, look, camera, 1080, 680, false);
    var names =
        Names.of(
            frame,
            1080,
            680,
            new BitSet(),
            new Names.Writing(Neighbour::name, _ -> "", text -> 6.5 * text.length()));
    int[] families = {0xff1a7f37, 0xff6e7781, 0xffc84164, 0xfff3622d};
    var inks =
        new Inks(
            0xffffffff,
            0xff6e7781,
            0xff57606a,
            0xff0969da,
            0xffddf4ff,
            0xff9a42c8,
            0xffebd9f4,
            0xffeeeeee,
            families,
            0xff0969da,
            0xfffba71b,
            0xfffba71b,
            0xff41a9c9,
            0xffd9eef4,
            families,
            0xfff3622d,
            families);
    new Raster(1080, 680, 1).paint(workers, new Painter(frame, inks, List.copyOf(names)));
    return shown.size();
  }
}
