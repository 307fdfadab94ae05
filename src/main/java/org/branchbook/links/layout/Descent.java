package org.branchbook.links.layout;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Brings the places of a connected graph's nodes as far from one another as they are in the graph,
 * by steps that become smaller: stochastic gradient descent upon the sparse stress (Zheng, Pawar
 * and Goodman, 2018), pivot after pivot in another order each time.
 */
final class Descent {
  private static final float TINY = 1e-9f;

  private final Net net;
  private final Pivots pivots;
  private final SplittableRandom random;
  private final float[] x;
  private final float[] y;

  /** How readily a node gives way, from 0 to 1; null where all do. */
  private final float @Nullable [] gives;

  /** Told of the places after a step; answers whether to go on. */
  interface Watch {
    boolean goOn(float[] x, float[] y);
  }

  Descent(
      Net net,
      Pivots pivots,
      SplittableRandom random,
      float[] x,
      float[] y,
      float @Nullable [] gives) {
    this.net = net;
    this.pivots = pivots;
    this.random = random;
    this.x = x;
    this.y = y;
    this.gives = gives;
  }

  /** So many steps, the first this hot and the last this cold. */
  void run(double hot, double cold, int steps, Watch watch) {
    var order = new int[pivots.nodes.length];
    for (int i = 0; i < order.length; i++) order[i] = i;
    double cooling = Math.log(hot / cold) / Math.max(1, steps - 1);
    for (int step = 0; step < steps; step++) {
      float heat = (float) (hot * Math.exp(-cooling * step));
      shuffle(order);
      for (int p : order) pull(p, heat);
      links(heat);
      if (pivots.nodes.length < net.size()) fan(heat);
      if (!watch.goOn(x, y)) return;
    }
  }

  /** Moves every node towards its distance from a pivot. */
  private void pull(int p, float heat) {
    int nodes = net.size();
    var step = new float[pivots.farthest + 1];
    // neighbours have a pull of their own
    for (int d = 2; d < step.length; d++) step[d] = Math.min(1, pivots.weight(p, d) * heat) / 2;
    float px = x[pivots.nodes[p]];
    float py = y[pivots.nodes[p]];
    var distances = pivots.distances;
    int row = p * nodes;
    for (int i = 0; i < nodes; i++) {
      int d = distances[row + i];
      float dx = x[i] - px;
      float dy = y[i] - py;
      float length = (float) Math.sqrt(dx * dx + dy * dy + TINY);
      float by = step[d] * (1 - d / length);
      if (gives != null) by *= gives[i];
      x[i] -= by * dx;
      y[i] -= by * dy;
    }
  }

  private void links(float heat) {
    float step = Math.min(1, heat) / 2;
    for (int i = 0; i < net.size(); i++)
      for (int k = net.starts()[i]; k < net.starts()[i + 1]; k++)
        if (net.ends()[k] > i) part(i, net.ends()[k], 1, step);
  }

  /** Leaves of one node are equally far from all pivots: they are held apart by themselves. */
  private void fan(float heat) {
    for (int i = 0; i < net.size(); i++) {
      int degree = net.degree(i);
      if (degree < 2) continue;
      float step = Math.min(1, Math.min(8, degree) * heat / 16) / 2;
      for (int k = 0; k < degree; k++) {
        int one = net.ends()[net.starts()[i] + k];
        int other = net.ends()[net.starts()[i] + random.nextInt(degree)];
        if (one != other && !net.linked(one, other)) part(one, other, 2, step);
      }
    }
  }

  /** Moves two nodes towards this distance from each other. */
  private void part(int one, int other, float wanted, float step) {
    float dx = x[one] - x[other];
    float dy = y[one] - y[other];
    float length = (float) Math.sqrt(dx * dx + dy * dy + TINY);
    float by = step * (1 - wanted / length);
    float mine = gives == null ? by : by * gives[one];
    float its = gives == null ? by : by * gives[other];
    x[one] -= mine * dx;
    y[one] -= mine * dy;
    x[other] += its * dx;
    y[other] += its * dy;
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
