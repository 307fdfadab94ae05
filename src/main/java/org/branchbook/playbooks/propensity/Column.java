package org.branchbook.playbooks.propensity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of many clients in one respect. */
public sealed interface Column {
  /** In which respect. */
  String name();

  /** Of how many clients. */
  int size();

  /** The same of some of them alone. */
  Column only(int[] rows);

  /** Amounts and counts; {@code NaN} where it isn't known. */
  record Numbers(String name, double[] values) implements Column {
    @Override
    public int size() {
      return values.length;
    }

    @Override
    public Numbers only(int[] rows) {
      var some = new double[rows.length];
      for (int i = 0; i < rows.length; i++) some[i] = values[rows[i]];
      return new Numbers(name, some);
    }
  }

  /** One of a few kinds; null where it isn't known. */
  record Labels(String name, List<@Nullable String> values) implements Column {
    @Override
    public int size() {
      return values.size();
    }

    @Override
    public Labels only(int[] rows) {
      var some = new ArrayList<@Nullable String>();
      for (int row : rows) some.add(values.get(row));
      return new Labels(name, some);
    }
  }
}
