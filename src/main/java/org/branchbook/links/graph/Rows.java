package org.branchbook.links.graph;

import java.util.Arrays;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;

/**
 * Links, eight numbers each and side by side, so that one look into memory brings all of a link.
 * Rows are only ever added: whoever knows of the first so many may read them while others are
 * written behind.
 */
final class Rows {
  private static final int WIDTH = 8;
  private static final int TO = 1;
  private static final int KIND = 2;
  private static final int SINCE = 3;
  private static final int UNTIL = 4;
  private static final int LOW = 5;
  private static final int HIGH = 6;
  private static final int VOTES = 7;
  private static final int STATUS = 8;
  private static final int OF_TYPE = 255;
  private static final LinkType[] TYPES = LinkType.values();
  private static final Link.Status[] STATUSES = Link.Status.values();

  private final int[] cells;
  private final long[] numbers;

  private Rows(int[] cells, long[] numbers) {
    this.cells = cells;
    this.numbers = numbers;
  }

  /** Room for so many. */
  static Rows of(int count) {
    return new Rows(new int[count * WIDTH], new long[count]);
  }

  int room() {
    return numbers.length;
  }

  /** The same rows with more room behind them. */
  Rows roomFor(int count) {
    return new Rows(Arrays.copyOf(cells, count * WIDTH), Arrays.copyOf(numbers, count));
  }

  /** Writes a row between two nodes. */
  void put(int row, GraphLink link, int from, int to) {
    int at = row * WIDTH;
    numbers[row] = link.id();
    cells[at + KIND] = link.type().ordinal() | link.status().ordinal() << STATUS;
    cells[at + SINCE] = link.since();
    cells[at + UNTIL] = link.until();
    cells[at + LOW] = link.low();
    cells[at + HIGH] = link.high();
    cells[at + VOTES] = link.votes();
    cells[at] = from;
    cells[at + TO] = to;
  }

  /** Takes a row over from elsewhere, between other nodes. */
  void take(int row, Rows other, int otherRow, int from, int to) {
    System.arraycopy(other.cells, otherRow * WIDTH, cells, row * WIDTH, WIDTH);
    cells[row * WIDTH] = from;
    cells[row * WIDTH + TO] = to;
    numbers[row] = other.numbers[otherRow];
  }

  long number(int row) {
    return numbers[row];
  }

  int from(int row) {
    return cells[row * WIDTH];
  }

  int to(int row) {
    return cells[row * WIDTH + TO];
  }

  int typeNumber(int row) {
    return cells[row * WIDTH + KIND] & OF_TYPE;
  }

  LinkType type(int row) {
    return TYPES[typeNumber(row)];
  }

  int statusNumber(int row) {
    return cells[row * WIDTH + KIND] >> STATUS;
  }

  Link.Status status(int row) {
    return STATUSES[statusNumber(row)];
  }

  int since(int row) {
    return cells[row * WIDTH + SINCE];
  }

  int until(int row) {
    return cells[row * WIDTH + UNTIL];
  }

  int low(int row) {
    return cells[row * WIDTH + LOW];
  }

  int high(int row) {
    return cells[row * WIDTH + HIGH];
  }

  int votes(int row) {
    return cells[row * WIDTH + VOTES];
  }

  /** The row of a number among the first so many, which go by their numbers; below 0 for none. */
  int find(long number, int count) {
    return Arrays.binarySearch(numbers, 0, count, number);
  }
}
