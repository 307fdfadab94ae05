package org.branchbook.links.layout;

import java.util.Arrays;

/**
 * Where each node of a graph stands; a link is about one long, y goes downwards.
 *
 * @param x NaN for a node that stands nowhere yet
 */
public record Placing(float[] x, float[] y) {
  /** So many nodes that stand nowhere yet. */
  public static Placing nowhere(int nodes) {
    var x = new float[nodes];
    Arrays.fill(x, Float.NaN);
    return new Placing(x, x.clone());
  }

  /** How many nodes. */
  public int size() {
    return x.length;
  }

  /** Whether a node stands anywhere. */
  public boolean has(int node) {
    return !Float.isNaN(x[node]);
  }

  /** The same places in arrays of their own. */
  public Placing copy() {
    return new Placing(x.clone(), y.clone());
  }

  /** The rectangle around all nodes that stand somewhere; of one point where there are none. */
  public Box box() {
    var box = new Box(Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE);
    for (int i = 0; i < x.length; i++) if (has(i)) box = box.with(x[i], y[i]);
    return box.left() > box.right() ? new Box(0, 0, 0, 0) : box;
  }

  /** A rectangle. */
  public record Box(float left, float top, float right, float bottom) {
    Box with(float x, float y) {
      return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    public float width() {
      return right - left;
    }

    public float height() {
      return bottom - top;
    }

    /** From corner to corner. */
    public double diagonal() {
      return Math.hypot(width(), height());
    }
  }
}
