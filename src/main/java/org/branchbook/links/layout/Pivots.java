package org.branchbook.links.layout;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A few nodes of a connected graph from which all distances are known. Each speaks for the nodes
 * nearest to it, so that a distance to it weighs as the many that it stands for (the sparse stress
 * of Ortmann, Klimenta and Brandes, 2017).
 */
final class Pivots {
  final int[] nodes;

  /** Pivot by pivot, how many links every node is away. */
  final char[] distances;

  /** The largest of them. */
  final int farthest;

  private final float[][] weights;

  private Pivots(int[] nodes, char[] distances, int farthest, float[][] weights) {
    this.nodes = nodes;
    this.distances = distances;
    this.farthest = farthest;
    this.weights = weights;
  }

  /** What a distance to a pivot weighs. */
  float weight(int pivot, int distance) {
    return weights[pivot][distance];
  }

  /** So many pivots of a connected graph, far from one another; all nodes where there are fewer. */
  static Pivots of(Net net, int wanted, SplittableRandom random) {
    int nodes = net.size();
    int many = Math.min(wanted, nodes);
    var chosen = new int[many];
    var distances = new char[many * nodes];
    Arrays.fill(distances, Character.MAX_VALUE);
    var queue = new int[nodes];
    var nearest = new char[nodes];
    Arrays.fill(nearest, Character.MAX_VALUE);
    var region = new int[nodes];
    int farthest = 0;
    for (int p = 0; p < many; p++) {
      chosen[p] = many == nodes ? p : next(net, nearest, p, random);
      int row = p * nodes;
      farthest = Math.max(farthest, net.distances(chosen[p], distances, row, queue));
      for (int i = 0; i < nodes; i++)
        if (distances[row + i] < nearest[i]) {
          nearest[i] = distances[row + i];
          region[i] = p;
        }
    }
    return new Pivots(chosen, distances, farthest, weights(nearest, region, many, farthest));
  }

  /** The most linked node, then by turns the farthest from all before and any. */
  private static int next(Net net, char[] nearest, int p, SplittableRandom random) {
    int best = 0;
    if (p == 0) {
      for (int i = 1; i < net.size(); i++) if (net.degree(i) > net.degree(best)) best = i;
      return best;
    }
    if (p % 2 == 0) {
      int any = random.nextInt(net.size());
      while (nearest[any] == 0) any = (any + 1) % net.size();
      return any;
    }
    for (int i = 1; i < net.size(); i++) if (nearest[i] > nearest[best]) best = i;
    return best;
  }

  /** Over the square of the distance; a pivot speaks for those of its own within half of it. */
  private static float[][] weights(char[] nearest, int[] region, int pivots, int farthest) {
    var weights = new float[pivots][farthest + 1];
    for (int i = 0; i < region.length; i++) weights[region[i]][nearest[i]]++;
    for (var row : weights) {
      for (int d = 1; d <= farthest; d++) row[d] += row[d - 1];
      for (int d = farthest; d > 0; d--) row[d] = row[d / 2] / ((float) d * d);
      row[0] = 0;
    }
    return weights;
  }
}
