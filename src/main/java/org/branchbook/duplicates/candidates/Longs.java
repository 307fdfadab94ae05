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

  void addAll(long[] more) {
    if (size + more.length > numbers.length)
      numbers = Arrays.copyOf(numbers, Math.max(size + more.length, size + (size >> 1)));
    System.arraycopy(more, 0, numbers, size, more.length);
    size += more.length;
  }

  void sort() {
    Arrays.parallelSort(numbers, 0, size);
  }

  /** Forgets all of them. */
  void clear() {
    numbers = new long[0];
    size = 0;
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
