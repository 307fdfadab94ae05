package org.branchbook.duplicates.candidates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SharingTest {
  private final Sharing sharing = new Sharing(10_000);

  @Test
  void whoSharesTheRarerKeysComesFirstAndEqualsByNumber() {
    for (int key = 0; key < 2; key++)
      for (long one : new long[] {9, 4, 7}) sharing.add(one, sharing.says(3));
    sharing.add(7, sharing.says(50));
    assertArrayEquals(new long[] {7, 4, 9}, sharing.best(5));
  }

  @Test
  void oneKeyThatOthersHaveIsNobodyAndTwoAreSomebody() {
    sharing.add(1, sharing.says(2));
    sharing.add(2, sharing.says(20));
    sharing.add(2, sharing.says(20));
    assertArrayEquals(new long[] {2}, sharing.best(5));
  }

  @Test
  void whoAloneSharesAKeyIsSomebody() {
    sharing.add(1, sharing.says(1));
    assertArrayEquals(new long[] {1}, sharing.best(5));
  }

  @Test
  void everythingIsForgottenBeforeTheNext() {
    sharing.add(1, sharing.says(1));
    sharing.best(5);
    assertArrayEquals(new long[] {}, sharing.best(5));
  }

  @Test
  void ofManyTheBestAreKept() {
    for (int i = 0; i < 3000; i++) sharing.add(i, 2 * sharing.says(1 + i % 20));
    sharing.add(2999, sharing.says(1));
    assertArrayEquals(new long[] {2999, 0, 20}, sharing.best(3));
  }
}
