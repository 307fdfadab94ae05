package org.branchbook.reports.extract;

import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The rows of flat tables as the store has them; facts, plans and forecasts come by their own
 * doors.
 */
public interface FlatRows {
  /** How many clients' data there are inside the scope. */
  long clients(Scope scope);

  /**
   * Shows the rows of a table inside the scope as they come, in no order; one client's name or
   * number only where he is inside that of clients too.
   *
   * @param clients which clients may be named
   */
  void each(FlatTable table, Scope scope, Scope clients, Seeing seeing);

  /** What sees rows. */
  interface Seeing {
    /** A row's cells, one for each column; sums as decimal numbers, null where there is none. */
    void row(@Nullable Object... cells);
  }
}
