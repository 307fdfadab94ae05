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

  void addAll(Longs more) {
    if (size + more.size > numbers.length)
      numbers = Arrays.copyOf(numbers, Math.max(size + more.size, size + (size >> 1)));
    System.arraycopy(more.numbers, 0, numbers, size, more.size);
    size += more.size;
  }

  void sort() {
    Arrays.sort(numbers, 0, size);
  }

  /** As {@link #sort}, on all cores. */
  void sortMany() {
    Arrays.parallelSort(numbers, 0, size);
  }

  /** Forgets all of them. */
  void clear() {
    numbers = new long[16];
    size = 0;
  }

  /** Forgets them, and keeps the place for others. */
  void restart() {
    size = 0;
  }

  long get(int at) {
    return numbers[at];
  }

  int size() {
    return size;
  }
}
