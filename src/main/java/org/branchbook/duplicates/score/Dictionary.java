package org.branchbook.duplicates.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.duplicates.Traits;

/**
 * The values of a trait, each once: a value is a number, and 0 is blank. What consists of several
 * values is a value too, made of the others.
 */
final class Dictionary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private final List<int[]> parts = new ArrayList<>();
  private static final int[] SINGLE = {};

  Dictionary() {
    values.add("");
    parts.add(SINGLE);
  }

  /** The number of a value, given now where it has none. */
  int number(String value) {
    if (value.isEmpty()) return 0;
    var there = numbers.get(value);
    if (there != null) return there;
    int[] of = SINGLE;
    if (value.indexOf(Traits.SEPARATOR) >= 0) {
      var single = value.split("\n");
      of = new int[single.length];
      for (int i = 0; i < of.length; i++) of[i] = number(single[i]);
    }
    int number = values.size();
    values.add(value);
    parts.add(of);
    numbers.put(value, number);
    return number;
  }

  /** The values that make up this one; none where it is single. */
  int[] parts(int number) {
    return parts.get(number);
  }

  String value(int number) {
    return values.get(number);
  }

  /** One more than the greatest number. */
  int size() {
    return values.size();
  }
}
