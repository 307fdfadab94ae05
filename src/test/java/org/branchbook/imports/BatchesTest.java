package org.branchbook.imports;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {
  @Test
  void theFirstAreSmallAndMakeUpAWholeOneAndLaterOnesAreTwiceAsLarge() {
    var batches = new Batches(100);
    var sizes = new ArrayList<Integer>();
    for (int i = 0; i < 8; i++) sizes.add(batches.next());
    assertEquals(List.of(25, 25, 50, 100, 100, 100, 200, 200), sizes);
  }

  @Test
  void whatCameTogetherIsTakenBackTogether() {
    var batches = new Batches(100);
    var sizes = new ArrayList<Integer>();
    for (int before = 830; before > 0; before -= sizes.getLast()) sizes.add(batches.last(before));
    assertEquals(List.of(30, 200, 200, 100, 100, 100, 100), sizes);
  }

  @Test
  void evenSingleRowsComeAndGo() {
    var batches = new Batches(1);
    for (int i = 0; i < 4; i++) assertEquals(1, batches.next());
    assertEquals(2, batches.next());
    assertEquals(2, batches.last(6));
    assertEquals(1, batches.last(4));
  }
}
