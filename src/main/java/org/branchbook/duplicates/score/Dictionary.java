package org.branchbook.duplicates.score;

import java.util.Arrays;
import org.branchbook.duplicates.Traits;

/**
 * The values of a trait, each once: a value is a number, and 0 is blank. What consists of several
 * values is a value too, made of the others. A value costs its text and some ten bytes.
 */
final class Dictionary {
  private static final int[] SINGLE = {};

  private String[] values = new String[16];
  private int[][] parts = {};

  /** The numbers of the values by their hashes, each in the first free place from its own. */
  private int[] places = new int[32];

  private int size = 1;

  Dictionary() {
    values[0] = "";
  }

  /** The number of a value, given now where it has none. */
  int number(String value) {
    if (value.isEmpty()) return 0;
    int there = places[place(value)];
    if (there != 0) return there;
    int[] of = SINGLE;
    if (value.indexOf(Traits.SEPARATOR) >= 0) {
      var single = value.split("\n");
      of = new int[single.length];
      for (int i = 0; i < of.length; i++) of[i] = number(single[i]);
    }
    if (size == values.length) values = Arrays.copyOf(values, size + (size >> 1));
    if (size * 2 > places.length) widen();
    values[size] = value;
    places[place(value)] = size;
    if (of.length > 0) {
      if (parts.length <= size) parts = Arrays.copyOf(parts, values.length);
      parts[size] = of;
    }
    return size++;
  }

  private int place(String value) {
    int hash = value.hashCode() * 0x9E3779B9;
    int at = (hash ^ hash >>> 15) & places.length - 1;
    while (places[at] != 0 && !values[places[at]].equals(value)) at = at + 1 & places.length - 1;
    return at;
  }

  private void widen() {
    places = new int[places.length * 2];
    for (int v = 1; v < size; v++) places[place(values[v])] = v;
  }

  /** Whether some values consist of several. */
  boolean hasParts() {
    return parts.length > 0;
  }

  /** The values that make up this one; none where it is single. */
  int[] parts(int number) {
    var of = number < parts.length ? parts[number] : null;
    return of == null ? SINGLE : of;
  }

  String value(int number) {
    return values[number];
  }

  /** One more than the greatest number. */
  int size() {
    return size;
  }
}
