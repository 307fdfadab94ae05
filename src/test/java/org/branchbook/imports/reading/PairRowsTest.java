package org.branchbook.imports.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairRowsTest {
  private final PairRows pairs = new PairRows();

  private static Row row(long number) {
    return Row.of(number, List.of());
  }

  @Test
  void twoComeTogetherWhicheverIsFirst() {
    assertEquals(List.of(), pairs.left("1", row(1)));
    assertEquals(List.of(new PairRows.Pair(row(1), row(2))), pairs.right("1", row(2)));
    assertEquals(List.of(), pairs.right("2", row(3)));
    assertEquals(List.of(new PairRows.Pair(row(4), row(3))), pairs.left("2", row(4)));
  }

  @Test
  void everyLeftWithEveryRight() {
    pairs.left("1", row(1));
    pairs.right("1", row(2));
    assertEquals(1, pairs.right("1", row(3)).size());
    assertEquals(
        List.of(new PairRows.Pair(row(4), row(2)), new PairRows.Pair(row(4), row(3))),
        pairs.left("1", row(4)));
  }

  @Test
  void aRightRowWithoutALeftOneIsAlone() {
    pairs.left("1", row(1));
    pairs.right("2", row(2));
    assertEquals(List.of(row(2)), pairs.alone());
  }
}
