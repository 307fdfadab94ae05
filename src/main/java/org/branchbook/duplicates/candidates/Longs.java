package org.branchbook.duplicates.candidates;

import java.util.Arrays;

/** Numbers one after the other. */
final class Longs {
  private long[] numbers;
  private int size;

  Longs(int expected) {
    numbers = new long[Math.max(16, expected)];
  }

  void add(long number) {
    if (size == numbers.length) numbers = Arrays.copyOf(numbers, size + (size >> 1));
    numbers[size++] = number;
  }

  long get(int at) {
    return numbers[at];
  }

  int size() {
    return size;
  }

  long[] all() {
    return Arrays.copyOf(numbers, size);
  }
}
