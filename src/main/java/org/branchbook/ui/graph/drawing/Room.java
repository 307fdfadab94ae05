package org.branchbook.ui.graph.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.ui.graph.drawing.Names.Name;
import org.jspecify.annotations.Nullable;

/** Where in a frame there is room for names: a grid of what stands there already. */
final class Room {
  /** A place that a name may not have. */
  static final int TAKEN = 1000;

  private static final int CELL = 64;

  /** How far from its client a name may stand, by a line to him. */
  private static final int[] AWAY = {12, 22, 34, 48, 64, 84, 106, 130, 156, 184, 214};

  private static final int WAYS = 24;

  /** But for the very first a line is no longer than that. */
  private static final int SHORT = 106;

  /** So far it stays from whom it doesn't name. */
  private static final int APART = 4;

  /** How closely a line is looked at, and what it costs to cross a client there, in pixels. */
  private static final int STEP = 6;

  private static final int CROSSING = 5;

  /** As many small clients one that is none weighs. */
  private static final int HUB = 5;

  private final Frame frame;
  private final double width;
  private final double height;
  private final int[] degrees;
  private final Map<Long, List<double[]>> taken = new HashMap<>();

  /** Who is larger is covered by no name. */
  private float great;

  Room(Frame frame, double width, double height, int[] degrees) {
    this.frame = frame;
    this.width = width;
    this.height = height;
    this.degrees = degrees;
  }

  /** From this size on a client is covered by no name. */
  void great(float size) {
    great = size;
  }

  boolean free(double x, double y, double wide) {
    return covers(-1, x, y, wide, Names.HEIGHT) == 0;
  }

  /** How many small clients a box would lie over; {@link #TAKEN} where it may not stand at all. */
  int covers(int node, double x, double y, double wide, double high) {
    if (x < 2 || y < 2 || x + wide > width - 2 || y + high > height - 2) return TAKEN;
    int met = 0;
    for (int c = (int) x / CELL; c <= (int) (x + wide) / CELL; c++)
      for (int l = (int) y / CELL; l <= (int) (y + high) / CELL; l++)
        for (var box : taken.getOrDefault((long) c << 32 | l, List.of())) {
          boolean meets =
              box[0] < x + wide + 3 && box[2] > x - 3 && box[1] < y + high - 2 && box[3] > y + 1;
          if (!meets || box[4] >= 0 && box[4] == node) continue;
          if (box[4] < 0 || !small((int) box[4])) return TAKEN;
          // in as many cells as it lies in: a large one weighs more
          met++;
        }
    return met;
  }

  /**
   * The best free place for a name away from its client: near, with none but small clients along
   * the line to it; null for none.
   */
  double @Nullable [] away(int i, double wide, double r, boolean distant) {
    double[] best = null;
    double least = Double.MAX_VALUE;
    for (int far : AWAY) {
      if (far > least || far > SHORT && !distant) break;
      for (int k = 0; k < WAYS; k++) {
        double way = 2 * Math.PI * k / WAYS;
        double x = frame.spots().x[i] + Math.cos(way) * (r + far + wide / 2) - wide / 2;
        double y =
            frame.spots().y[i] + Math.sin(way) * (r + far + Names.HEIGHT / 2) - Names.HEIGHT / 2;
        if (covers(i, x - APART, y - APART, wide + 2 * APART, Names.HEIGHT + 2 * APART) > 0)
          continue;
        double cost = far + crossed(i, new Name(i, "", x, y, wide, true), distant);
        if (cost >= least) continue;
        least = cost;
        best = new double[] {x, y};
      }
    }
    return best;
  }

  /** What is against a line to a name: clients that it crosses; other names and hubs most. */
  private double crossed(int i, Name name, boolean distant) {
    double x = frame.spots().x[i];
    double y = frame.spots().y[i];
    double dx = name.nearX(x) - x;
    double dy = name.nearY(y) - y;
    double length = Math.hypot(dx, dy);
    double cost = 0;
    for (double at = frame.spots().radius[i] + STEP; at < length - 2; at += STEP) {
      int met = covers(i, x + dx * at / length - 1, y + dy * at / length - 1, 2, 2);
      if (met >= TAKEN && !distant) return Double.MAX_VALUE;
      met = Math.min(met, HUB);
      cost += met * CROSSING;
    }
    return cost;
  }

  /** Whether a name may lie over a client: not over one who has others round him. */
  private boolean small(int node) {
    return frame.look().sizes()[node] < great
        && (frame.camera().scale() > Names.NEAR || degrees[node] < 3);
  }

  /** Puts a client there, or what is written: below 0. */
  void take(int node, double x, double y, double wide, double high) {
    var box = new double[] {x, y, x + wide, y + high, node};
    for (int c = (int) Math.max(0, x) / CELL; c <= (int) Math.max(0, x + wide) / CELL; c++)
      for (int l = (int) Math.max(0, y) / CELL; l <= (int) Math.max(0, y + high) / CELL; l++)
        taken.computeIfAbsent((long) c << 32 | l, _ -> new ArrayList<>()).add(box);
  }
}
