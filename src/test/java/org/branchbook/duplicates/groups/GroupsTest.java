package org.branchbook.duplicates.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.branchbook.app.computer.Cores;
import org.branchbook.duplicates.groups.Groups.Joined;
import org.branchbook.duplicates.groups.Groups.Support;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private static final Support MEAN =
      (a, b) -> {
        double sum = 0;
        // entries are one client where they lie at most 2 apart
        for (int x : a) for (int y : b) sum += 3 - Math.abs(x - y);
        return sum / (a.length * b.length);
      };

  @Test
  void aChainDoesNotGlueDifferentClients() {
    var pairs = new long[9];
    var odds = new float[9];
    for (int i = 0; i < 9; i++) {
      pairs[i] = (long) i << 32 | i + 1;
      odds[i] = 2;
    }
    var clients = clients(10, pairs, odds, MEAN);
    assertEquals(clients[0], clients[1]);
    assertNotEquals(clients[0], clients[9]);
  }

  @Test
  void theSurestPairComesFirst() {
    long[] pairs = {1L, 1L << 32 | 2};
    // 1 may go with 0 or with 2, not with both
    Support one = (a, b) -> a.length + b.length > 2 ? -5 : 1;
    var clients = clients(3, pairs, new float[] {1, 4}, one);
    assertEquals(clients[1], clients[2]);
    assertNotEquals(clients[0], clients[1]);
  }

  @Test
  void everyPairOfAClientIsJoinedOnce() {
    long[] pairs = {1L, 2L << 32 | 3, 1L << 32 | 2};
    var groups = joined(4, pairs, new float[] {3, 3, 3}, (_, _) -> 3);
    int joined = groups.stream().mapToInt(j -> j.a().length * j.b().length).sum();
    assertEquals(6, joined);
  }

  @Test
  void whatIsFarBelowTheThresholdJoinsNobody() {
    assertTrue(joined(2, new long[] {1L}, new float[] {-9}, (_, _) -> 5).isEmpty());
  }

  private static List<Joined> joined(int entries, long[] pairs, float[] odds, Support support) {
    try (var cores = new Cores()) {
      return Groups.of(entries, pairs, odds, 0, () -> support, cores);
    }
  }

  /** The number of each entry's client. */
  private static int[] clients(int entries, long[] pairs, float[] odds, Support support) {
    var clients = IntStream.range(0, entries).toArray();
    for (var two : joined(entries, pairs, odds, support)) {
      for (int entry : two.b()) clients[entry] = clients[two.a()[0]];
      for (int entry : two.a()) clients[entry] = clients[two.a()[0]];
    }
    return clients;
  }
}
