package org.branchbook.links.layout;

/** Turns a picture so that it is wider than high, and the same way round each time. */
final class Upright {
  private Upright() {}

  /** Turns the places about their middle, which becomes the origin. */
  static void turn(float[] x, float[] y) {
    int nodes = x.length;
    double mx = 0;
    double my = 0;
    for (int i = 0; i < nodes; i++) {
      mx += x[i] / nodes;
      my += y[i] / nodes;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < nodes; i++) {
      xx += (x[i] - mx) * (x[i] - mx);
      yy += (y[i] - my) * (y[i] - my);
      xy += (x[i] - mx) * (y[i] - my);
    }
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double right = 0;
    double down = 0;
    for (int i = 0; i < nodes; i++) {
      double dx = x[i] - mx;
      double dy = y[i] - my;
      x[i] = (float) (dx * cos + dy * sin);
      y[i] = (float) (dy * cos - dx * sin);
      right += x[i] * x[i] * x[i];
      down += y[i] * y[i] * y[i];
    }
    for (int i = 0; i < nodes; i++) {
      if (right < 0) x[i] = -x[i];
      if (down < 0) y[i] = -y[i];
    }
  }
}
