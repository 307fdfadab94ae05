package org.branchbook.playbooks.propensity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A plain logistic regression, to measure by: numbers standardised, a column for each label but the
 * first, and nothing else.
 */
public final class PlainRegression {
  private static final int STEPS = 15;
  private static final double RIDGE = 1e-4;

  private final List<Standard> standards = new ArrayList<>();
  private double[] weights;

  /** How one column becomes numbers. */
  private record Standard(double mean, double scatter, List<String> labels) {}

  public PlainRegression(Examples examples) {
    for (var column : examples.columns()) standards.add(standard(column));
    var rows = new double[examples.size()][];
    for (int row = 0; row < rows.length; row++) rows[row] = row(examples.columns(), row);
    weights = new double[rows[0].length];
    for (int step = 0; step < STEPS; step++) step(rows, examples.happened());
  }

  private static Standard standard(Column column) {
    return switch (column) {
      case Column.Numbers numbers -> {
        double mean = Arrays.stream(numbers.values()).average().orElseThrow();
        double square =
            Arrays.stream(numbers.values())
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow();
        yield new Standard(mean, Math.sqrt(square), List.of());
      }
      case Column.Labels labels ->
          new Standard(0, 1, new TreeSet<>(labels.values()).stream().skip(1).toList());
    };
  }

  private double[] row(List<Column> columns, int row) {
    var all = new ArrayList<Double>(List.of(1.0));
    for (int i = 0; i < columns.size(); i++) {
      var standard = standards.get(i);
      switch (columns.get(i)) {
        case Column.Numbers numbers ->
            all.add((numbers.values()[row] - standard.mean()) / standard.scatter());
        case Column.Labels labels -> {
          for (var label : standard.labels())
            all.add(label.equals(labels.values().get(row)) ? 1.0 : 0.0);
        }
      }
    }
    return all.stream().mapToDouble(v -> v).toArray();
  }

  private void step(double[][] rows, boolean[] happened) {
    int size = weights.length;
    var matrix = new Triangle(size);
    var slope = new double[size];
    for (int r = 0; r < rows.length; r++) {
      double chance = Additive.chance(times(rows[r]));
      double off = (happened[r] ? 1 : 0) - chance;
      double weight = chance * (1 - chance);
      for (int i = 0; i < size; i++) {
        slope[i] += off * rows[r][i];
        for (int j = i; j < size; j++) matrix.rows[i][j] += weight * rows[r][i] * rows[r][j];
      }
    }
    for (int i = 0; i < size; i++) {
      matrix.rows[i][i] += RIDGE;
      slope[i] -= RIDGE * weights[i];
    }
    matrix.factorise();
    var by = matrix.solve(slope);
    for (int i = 0; i < size; i++) weights[i] += by[i];
  }

  private double times(double[] row) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) sum += weights[i] * row[i];
    return sum;
  }

  /** The chance of a client. */
  public double chance(List<Column> columns, int row) {
    return Additive.chance(times(row(columns, row)));
  }
}
