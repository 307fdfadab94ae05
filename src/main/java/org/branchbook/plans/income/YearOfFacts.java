package org.branchbook.plans.income;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stream's facts of a year.
 *
 * @param months January's fact to December's; null where there is none
 * @param version 0 for one that isn't kept yet
 */
public record YearOfFacts(StreamYear of, List<@Nullable Fact> months, int version) {
  private static final int MONTHS = Month.values().length;

  public YearOfFacts {
    if (months.size() != MONTHS) throw new IllegalArgumentException("a year has twelve months");
    months = Collections.unmodifiableList(new ArrayList<>(months));
  }

  /** A year without facts. */
  public static YearOfFacts empty(StreamYear of) {
    return new YearOfFacts(of, Arrays.asList(new @Nullable Fact[MONTHS]), 0);
  }

  /** The month's fact; null where there is none. */
  public @Nullable Fact of(Month month) {
    return months.get(month.ordinal());
  }

  /** The same with another fact for a month, or with none. */
  public YearOfFacts with(Month month, @Nullable Fact fact) {
    var changed = new ArrayList<>(months);
    changed.set(month.ordinal(), fact);
    return new YearOfFacts(of, changed, version);
  }

  /** The calendar's month. */
  public YearMonth at(Month month) {
    return YearMonth.of(of.year(), month);
  }
}
