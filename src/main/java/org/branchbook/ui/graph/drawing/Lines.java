package org.branchbook.ui.graph.drawing;

/** Where the links of a frame run, as they are drawn. */
public final class Lines {
  private static final int CURVE = 14;
  private static final double NEAR = 6;

  private Lines() {}

  /** How far a link bows from the straight way between its ends, in pixels. */
  static float bow(float lane, double length) {
    return lane * (float) Math.clamp(length * 0.16, 8, 44);
  }

  /** The link under a point, or within a few pixels of it; -1 for none. */
  public static int at(Frame frame, double px, double py) {
    int best = -1;
    double nearest = NEAR;
    for (int i = 0; i < frame.shown().links().size(); i++) {
      if (frame.look().off().get(i)) continue;
      double far = far(frame, i, px, py);
      if (far < nearest) {
        nearest = far;
        best = i;
      }
    }
    return best;
  }

  private static double far(Frame frame, int i, double px, double py) {
    var way = points(frame, i);
    double least = Double.MAX_VALUE;
    for (int k = 0; k + 3 < way.length; k += 2)
      least = Math.min(least, far(way[k], way[k + 1], way[k + 2], way[k + 3], px, py));
    return least;
  }

  /** The corners of a link's way, from its beginning to its end: x and y in turn. */
  static float[] points(Frame frame, int i) {
    var shown = frame.shown();
    var spots = frame.spots();
    float x0 = spots.x[shown.from()[i]];
    float y0 = spots.y[shown.from()[i]];
    float x1 = spots.x[shown.to()[i]];
    float y1 = spots.y[shown.to()[i]];
    var bends = shown.bends()[i];
    float lane = shown.lanes()[i];
    if (bends.length > 0) {
      int many = bends.length / 2;
      var way = new float[2 * many + 4];
      way[0] = x0;
      way[1] = y0;
      // bends go downwards, the link perhaps upwards
      boolean up = y0 > y1;
      for (int k = 0; k < many; k++) {
        int at = up ? many - 1 - k : k;
        way[2 * k + 2] = (float) frame.camera().x(bends[2 * at]);
        way[2 * k + 3] = (float) frame.camera().y(bends[2 * at + 1]);
      }
      way[2 * many + 2] = x1;
      way[2 * many + 3] = y1;
      return way;
    }
    if (lane == 0) return new float[] {x0, y0, x1, y1};
    float dx = x1 - x0;
    float dy = y1 - y0;
    float length = Math.max(1, (float) Math.sqrt(dx * dx + dy * dy));
    float bow = bow(lane, length);
    float midX = (x0 + x1) / 2 - dy / length * bow;
    float midY = (y0 + y1) / 2 + dx / length * bow;
    var way = new float[2 * CURVE + 2];
    for (int p = 0; p <= CURVE; p++) {
      float t = p / (float) CURVE;
      way[2 * p] = (1 - t) * (1 - t) * x0 + 2 * t * (1 - t) * midX + t * t * x1;
      way[2 * p + 1] = (1 - t) * (1 - t) * y0 + 2 * t * (1 - t) * midY + t * t * y1;
    }
    return way;
  }

  private static double far(double x0, double y0, double x1, double y1, double px, double py) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double along = dx * dx + dy * dy;
    double t = along == 0 ? 0 : Math.clamp(((px - x0) * dx + (py - y0) * dy) / along, 0, 1);
    return Math.hypot(x0 + t * dx - px, y0 + t * dy - py);
  }
}
