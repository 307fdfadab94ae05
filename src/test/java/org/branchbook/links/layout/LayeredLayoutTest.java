package org.branchbook.links.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {
  private final LayeredLayout layout = new LayeredLayout();

  @Test
  void ownersStandAbove() {
    // 0 owns 1 and 2, both own 3, 3 owns 4; 5 owns 4 directly
    int[] from = {0, 0, 1, 2, 3, 5};
    int[] to = {1, 2, 3, 3, 4, 4};
    var y = layout.place(6, from, to).places().y();
    for (int i = 0; i < from.length; i++) assertTrue(y[from[i]] < y[to[i]], "link " + i);
    // one who owns at the end of a chain stands just above what he owns
    assertEquals(y[3], y[5]);
  }

  @Test
  void aCircleIsBrokenOnce() {
    var y = layout.place(3, new int[] {0, 1, 2}, new int[] {1, 2, 0}).places().y();
    assertEquals(
        2, java.util.stream.IntStream.of(0, 1, 2).filter(i -> y[i] < y[(i + 1) % 3]).count());
  }

  @Test
  void aTreeHasNoCrossings() {
    var random = new SplittableRandom(3);
    int nodes = 60;
    var from = new int[nodes - 1];
    var to = new int[nodes - 1];
    for (int i = 1; i < nodes; i++) {
      from[i - 1] = random.nextInt(i);
      to[i - 1] = i;
    }
    var ranks = new Ranks(nodes, from, to);
    assertEquals(0, new Rows(nodes, ranks, from.length).crossings());
  }

  @Test
  void nobodyStandsOnAnother() {
    var random = new SplittableRandom(5);
    int nodes = 80;
    var from = new int[120];
    var to = new int[120];
    for (int i = 0; i < 120; i++) {
      from[i] = random.nextInt(nodes);
      to[i] = random.nextInt(nodes);
    }
    var levels = layout.place(nodes, from, to);
    var x = levels.places().x();
    var y = levels.places().y();
    for (int a = 0; a < nodes; a++)
      for (int b = 0; b < a; b++)
        assertTrue(Math.abs(x[a] - x[b]) > 0.89 || y[a] != y[b], a + " " + b);
    assertArrayEquals(x, layout.place(nodes, from, to).places().x());
  }

  @Test
  void aLongLinkBendsAtEachLevel() {
    int[] from = {0, 1, 2, 0};
    int[] to = {1, 2, 3, 3};
    var bends = layout.place(4, from, to).bends();
    assertEquals(0, bends[0].length);
    assertEquals(4, bends[3].length);
  }
}
