package org.branchbook.links.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Pushes nodes apart that stand too close, over a grid of cells as wide as the room they need. */
final class Elbowroom {
  private static final int PASSES = 12;

  private Elbowroom() {}

  /**
   * Gives each node so much room to the next.
   *
   * @param gives how readily a node gives way, from 0 to 1; null where all do
   */
  static void make(float[] x, float[] y, float room, float @Nullable [] gives) {
    for (int pass = 0; pass < PASSES; pass++) if (!pushed(x, y, room, gives)) return;
  }

  private static boolean pushed(float[] x, float[] y, float room, float @Nullable [] gives) {
    var cells = new Cells(x, y, room);
    boolean any = false;
    for (int i = 0; i < x.length; i++) {
      int column = cells.column(x[i]);
      int line = cells.line(y[i]);
      for (int l = Math.max(0, line - 1); l <= Math.min(cells.lines - 1, line + 1); l++) {
        int from = cells.starts[l * cells.columns + Math.max(0, column - 1)];
        int to = cells.starts[l * cells.columns + Math.min(cells.columns - 1, column + 1) + 1];
        for (int k = from; k < to; k++)
          if (cells.nodes[k] > i) any |= part(x, y, i, cells.nodes[k], room, gives);
      }
    }
    return any;
  }

  private static boolean part(
      float[] x, float[] y, int one, int other, float room, float @Nullable [] gives) {
    float dx = x[one] - x[other];
    float dy = y[one] - y[other];
    float square = dx * dx + dy * dy;
    if (square >= room * room) return false;
    float length = (float) Math.sqrt(square);
    if (length < room / 100) {
      // on one another: a way apart that is always the same
      double way = one * 2.399963 + other;
      dx = (float) Math.cos(way);
      dy = (float) Math.sin(way);
      length = 1;
    }
    float by = (room - (float) Math.sqrt(square)) / length * 0.45f;
    float mine = gives == null ? by : by * gives[one];
    float its = gives == null ? by : by * gives[other];
    x[one] += mine * dx;
    y[one] += mine * dy;
    x[other] -= its * dx;
    y[other] -= its * dy;
    return true;
  }

  /** Which nodes stand in which cell of a grid. */
  private static final class Cells {
    private static final int MOST = 2048;
    private final float left;
    private final float top;
    private final float size;
    final int columns;
    final int lines;
    final int[] starts;
    final int[] nodes;

    Cells(float[] x, float[] y, float room) {
      var box = new Placing(x, y).box();
      left = box.left();
      top = box.top();
      size = Math.max(room, Math.max(box.width(), box.height()) / MOST);
      columns = (int) (box.width() / size) + 1;
      lines = (int) (box.height() / size) + 1;
      starts = new int[columns * lines + 1];
      for (int i = 0; i < x.length; i++) starts[cell(x[i], y[i]) + 1]++;
      for (int i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
      nodes = new int[x.length];
      var next = Arrays.copyOf(starts, columns * lines);
      for (int i = 0; i < x.length; i++) nodes[next[cell(x[i], y[i])]++] = i;
    }

    int column(float at) {
      return Math.clamp((int) ((at - left) / size), 0, columns - 1);
    }

    int line(float at) {
      return Math.clamp((int) ((at - top) / size), 0, lines - 1);
    }

    private int cell(float atX, float atY) {
      return line(atY) * columns + column(atX);
    }
  }
}
