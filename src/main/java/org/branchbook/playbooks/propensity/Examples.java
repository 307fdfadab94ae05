package org.branchbook.playbooks.propensity;

import java.util.List;

/** Clients of whom it is known whether the thing happened. */
public record Examples(List<Column> columns, boolean[] happened) {
  public Examples {
    columns = List.copyOf(columns);
    for (var column : columns)
      if (column.size() != happened.length)
        throw new IllegalArgumentException(column.name() + " has " + column.size() + " values");
  }

  /** How many clients there are. */
  public int size() {
    return happened.length;
  }

  /** With how many it happened. */
  public int times() {
    int times = 0;
    for (boolean each : happened) if (each) times++;
    return times;
  }

  /** Some of them alone. */
  public Examples only(int[] rows) {
    var some = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) some[i] = happened[rows[i]];
    return new Examples(columns.stream().map(column -> column.only(rows)).toList(), some);
  }
}
