package org.branchbook.duplicates.candidates;

import java.util.Arrays;

/** Small numbers one after the other. */
final class Ints {
  private int[] numbers;
  private int size;

  Ints(int expected) {
    numbers = new int[expected];
  }

  void add(int number) {
    if (size == numbers.length) numbers = Arrays.copyOf(numbers, size + (size >> 1) + 1);
    numbers[size++] = number;
  }

  int get(int at) {
    return numbers[at];
  }
}
