package org.branchbook.playbooks.propensity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TriangleTest {
  private static Triangle example() {
    var matrix = new Triangle(3);
    matrix.rows[0] = new double[] {4, 2, 0};
    matrix.rows[1] = new double[] {0, 5, 1};
    matrix.rows[2] = new double[] {0, 0, 3};
    return matrix;
  }

  /** (4 2 0, 2 5 1, 0 1 3) times (1, −1, 2) is (2, −1, 5). */
  @Test
  void solves() {
    var matrix = example();
    matrix.factorise();
    assertArrayEquals(new double[] {1, -1, 2}, matrix.solve(new double[] {2, -1, 5}), 1e-12);
  }

  /** The determinant is 44; the first minor 5 × 3 − 1. */
  @Test
  void tellsElementsOfTheInverse() {
    var matrix = example();
    matrix.factorise();
    var inverse = matrix.inverse();
    assertEquals(14 / 44.0, inverse.square(0, 0), 1e-12);
    assertEquals(-6 / 44.0, inverse.square(0, 1), 1e-12);
    assertEquals(16 / 44.0, inverse.square(2, 2), 1e-12);
  }

  @Test
  void refusesWhatIsNotPositive() {
    assertThrows(ArithmeticException.class, () -> new Triangle(2).factorise());
  }
}
