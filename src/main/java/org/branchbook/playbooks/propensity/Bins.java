package org.branchbook.playbooks.propensity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts the values of a column into bins; the first, 0, is for what isn't known or is too rare. */
sealed interface Bins {
  int count();

  int of(Column column, int row);

  /** Whether neighbouring bins are alike. */
  boolean ordered();

  /** Bins of so equal a number of examples as can be, or of a label each that is not too rare. */
  static Bins of(Column examples, int most, double rarest) {
    return switch (examples) {
      case Column.Numbers numbers -> ByEdge.of(numbers.values(), most);
      case Column.Labels labels -> ByLabel.of(labels, rarest);
    };
  }

  /** Each bin but the first begins at an edge, which belongs to it. */
  record ByEdge(double[] edges) implements Bins {
    static ByEdge of(double[] values, int most) {
      var sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
      if (sorted.length == 0) return new ByEdge(new double[0]);
      var edges = new double[most - 1];
      for (int i = 1; i < most; i++) edges[i - 1] = sorted[(int) ((long) i * sorted.length / most)];
      // the least value of all stands below every edge
      return new ByEdge(Arrays.stream(edges).distinct().filter(e -> e > sorted[0]).toArray());
    }

    @Override
    public int count() {
      return edges.length + 2;
    }

    @Override
    public int of(Column column, int row) {
      double value = ((Column.Numbers) column).values()[row];
      if (Double.isNaN(value)) return 0;
      int found = Arrays.binarySearch(edges, value);
      return found >= 0 ? found + 2 : -found;
    }

    @Override
    public boolean ordered() {
      return true;
    }
  }

  /** Each label has its bin. */
  record ByLabel(Map<String, Integer> bins) implements Bins {
    static ByLabel of(Column.Labels labels, double rarest) {
      var counts =
          labels.values().stream()
              .filter(label -> label != null)
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      var bins = new HashMap<String, Integer>();
      counts.keySet().stream()
          .sorted()
          .filter(label -> counts.get(label) >= rarest * labels.size())
          .forEach(label -> bins.put(label, bins.size() + 1));
      return new ByLabel(bins);
    }

    @Override
    public int count() {
      return bins.size() + 1;
    }

    @Override
    public int of(Column column, int row) {
      var label = ((Column.Labels) column).values().get(row);
      return label == null ? 0 : bins.getOrDefault(label, 0);
    }

    @Override
    public boolean ordered() {
      return false;
    }
  }
}
