package org.branchbook.ui.graph.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.Neighbour;
import org.branchbook.ui.graph.scene.Folded;

/**
 * Which names can be read at a moment: the more important first, each below, beside or above its
 * client where neither another name nor another client stands; those of the greatest somewhat away
 * from them, by a line, where there is no such place; then the shares of what is owned.
 */
public final class Names {
  public static final double HEIGHT = 16;
  private static final int CROWD = 1500;
  private static final int TRIES = 400;
  private static final int FEW = 300;

  /** From so many pixels to the length of a link on everybody may be named. */
  static final int NEAR = 30;

  /** The lines of so many names may be long. */
  private static final int LONG_LINES = 8;

  /** Over more small clients a name lies only where it must be read. */
  private static final int FEW_COVERED = 2;

  /**
   * A name in its place: its left upper corner and width; of a share no client.
   *
   * @param away whether a line leads from its client to it
   */
  public record Name(int node, String text, double x, double y, double width, boolean away) {
    /** Beside whom or what it names. */
    Name(int node, String text, double x, double y, double width) {
      this(node, text, x, y, width, false);
    }

    /** Where a line from a point reaches the name. */
    double nearX(double from) {
      return Math.clamp(from, x, x + width);
    }

    double nearY(double from) {
      return Math.clamp(from, y + 1, y + HEIGHT - 1);
    }
  }

  /**
   * How texts are written.
   *
   * @param clients what a client is called; "" for nothing
   * @param ties what two share, short
   * @param ruler tells how wide a text is
   */
  public record Writing(
      Function<Neighbour, String> clients,
      Function<Folded.Mark, String> ties,
      ToDoubleFunction<String> ruler) {}

  private final Frame frame;
  private final double width;
  private final double height;
  private final int[][] sides;

  /** How many links each client has, and the highest and lowest who hang on him alone. */
  private final int[] degrees;

  private final float[] highest;
  private final float[] lowest;
  private final Room room;

  private Names(Frame frame, double width, double height) {
    this.frame = frame;
    this.width = width;
    this.height = height;
    sides = sides(frame);
    degrees = frame.shown().degrees();
    highest = new float[degrees.length];
    lowest = new float[degrees.length];
    room = new Room(frame, width, height, degrees);
    leaves();
  }

  private void leaves() {
    var shown = frame.shown();
    var y = frame.spots().y;
    for (int i = 0; i < degrees.length; i++) highest[i] = lowest[i] = y[i];
    for (int k = 0; k < shown.from().length; k++) {
      leaf(shown.from()[k], shown.to()[k], y);
      leaf(shown.to()[k], shown.from()[k], y);
    }
  }

  private void leaf(int hub, int leaf, float[] y) {
    if (degrees[leaf] != 1) return;
    highest[hub] = Math.min(highest[hub], y[leaf]);
    lowest[hub] = Math.max(lowest[hub], y[leaf]);
  }

  /**
   * The names for a frame in a window of this size.
   *
   * @param first the clients whose names matter most
   */
  public static List<Name> of(
      Frame frame, double width, double height, BitSet first, Writing writing) {
    return new Names(frame, width, height).found(first, writing);
  }

  private List<Name> found(BitSet first, Writing writing) {
    var ruler = writing.ruler();
    var spots = frame.spots();
    var seen =
        IntStream.range(0, frame.shown().size())
            .filter(
                i ->
                    spots.x[i] > -20
                        && spots.x[i] < width + 20
                        && spots.y[i] > -20
                        && spots.y[i] < height + 20)
            .boxed()
            .toList();
    if (seen.size() <= CROWD)
      for (int i : seen) {
        double r = spots.radius[i];
        room.take(i, spots.x[i] - r, spots.y[i] - r, 2 * r, 2 * r);
      }
    var sizes = frame.look().sizes();
    var dim = frame.look().dim();
    var order =
        seen.stream()
            .filter(i -> first.get(i) || !dim.get(i))
            // far away those who hang on one alone are his: he is named
            .filter(i -> first.get(i) || frame.camera().scale() > NEAR || degrees[i] != 1)
            .sorted(
                Comparator.comparing((Integer i) -> !first.get(i))
                    .thenComparing(i -> -sizes[i])
                    .thenComparing(i -> i))
            .limit(TRIES)
            .toList();
    int most = most(seen.size());
    // of the greatest the name may lie over smaller ones
    float great = order.size() < 30 ? Float.MAX_VALUE : 1.25f * sizes[order.get(order.size() / 2)];
    room.great(great);
    var names = new ArrayList<Name>();
    for (int i : order) {
      if (names.size() >= most && !first.get(i)) break;
      var said = writing.clients().apply(frame.shown().clients().get(i));
      boolean over = first.get(i) || sizes[i] >= great && names.size() < most / 2;
      if (!said.isEmpty()) place(names, i, said, ruler.applyAsDouble(said), over, first.get(i));
    }
    if (frame.shown().links().size() <= FEW && frame.camera().scale() > 50) shares(names, writing);
    if (frame.camera().scale() > NEAR) groups(names, ruler);
    return names;
  }

  /** How much somebody owns or what two share, in the middle of a link that is long enough. */
  private void shares(List<Name> names, Writing writing) {
    var ruler = writing.ruler();
    var shown = frame.shown();
    var spots = frame.spots();
    for (int k = 0; k < shown.from().length; k++) {
      int a = shown.from()[k];
      int b = shown.to()[k];
      var mark = shown.marks().get(k);
      var said = mark.tie() ? writing.ties().apply(mark) : said(shown.links().get(k), mark);
      if (said.isEmpty()
          || frame.look().off().get(k)
          || frame.look().dim().get(a)
          || frame.look().dim().get(b)
          || shown.bends()[k].length > 0) continue;
      double dx = spots.x[b] - spots.x[a];
      double dy = spots.y[b] - spots.y[a];
      double length = Math.hypot(dx, dy);
      double wide = ruler.applyAsDouble(said);
      if (length - spots.radius[a] - spots.radius[b] < wide + 16) continue;
      // half of what the link bows, which is half of where it is drawn to
      double bow = Lines.bow(shown.lanes()[k], length) / 2;
      double x = (spots.x[a] + spots.x[b]) / 2 - dy / length * bow - wide / 2;
      double y = (spots.y[a] + spots.y[b]) / 2 + dx / length * bow - HEIGHT / 2;
      if (room.free(x, y, wide)) put(names, new Name(-1, said, x, y, wide));
    }
  }

  /** What a group is, above it or else below, where there is room. */
  private void groups(List<Name> names, ToDoubleFunction<String> ruler) {
    var spots = frame.spots();
    double edge = Blobs.wide(frame) + 3;
    for (var hull : frame.look().hulls()) {
      int top = hull.members()[0];
      int low = top;
      for (int node : hull.members()) {
        if (spots.y[node] - spots.radius[node] < spots.y[top] - spots.radius[top]) top = node;
        if (spots.y[node] + spots.radius[node] > spots.y[low] + spots.radius[low]) low = node;
      }
      double wide = ruler.applyAsDouble(hull.name());
      double[][] ways = {
        {spots.x[top] - wide / 2, spots.y[top] - spots.radius[top] - edge - HEIGHT},
        {spots.x[low] - wide / 2, spots.y[low] + spots.radius[low] + edge}
      };
      for (var way : ways)
        if (room.free(way[0], way[1], wide)) {
          put(names, new Name(-1, hull.name(), way[0], way[1], wide));
          break;
        }
    }
  }

  /** How many links a line stands for, a share, or what it was and is. */
  private static String said(Link link, Folded.Mark mark) {
    if (mark.links() > 1) return "× " + mark.links();
    if (link.type().family != LinkType.Family.OWNERSHIP) return "";
    var before = mark.before();
    var was = before == null ? "" : percent(before);
    var is = percent(mark.after() == null ? link : mark.after());
    return was.isEmpty() || was.equals(is) ? is : was + " → " + is;
  }

  private static String percent(Link link) {
    var share = link.share() == null ? link.votes() : link.share();
    return share == null ? "" : share.stripTrailingZeros().toPlainString() + " %";
  }

  /** So many names as leave the picture to be seen. */
  private int most(int seen) {
    double room = width * height / (frame.camera().scale() > NEAR ? 7_000 : 14_000);
    return (int) Math.max(12, Math.min(room, seen));
  }

  private void place(
      List<Name> names, int i, String said, double wide, boolean over, boolean must) {
    double x = frame.spots().x[i];
    double y = frame.spots().y[i];
    boolean ringed = frame.look().chosen().get(i) || frame.look().here() == i;
    double r = frame.spots().radius[i] + (ringed ? 9 : 3);
    double[][] ways = {
      {x - wide / 2, y + r - 1},
      {x + r + 1, y - HEIGHT / 2},
      {x - r - 1 - wide, y - HEIGHT / 2},
      {x - wide / 2, y - r - HEIGHT + 1},
      // beyond all who hang on him alone, as a title
      {x - wide / 2, lowest[i] + 5},
      {x - wide / 2, highest[i] - HEIGHT - 5},
    };
    var busy = sides[i];
    var order = new Integer[] {0, 1, 2, 3};
    // where fewer of his links run; below where there is no difference
    java.util.Arrays.sort(order, Comparator.comparingInt(side -> busy[side]));
    var all = new ArrayList<Integer>(List.of(order));
    if (frame.camera().scale() <= NEAR && lowest[i] - highest[i] > r) all.addAll(List.of(4, 5));
    int least = Room.TAKEN;
    double[] best = ways[0];
    for (int side : all) {
      int covers = room.covers(i, ways[side][0], ways[side][1], wide, HEIGHT);
      if (covers == 0) {
        put(names, new Name(i, said, ways[side][0], ways[side][1], wide));
        return;
      }
      if (covers < least) {
        least = covers;
        best = ways[side];
      }
    }
    if (!over) return;
    var away = room.away(i, wide, r, must || names.size() < LONG_LINES);
    if (away != null) put(names, new Name(i, said, away[0], away[1], wide, true));
    else if (least < Room.TAKEN && (least < FEW_COVERED || must))
      put(names, new Name(i, said, best[0], best[1], wide));
  }

  private void put(List<Name> names, Name name) {
    room.take(-1, name.x(), name.y(), name.width(), HEIGHT);
    names.add(name);
  }

  /** How many links run out of each client below, right, left and above. */
  private static int[][] sides(Frame frame) {
    var shown = frame.shown();
    var sides = new int[shown.size()][4];
    for (int k = 0; k < shown.from().length; k++) {
      int a = shown.from()[k];
      int b = shown.to()[k];
      float dx = frame.spots().x[b] - frame.spots().x[a];
      float dy = frame.spots().y[b] - frame.spots().y[a];
      // a name is wider than high: only steep links run through it below and above
      boolean steep = Math.abs(dy) > 0.4f * Math.abs(dx);
      sides[a][steep ? dy > 0 ? 0 : 3 : dx > 0 ? 1 : 2]++;
      sides[b][steep ? dy > 0 ? 3 : 0 : dx > 0 ? 2 : 1]++;
    }
    return sides;
  }
}
