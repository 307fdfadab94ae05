package org.branchbook.links.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Lays the parts of a graph side by side, the larger first, each as near to the middle as the cells
 * that it covers are free, in the shape of a screen, 17 to 10 (after Freivalds, Dogrusoz and
 * Kikusts, 2001).
 */
final class Packing {
  private static final int HALF = 1 << 15;
  private static final int LARGE = 24;
  private final float gap;
  private final float cell;
  private final Cells taken = new Cells();
  private long[] spiral = new long[0];
  private final Map<Long, Integer> since = new HashMap<>();

  /** A packing that leaves so much between parts. */
  Packing(float gap) {
    this.gap = gap;
    cell = gap / 2;
  }

  /** What stands already and stays. */
  void keep(Net net, float[] x, float[] y) {
    for (long c : covered(net, x, y)) taken.add(c);
  }

  /** Moves a part's places to where there is room. */
  void add(Net net, float[] x, float[] y) {
    var shape = covered(net, x, y);
    var box = new Placing(x, y).box();
    long size =
        ((long) Math.ceil(box.width() / cell) << 32) | (long) Math.ceil(box.height() / cell);
    boolean plain = x.length < LARGE;
    // what did not fit for a like one before does not fit now
    for (int i = plain ? since.getOrDefault(size, 0) : 0; ; i++) {
      long at = at(i);
      if (!free(shape, at)) continue;
      if (plain) since.put(size, i);
      for (long c : shape) taken.add(moved(c, at));
      for (int k = 0; k < x.length; k++) {
        x[k] += (at >> 32) * cell;
        y[k] += (int) at * cell;
      }
      return;
    }
  }

  private boolean free(long[] shape, long at) {
    for (long c : shape) if (taken.has(moved(c, at))) return false;
    return true;
  }

  private static long moved(long c, long by) {
    return key((c >> 32) + (by >> 32), (long) (int) c + (int) by);
  }

  private static long key(long column, long line) {
    return column << 32 | line & 0xffffffffL;
  }

  /** The cells that a part covers: of a small one its rectangle, of a large one nodes and links. */
  private long[] covered(Net net, float[] x, float[] y) {
    var cells = new Cells();
    var box = new Placing(x, y).box();
    if (x.length < LARGE) cover(cells, box.left(), box.top(), box.right(), box.bottom());
    else
      for (int i = 0; i < x.length; i++) {
        cover(cells, x[i], y[i], x[i], y[i]);
        for (int k = net.starts()[i]; k < net.starts()[i + 1]; k++) {
          int end = net.ends()[k];
          if (end > i) cover(cells, x[i], y[i], x[end] - x[i], y[end] - y[i], 1);
        }
      }
    return cells.all();
  }

  private void cover(Cells cells, float x, float y, float dx, float dy, int every) {
    int steps = (int) (Math.hypot(dx, dy) / cell) + every;
    for (int s = 1; s < steps; s++) {
      float px = x + dx * s / steps;
      float py = y + dy * s / steps;
      cover(cells, px, py, px, py);
    }
  }

  private void cover(Cells cells, float left, float top, float right, float bottom) {
    int lastColumn = (int) Math.floor((right + gap / 2) / cell);
    int lastLine = (int) Math.floor((bottom + gap / 2) / cell);
    for (int c = (int) Math.floor((left - gap / 2) / cell); c <= lastColumn; c++)
      for (int l = (int) Math.floor((top - gap / 2) / cell); l <= lastLine; l++)
        cells.add(key(c, l));
  }

  /** The i-th place to try, from the middle outwards. */
  private long at(int i) {
    if (i >= spiral.length) {
      long reach = spiral.length == 0 ? 32 : (long) Math.sqrt(spiral.length) * 2;
      long wide = reach * 17 / 10;
      // sorted by how far out, then by line and column, all in one number
      spiral =
          LongStream.rangeClosed(-wide, wide)
              .flatMap(
                  c ->
                      LongStream.rangeClosed(-reach, reach)
                          .map(l -> (100 * c * c + 289 * l * l) << 32 | l + HALF << 16 | c + HALF))
              .filter(k -> k >>> 32 <= 289 * reach * reach)
              .sorted()
              .map(k -> key((k & 0xffff) - HALF, (k >> 16 & 0xffff) - HALF))
              .toArray();
    }
    return spiral[i];
  }

  /** A set of cells. */
  private static final class Cells {
    private static final long NONE = Long.MIN_VALUE;
    private long[] table = new long[256];
    private int many;

    Cells() {
      Arrays.fill(table, NONE);
    }

    boolean has(long c) {
      return table[slot(c)] == c;
    }

    void add(long c) {
      int at = slot(c);
      if (table[at] == c) return;
      table[at] = c;
      if (++many * 2 < table.length) return;
      var old = all();
      table = new long[table.length * 4];
      Arrays.fill(table, NONE);
      for (long one : old) table[slot(one)] = one;
    }

    long[] all() {
      return Arrays.stream(table).filter(c -> c != NONE).toArray();
    }

    private int slot(long c) {
      long mixed = c * 0x9e3779b97f4a7c15L;
      int at = (int) (mixed >>> 32) & table.length - 1;
      while (table[at] != NONE && table[at] != c) at = at + 1 & table.length - 1;
      return at;
    }
  }
}
