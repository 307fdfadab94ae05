package org.branchbook.links.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FreeLayoutTest {
  private final FreeLayout layout = new FreeLayout(7);

  private static Net path(int nodes) {
    var from = new int[nodes - 1];
    var to = new int[nodes - 1];
    for (int i = 0; i + 1 < nodes; i++) {
      from[i] = i;
      to[i] = i + 1;
    }
    return Net.of(nodes, from, to);
  }

  private static Net random(int nodes, int links) {
    var random = new SplittableRandom(nodes);
    var from = new int[links];
    var to = new int[links];
    for (int i = 0; i < links; i++) {
      from[i] = random.nextInt(nodes);
      to[i] = random.nextInt(nodes);
    }
    return Net.of(nodes, from, to);
  }

  private static double apart(Placing placing, int one, int other) {
    return Math.hypot(placing.x()[one] - placing.x()[other], placing.y()[one] - placing.y()[other]);
  }

  @Test
  void aPathIsDrawnOut() {
    var placed = layout.place(path(30));
    assertEquals(29, apart(placed, 0, 29), 1.5);
    assertTrue(placed.box().width() > 5 * placed.box().height());
  }

  @Test
  void theSameGraphGivesTheSamePicture() {
    var net = random(900, 1300);
    var one = layout.place(net);
    var other = new FreeLayout(7).place(net);
    assertArrayEquals(one.x(), other.x());
    assertArrayEquals(one.y(), other.y());
  }

  @Test
  void partsStandSideBySide() {
    // three triangles, two pairs and two who are alone
    var net =
        Net.of(
            15,
            new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11},
            new int[] {1, 2, 0, 4, 5, 3, 7, 8, 6, 10, 12});
    var placed = layout.place(net);
    var parts = Components.of(net);
    assertEquals(7, parts.size());
    for (var one : parts)
      for (var other : parts)
        if (one != other)
          for (int a : one) for (int b : other) assertTrue(apart(placed, a, b) > 0.8, a + " " + b);
  }

  @Test
  void leavesOfOneNodeDoNotStandOnOneAnother() {
    int leaves = 1500;
    var from = new int[leaves];
    var to = new int[leaves];
    for (int i = 0; i < leaves; i++) to[i] = i + 1;
    var placed = layout.place(Net.of(leaves + 1, from, to));
    var sorted = new double[leaves];
    for (int i = 1; i <= leaves; i++) {
      double least = Double.MAX_VALUE;
      for (int k = 1; k <= leaves; k++) if (k != i) least = Math.min(least, apart(placed, i, k));
      sorted[i - 1] = least;
    }
    Arrays.sort(sorted);
    assertTrue(sorted[leaves / 10] > 0.01, "too near: " + sorted[leaves / 10]);
  }

  @Test
  void whatStoodKeepsItsPlace() {
    var before = layout.place(path(40));
    var net = path(42);
    var stood = Placing.nowhere(42);
    System.arraycopy(before.x(), 0, stood.x(), 0, 40);
    System.arraycopy(before.y(), 0, stood.y(), 0, 40);
    var now = layout.grow(net, stood);
    for (int i = 0; i < 40; i++)
      assertTrue(
          Math.hypot(now.x()[i] - before.x()[i], now.y()[i] - before.y()[i])
              < 0.05 * before.box().diagonal());
    assertEquals(41, apart(now, 0, 41), 3);
  }

  /** Also those who stood apart and are now drawn in by somebody new. */
  @Test
  void hundredsStayWhereTheyAreWhenAFewCome() {
    var before = random(400, 500);
    var stood = layout.place(before);
    var from = new int[before.ends().length + 10];
    var to = new int[from.length];
    int many = 0;
    for (int i = 0; i < 400; i++)
      for (int k = before.starts()[i]; k < before.starts()[i + 1]; k++) {
        from[many] = i;
        to[many++] = before.ends()[k];
      }
    for (int i = 0; i < 10; i++) {
      from[many] = 400 + i / 2;
      to[many++] = i * 37;
    }
    var here = Placing.nowhere(405);
    System.arraycopy(stood.x(), 0, here.x(), 0, 400);
    System.arraycopy(stood.y(), 0, here.y(), 0, 400);
    var now = layout.grow(Net.of(405, from, to), here);
    for (int i = 0; i < 400; i++) {
      assertEquals(stood.x()[i], now.x()[i]);
      assertEquals(stood.y()[i], now.y()[i]);
    }
    for (int i = 400; i < 405; i++) assertTrue(now.has(i));
  }

  @Test
  void newPartsFindRoomBesideWhatStands() {
    var stood = Placing.nowhere(6);
    for (int i = 0; i < 4; i++) {
      stood.x()[i] = i;
      stood.y()[i] = 0;
    }
    var net = Net.of(6, new int[] {0, 1, 2, 4}, new int[] {1, 2, 3, 5});
    var now = layout.grow(net, stood);
    for (int i = 0; i < 4; i++) {
      assertEquals(i, now.x()[i]);
      assertTrue(apart(now, i, 4) > 0.8);
      assertTrue(apart(now, i, 5) > 0.8);
    }
  }

  @Test
  void nothingIsAPictureToo() {
    assertEquals(0, layout.place(Net.of(0, new int[0], new int[0])).size());
    assertEquals(1, layout.place(Net.of(1, new int[0], new int[0])).size());
  }
}
