package org.branchbook.links.layout;

/**
 * How far to the right each node of ordered levels stands: every level in turn as near to the
 * middle of its neighbours as the order and the gaps allow, found exactly by pooling those that
 * press upon one another.
 */
final class Columns {
  private static final int SWEEPS = 24;
  private static final double BEND = 0.4;

  private final Rows rows;
  final double[] x;

  Columns(Rows rows) {
    this.rows = rows;
    x = new double[rows.above.length];
    for (var row : rows.rows) {
      double at = 0;
      for (int i = 0; i < row.length; i++) {
        if (i > 0) at += gap(row[i - 1], row[i]);
        x[row[i]] = at;
      }
      for (int node : row) x[node] -= at / 2;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      // at first by one side alone, in the end by both
      boolean both = sweep >= SWEEPS / 2;
      boolean down = sweep % 2 == 0;
      for (int i = 0; i < rows.rows.length; i++)
        settle(rows.rows[down ? i : rows.rows.length - 1 - i], both || down, both || !down);
    }
  }

  private double gap(int left, int right) {
    return (left < rows.real ? 0.5 : BEND / 2) + (right < rows.real ? 0.5 : BEND / 2);
  }

  private void settle(int[] row, boolean byAbove, boolean byBelow) {
    int many = row.length;
    var sum = new double[many];
    var weight = new double[many];
    var size = new int[many];
    var offset = new double[many];
    int blocks = 0;
    for (int i = 0; i < many; i++) {
      offset[i] = i == 0 ? 0 : offset[i - 1] + gap(row[i - 1], row[i]);
      double heavy = 0.001;
      double wanted = 0.001 * x[row[i]];
      if (byAbove)
        for (int end : rows.above[row[i]]) {
          double w = weight(row[i], end);
          heavy += w;
          wanted += w * x[end];
        }
      if (byBelow)
        for (int end : rows.below[row[i]]) {
          double w = weight(row[i], end);
          heavy += w;
          wanted += w * x[end];
        }
      sum[blocks] = wanted - offset[i] * heavy;
      weight[blocks] = heavy;
      size[blocks++] = 1;
      while (blocks > 1
          && sum[blocks - 2] / weight[blocks - 2] > sum[blocks - 1] / weight[blocks - 1]) {
        blocks--;
        sum[blocks - 1] += sum[blocks];
        weight[blocks - 1] += weight[blocks];
        size[blocks - 1] += size[blocks];
      }
    }
    for (int b = 0, i = 0; b < blocks; b++)
      for (int k = 0; k < size[b]; k++, i++) x[row[i]] = sum[b] / weight[b] + offset[i];
  }

  /** A link through bends ought to be straight. */
  private double weight(int one, int other) {
    boolean bend = one >= rows.real;
    boolean end = other >= rows.real;
    return bend && end ? 8 : bend || end ? 2 : 1;
  }
}
