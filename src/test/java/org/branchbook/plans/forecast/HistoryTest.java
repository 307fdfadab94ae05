package org.branchbook.plans.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final double GAP = Double.NaN;

  @Test
  void aGapIsTakenFromTheLineBetweenItsNeighbours() {
    assertArrayEquals(
        new double[] {10, 20, 30, 40}, History.of(new double[] {10, GAP, GAP, 40}, 12).values());
  }

  @Test
  void gapsAtTheEndRepeatTheLastAndThoseAtTheStartAreLeftOut() {
    assertArrayEquals(
        new double[] {5, 7, 7, 7}, History.of(new double[] {GAP, 5, 7, GAP, GAP}, 12).values());
  }

  @Test
  void whatIsGivenMayChangeAfterwards() {
    var given = new double[] {1, 2};
    var history = History.of(given, 1);
    given[0] = 9;
    assertEquals(1, history.values()[0]);
  }

  @Test
  void nothingCountedIsNoHistory() {
    assertThrows(IllegalArgumentException.class, () -> History.of(new double[] {}, 12));
    assertThrows(IllegalArgumentException.class, () -> History.of(new double[] {GAP}, 12));
    assertThrows(
        IllegalArgumentException.class,
        () -> History.of(new double[] {1, Double.POSITIVE_INFINITY}, 12));
    assertThrows(IllegalArgumentException.class, () -> History.of(new double[] {1}, 0));
  }
}
