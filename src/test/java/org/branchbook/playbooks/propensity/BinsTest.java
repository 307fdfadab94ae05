package org.branchbook.playbooks.propensity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BinsTest {
  private static int[] sorted(Column column, int most, double rarest) {
    var bins = Bins.of(column, most, rarest);
    return IntStream.range(0, column.size()).map(row -> bins.of(column, row)).toArray();
  }

  private static Column numbers(double... values) {
    return new Column.Numbers("balance", values);
  }

  @Test
  void binsHoldEquallyMany() {
    assertEquals(
        "[1, 1, 2, 2, 3, 3, 4, 4]", Arrays.toString(sorted(numbers(1, 2, 3, 4, 5, 6, 7, 8), 4, 0)));
  }

  /** Most have none: they are a bin of their own, and what is left shares the others. */
  @Test
  void aValueThatMostHaveIsABin() {
    assertEquals(
        "[1, 1, 1, 1, 1, 1, 2, 3]",
        Arrays.toString(sorted(numbers(-1, -1, -1, -1, -1, -1, 30, 90), 8, 0)));
  }

  @Test
  void whatIsNotKnownHasTheFirstBin() {
    assertEquals("[0, 1, 2]", Arrays.toString(sorted(numbers(Double.NaN, 5, 6), 4, 0)));
    var labels = new Column.Labels("job", Arrays.asList(null, "baker", "smith", "baker"));
    assertEquals("[0, 1, 2, 1]", Arrays.toString(sorted(labels, 4, 0)));
  }

  @Test
  void rareAndNewLabelsAreOthers() {
    var labels = new Column.Labels("job", List.of("a", "a", "a", "b", "b", "c"));
    var bins = Bins.of(labels, 4, 0.3);
    assertEquals("[1, 1, 1, 2, 2, 0]", Arrays.toString(sorted(labels, 4, 0.3)));
    assertEquals(0, bins.of(new Column.Labels("job", List.of("new")), 0));
  }

  @Test
  void anEmptyColumnHasOneBin() {
    assertEquals("[0, 0]", Arrays.toString(sorted(numbers(Double.NaN, Double.NaN), 4, 0)));
  }
}
