package org.branchbook.ui.graph.drawing;

import java.util.Arrays;
import java.util.Set;
import org.branchbook.ui.graph.scene.Shown;
import org.branchbook.ui.kit.raster.Brush;

/**
 * Soft hulls round groups: discs round the members and bands along the shortest tree between them,
 * so that nobody who stands among them by chance comes inside as he would with a convex one.
 */
public final class Blobs {
  private static final float WIDE = 13;
  private static final float EDGE = 1.5f;

  /** How much nearer those seem who are linked, squared. */
  private static final float LINKED = 0.1f;

  private final Frame frame;
  private final Inks inks;

  Blobs(Frame frame, Inks inks) {
    this.frame = frame;
    this.inks = inks;
  }

  /** Draws them all, the largest lowest. */
  public void draw(Brush brush) {
    var hulls = frame.look().hulls();
    for (int i = 0; i < hulls.size(); i++) {
      int ink = inks.hulls()[i % inks.hulls().length];
      var members = hulls.get(i).members();
      var tree = hulls.get(i).tree();
      blob(brush, members, tree, EDGE, Inks.between(inks.paper(), ink, 0.5f));
      blob(brush, members, tree, 0, Inks.between(inks.paper(), ink, 0.13f));
    }
  }

  /** How far a hull reaches beyond its members. */
  public static float wide(Frame frame) {
    return (float) Math.clamp(frame.camera().scale() * 0.16, 3, WIDE);
  }

  private void blob(Brush brush, int[] members, int[] tree, float edge, int ink) {
    var spots = frame.spots();
    float wide = wide(frame) + edge;
    for (int i = 0; i < members.length; i++) {
      int node = members[i];
      float r = spots.radius[node] + wide;
      if (brush.touches(spots.y[node] - r, spots.y[node] + r))
        brush.disc(spots.x[node], spots.y[node], r, ink);
      if (tree[i] < 0) continue;
      int other = members[tree[i]];
      band(brush, node, other, wide + 2, ink);
    }
  }

  private void band(Brush brush, int one, int other, float half, int ink) {
    var spots = frame.spots();
    float dx = spots.x[other] - spots.x[one];
    float dy = spots.y[other] - spots.y[one];
    float length = (float) Math.hypot(dx, dy);
    if (length < 1) return;
    float sideX = -dy / length * half;
    float sideY = dx / length * half;
    brush.polygon(
        new float[] {
          spots.x[one] + sideX, spots.x[other] + sideX, spots.x[other] - sideX, spots.x[one] - sideX
        },
        new float[] {
          spots.y[one] + sideY, spots.y[other] + sideY, spots.y[other] - sideY, spots.y[one] - sideY
        },
        4,
        ink);
  }

  /**
   * For each member the one it hangs on in the shortest tree, -1 for the first; along links rather
   * than beside them.
   */
  public static int[] tree(Shown shown, Set<Long> linked, int[] members) {
    var x = shown.places().x();
    var y = shown.places().y();
    int many = members.length;
    var on = new int[many];
    var far = new float[many];
    var in = new boolean[many];
    Arrays.fill(far, Float.MAX_VALUE);
    Arrays.fill(on, -1);
    int last = 0;
    for (int step = 1; step < many; step++) {
      in[last] = true;
      int next = -1;
      for (int i = 0; i < many; i++) {
        if (in[i]) continue;
        float dx = x[members[i]] - x[members[last]];
        float dy = y[members[i]] - y[members[last]];
        float way = dx * dx + dy * dy;
        if (linked.contains(Shown.pair(members[i], members[last]))) way *= LINKED;
        if (way < far[i]) {
          far[i] = way;
          on[i] = last;
        }
        if (next < 0 || far[i] < far[next]) next = i;
      }
      last = next;
    }
    return on;
  }
}
