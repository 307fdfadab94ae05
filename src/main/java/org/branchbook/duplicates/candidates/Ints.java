package org.branchbook.duplicates.candidates;

import java.util.Arrays;

/** Numbers one after the other. */
final class Ints {
  private int[] numbers;
  private int size;

  Ints(int expected) {
    numbers = new int[Math.max(16, expected)];
  }

  void add(int number) {
    if (size == numbers.length) numbers = Arrays.copyOf(numbers, size + (size >> 1));
    numbers[size++] = number;
  }

  void addAll(Ints more) {
    if (size + more.size > numbers.length)
      numbers = Arrays.copyOf(numbers, Math.max(size + more.size, size + (size >> 1)));
    System.arraycopy(more.numbers, 0, numbers, size, more.size);
    size += more.size;
  }

  int get(int at) {
    return numbers[at];
  }

  int size() {
    return size;
  }

  int[] all() {
    return size == numbers.length ? numbers : Arrays.copyOf(numbers, size);
  }
}
