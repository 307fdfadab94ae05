package org.branchbook.plans.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.StreamYear;
import org.jspecify.annotations.Nullable;

/**
 * What an import changed in a stream's year.
 *
 * @param ordinal its place among all that the import did
 * @param before what stood in the months that it changed; null where there was nothing
 * @param after what it wrote there; null in the months that it left alone
 */
public record YearChange(
    int ordinal, StreamYear of, List<@Nullable Fact> before, List<@Nullable Fact> after) {
  public YearChange {
    before = Collections.unmodifiableList(new ArrayList<>(before));
    after = Collections.unmodifiableList(new ArrayList<>(after));
  }
}
