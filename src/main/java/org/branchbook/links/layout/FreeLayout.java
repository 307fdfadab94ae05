package org.branchbook.links.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * Places a graph's nodes as far from one another as they are in the graph; what does not hang
 * together is laid side by side. The same graph and seed give the same picture.
 */
public final class FreeLayout {
  private static final int STEPS = 24;
  private static final double COLD = 0.08;
  private static final double WARM = 6;
  private static final float GAP = 0.9f;

  private final long seed;

  /** Layouts that begin by this seed. */
  public FreeLayout(long seed) {
    this.seed = seed;
  }

  /** Places all nodes afresh. */
  public Placing place(Net net) {
    return place(net, _ -> true);
  }

  /**
   * Places all nodes afresh.
   *
   * @param watch told now and then of how they stand meanwhile; answers whether to go on
   */
  public Placing place(Net net, Predicate<Placing> watch) {
    var all = new Placing(new float[net.size()], new float[net.size()]);
    var packing = new Packing(GAP);
    boolean first = true;
    for (var nodes : Components.of(net)) {
      var part = net.part(nodes);
      var placed = connected(part, (x, y) -> watch.test(put(all, nodes, x, y)));
      if (first) packing = new Packing(gap(placed));
      first = false;
      packing.add(part, placed.x(), placed.y());
      put(all, nodes, placed.x(), placed.y());
    }
    return all;
  }

  /**
   * Places what is new in a picture that stands; what stood keeps its place but for a step aside.
   *
   * @param before as long as the graph; NaN for what is new
   */
  public Placing grow(Net net, Placing before) {
    return grow(net, before, new boolean[net.size()]);
  }

  /**
   * The same where some nodes may not move at all.
   *
   * @param fixed whether a node that stands stays exactly where it is
   */
  public Placing grow(Net net, Placing before, boolean[] fixed) {
    var all = before.copy();
    var parts = Components.of(net);
    var packing = new Packing(gap(before));
    for (var nodes : parts) {
      if (Arrays.stream(nodes).noneMatch(before::has)) continue;
      var part = net.part(nodes);
      var held = new boolean[nodes.length];
      for (int i = 0; i < held.length; i++) held[i] = fixed[nodes[i]];
      var placed = grown(part, pick(before, nodes), held);
      packing.keep(part, placed.x(), placed.y());
      put(all, nodes, placed.x(), placed.y());
    }
    for (var nodes : parts) {
      if (Arrays.stream(nodes).anyMatch(before::has)) continue;
      var part = net.part(nodes);
      var placed = connected(part, (_, _) -> true);
      packing.add(part, placed.x(), placed.y());
      put(all, nodes, placed.x(), placed.y());
    }
    return all;
  }

  private static Placing pick(Placing all, int[] nodes) {
    var picked = Placing.nowhere(nodes.length);
    for (int i = 0; i < nodes.length; i++) {
      picked.x()[i] = all.x()[nodes[i]];
      picked.y()[i] = all.y()[nodes[i]];
    }
    return picked;
  }

  private Placing grown(Net part, Placing before, boolean[] fixed) {
    int nodes = part.size();
    var fresh = new ArrayList<Integer>();
    for (int i = 0; i < nodes; i++) if (!before.has(i)) fresh.add(i);
    if (fresh.isEmpty()) return before;
    var random = new SplittableRandom(seed);
    var at = before.copy();
    beside(part, at, random);
    var gives = new float[nodes];
    var pivots = Pivots.of(part, wanted(nodes), random);
    Arrays.fill(gives, yields(fresh.size() / (float) nodes, pivots.nodes.length));
    for (int i = 0; i < nodes; i++) if (fixed[i]) gives[i] = 0;
    for (int node : fresh) gives[node] = 1;
    new Descent(part, pivots, random, at.x(), at.y(), gives).run(WARM, COLD, STEPS, (_, _) -> true);
    Elbowroom.make(at.x(), at.y(), room(at.x(), at.y()), gives);
    return at;
  }

  /** A picture that was small makes room for much that is new; else what stood stays. */
  private static float yields(float share, int pivots) {
    return share < 0.05f ? 0 : 0.3f * share * Math.min(1, 10f / pivots);
  }

  /** Puts what stands nowhere beside neighbours that do, from them outwards. */
  private static void beside(Net part, Placing at, SplittableRandom random) {
    var queue = new ArrayDeque<Integer>();
    for (int i = 0; i < part.size(); i++) if (at.has(i)) queue.add(i);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int k = part.starts()[node]; k < part.starts()[node + 1]; k++) {
        int end = part.ends()[k];
        if (at.has(end)) continue;
        double way = random.nextDouble() * 2 * Math.PI;
        at.x()[end] = at.x()[node] + (float) Math.cos(way);
        at.y()[end] = at.y()[node] + (float) Math.sin(way);
        queue.add(end);
      }
    }
  }

  /** Between parts there is somewhat more room than within the largest. */
  private static float gap(Placing largest) {
    var box = largest.box();
    double even = Math.sqrt(Math.max(1, box.width() * (double) box.height()) / largest.size());
    return (float) Math.clamp(even * 2, 0.25, GAP);
  }

  private static Placing put(Placing all, int[] nodes, float[] x, float[] y) {
    for (int i = 0; i < nodes.length; i++) {
      all.x()[nodes[i]] = x[i];
      all.y()[nodes[i]] = y[i];
    }
    return all;
  }

  private Placing connected(Net part, Descent.Watch watch) {
    int nodes = part.size();
    var x = new float[nodes];
    var y = new float[nodes];
    if (nodes == 2) x[1] = 1;
    if (nodes > 2) {
      var random = new SplittableRandom(seed);
      var pivots = Pivots.of(part, wanted(nodes), random);
      for (int i = 0; i < nodes; i++) {
        x[i] = (float) random.nextDouble() * pivots.farthest;
        y[i] = (float) random.nextDouble() * pivots.farthest;
      }
      double far = (double) pivots.farthest * pivots.farthest;
      new Descent(part, pivots, random, x, y, null).run(Math.max(4, far), COLD, STEPS, watch);
      Elbowroom.make(x, y, room(x, y), null);
    }
    Upright.turn(x, y);
    return new Placing(x, y);
  }

  /** How many pivots a graph of this size is measured from. */
  static int wanted(int nodes) {
    if (nodes <= 700) return nodes;
    return nodes <= 3_000 ? 200 : nodes <= 30_000 ? 300 : 200;
  }

  /** Somewhat less than each would have if all stood evenly, at most half a link and a bit. */
  private static float room(float[] x, float[] y) {
    var box = new Placing(x, y).box();
    double even = Math.sqrt(box.width() * box.height() / x.length);
    return (float) Math.clamp(even * 0.6, 0.01, 0.6);
  }
}
