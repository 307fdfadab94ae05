package org.branchbook.playbooks.propensity;

import java.util.Arrays;
import java.util.List;

/** One respect, or two together, each of whose cells has an effect of its own. */
sealed interface Term {
  /** The cell that a client falls into, -1 for one that nothing was learned of. */
  int cell(List<Column> columns, int row);

  int cells();

  /** Whether neighbouring cells, but for the first, are alike. */
  boolean ordered();

  /** Which columns it looks at. */
  List<Integer> columns();

  /** The cells of all. */
  default int[] cells(Examples examples) {
    var cells = new int[examples.size()];
    Arrays.setAll(cells, row -> cell(examples.columns(), row));
    return cells;
  }

  /** One respect. */
  record Single(int column, Bins bins) implements Term {
    @Override
    public int cell(List<Column> columns, int row) {
      return bins.of(columns.get(column), row);
    }

    @Override
    public int cells() {
      return bins.count();
    }

    @Override
    public boolean ordered() {
      return bins.ordered();
    }

    @Override
    public List<Integer> columns() {
      return List.of(column);
    }
  }

  /**
   * Two respects together.
   *
   * @param known the numbers of those combinations that examples fall into, -1 for the others
   */
  record Both(int one, Bins ones, int other, Bins others, int[] known, int cells) implements Term {
    static Both of(Examples examples, int one, Bins ones, int other, Bins others) {
      var known = new int[ones.count() * others.count()];
      Arrays.fill(known, -1);
      int cells = 0;
      for (int row = 0; row < examples.size(); row++) {
        int at =
            ones.of(examples.columns().get(one), row) * others.count()
                + others.of(examples.columns().get(other), row);
        if (known[at] < 0) known[at] = cells++;
      }
      return new Both(one, ones, other, others, known, cells);
    }

    @Override
    public int cell(List<Column> columns, int row) {
      return known[
          ones.of(columns.get(one), row) * others.count() + others.of(columns.get(other), row)];
    }

    @Override
    public boolean ordered() {
      return false;
    }

    @Override
    public List<Integer> columns() {
      return List.of(one, other);
    }
  }
}
