package org.branchbook.links.groups;

import java.util.Arrays;

/** A list of numbers that grows. */
final class Ints {
  int[] of;
  int count;

  Ints(int room) {
    of = new int[Math.max(8, room)];
  }

  void add(int number) {
    if (count == of.length) of = Arrays.copyOf(of, 2 * count);
    of[count++] = number;
  }

  int[] array() {
    return Arrays.copyOf(of, count);
  }
}
