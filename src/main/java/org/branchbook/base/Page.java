package org.branchbook.base;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a list, read by key and not by position, so that every page costs the same.
 *
 * @param rows the rows in order
 * @param next where the following page begins; empty at the end of the list
 */
public record Page<T>(List<T> rows, Optional<Mark> next) {
  /** The place of a row in its list: its sort key, and its number where sort keys are equal. */
  public record Mark(String key, long id) {}

  public Page {
    rows = List.copyOf(rows);
  }

  /** The page out of one row more than asked for: the extra row only tells that there is more. */
  public static <T> Page<T> of(List<T> oneMore, int size, Function<T, Mark> mark) {
    if (oneMore.size() <= size) return new Page<>(oneMore, Optional.empty());
    var rows = oneMore.subList(0, size);
    return new Page<>(rows, Optional.of(mark.apply(rows.getLast())));
  }
}
