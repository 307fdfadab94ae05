package org.branchbook.playbooks.propensity;

/**
 * The upper triangle of a symmetric positive matrix, and of its Cholesky factor. Inner loops run
 * along rows, so that the machine takes several numbers at once.
 */
final class Triangle {
  final double[][] rows;
  private final int size;

  /** All zeros; row i begins with its diagonal at column i, and stands at its full width. */
  Triangle(int size) {
    this.size = size;
    rows = new double[size][size];
  }

  /** Becomes its own factor U, of which Uᵀ U is what it was. */
  void factorise() {
    for (int j = 0; j < size; j++) {
      var row = rows[j];
      if (row[j] <= 0) throw new ArithmeticException("no positive matrix");
      double root = Math.sqrt(row[j]);
      for (int k = j; k < size; k++) row[k] /= root;
      for (int i = j + 1; i < size; i++) if (row[i] != 0) subtract(rows[i], row[i], row, i);
    }
  }

  private void subtract(double[] from, double times, double[] what, int first) {
    for (int k = first; k < size; k++) from[k] -= times * what[k];
  }

  /** What multiplied by the matrix gives this; it must be factorised. */
  double[] solve(double[] right) {
    var x = right.clone();
    for (int i = 0; i < size; i++) {
      x[i] /= rows[i][i];
      subtract(x, x[i], rows[i], i + 1);
    }
    for (int i = size - 1; i >= 0; i--) {
      double sum = x[i];
      for (int k = i + 1; k < size; k++) sum -= rows[i][k] * x[k];
      x[i] = sum / rows[i][i];
    }
    return x;
  }

  /** The inverse of the factor. */
  Triangle inverse() {
    var inverse = new Triangle(size);
    for (int i = size - 1; i >= 0; i--) {
      var row = inverse.rows[i];
      row[i] = 1;
      for (int m = i + 1; m < size; m++)
        if (rows[i][m] != 0) subtract(row, rows[i][m], inverse.rows[m], m);
      for (int k = i; k < size; k++) row[k] /= rows[i][i];
    }
    return inverse;
  }

  /** An element of W Wᵀ, this being W: of the matrix's inverse, if this is its factor's. */
  double square(int i, int j) {
    double sum = 0;
    for (int k = Math.max(i, j); k < size; k++) sum += rows[i][k] * rows[j][k];
    return sum;
  }
}
