package org.branchbook.ui.graph.drawing;

/** Where the clients stand on the screen, and which lies under a point: a grid for hits. */
public final class Spots {
  private static final int CELL = 48;
  public final float[] x;
  public final float[] y;
  final float[] radius;
  private final int columns;
  private final int lines;
  private final int[] starts;
  private final int[] nodes;
  private float largest = 1;

  /** Those in sight of a window of this size. */
  Spots(float[] x, float[] y, float[] radius, double width, double height) {
    this.x = x;
    this.y = y;
    this.radius = radius;
    columns = (int) (width / CELL) + 3;
    lines = (int) (height / CELL) + 3;
    starts = new int[columns * lines + 1];
    for (int i = 0; i < x.length; i++) {
      largest = Math.max(largest, radius[i]);
      starts[cell(i) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
    nodes = new int[x.length];
    var next = java.util.Arrays.copyOf(starts, starts.length - 1);
    for (int i = 0; i < x.length; i++) nodes[next[cell(i)]++] = i;
  }

  private int cell(int i) {
    return line(y[i]) * columns + column(x[i]);
  }

  private int column(double at) {
    return Math.clamp((int) Math.floor(at / CELL) + 1, 0, columns - 1);
  }

  private int line(double at) {
    return Math.clamp((int) Math.floor(at / CELL) + 1, 0, lines - 1);
  }

  /** The client under a point, or within a few pixels of it; -1 for none. */
  public int at(double px, double py) {
    double reach = largest + 4;
    int best = -1;
    double nearest = Double.MAX_VALUE;
    for (int l = line(py - reach); l <= line(py + reach); l++)
      for (int c = column(px - reach); c <= column(px + reach); c++)
        for (int k = starts[l * columns + c]; k < starts[l * columns + c + 1]; k++) {
          int node = nodes[k];
          double far = Math.hypot(x[node] - px, y[node] - py) - radius[node];
          if (far <= 4 && far < nearest) {
            nearest = far;
            best = node;
          }
        }
    return best;
  }
}
