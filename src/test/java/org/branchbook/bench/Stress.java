package org.branchbook.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.branchbook.links.layout.Net;
import org.branchbook.links.layout.Placing;

/**
 * How well a picture keeps a graph's distances: over 200 seeded sources and all targets that can be
 * reached from them, (1 − scaled length ÷ distance)², on average, at the scale that is best for the
 * picture. Only of the largest part that hangs together.
 */
final class Stress {
  private static final int SOURCES = 200;
  private static final long SEED = 20261122;

  private Stress() {}

  static double of(Net net, Placing placing) {
    var inside = largest(net);
    var random = new SplittableRandom(SEED);
    double lengths = 0;
    double squares = 0;
    long pairs = 0;
    for (int s = 0; s < SOURCES; s++) {
      int from = inside[random.nextInt(inside.length)];
      var far = distances(net, from);
      for (int to : inside) {
        if (to == from) continue;
        double ratio =
            Math.hypot(placing.x()[to] - placing.x()[from], placing.y()[to] - placing.y()[from])
                / far[to];
        lengths += ratio;
        squares += ratio * ratio;
        pairs++;
      }
    }
    // the sum of (1 - a r)² at the best a
    return (pairs - lengths * lengths / squares) / pairs;
  }

  /** The nodes of the largest part. */
  private static int[] largest(Net net) {
    var best = new int[0];
    var seen = new boolean[net.size()];
    for (int i = 0; i < net.size(); i++) {
      if (seen[i]) continue;
      var far = distances(net, i);
      var part = new int[net.size()];
      int many = 0;
      for (int k = 0; k < far.length; k++)
        if (far[k] >= 0) {
          part[many++] = k;
          seen[k] = true;
        }
      if (many > best.length) best = Arrays.copyOf(part, many);
      if (best.length > net.size() / 2) break;
    }
    return best;
  }

  private static int[] distances(Net net, int from) {
    var far = new int[net.size()];
    Arrays.fill(far, -1);
    var queue = new int[net.size()];
    int tail = 0;
    queue[tail++] = from;
    far[from] = 0;
    for (int head = 0; head < tail; head++)
      for (int k = net.starts()[queue[head]]; k < net.starts()[queue[head] + 1]; k++)
        if (far[net.ends()[k]] < 0) {
          far[net.ends()[k]] = far[queue[head]] + 1;
          queue[tail++] = net.ends()[k];
        }
    return far;
  }
}
