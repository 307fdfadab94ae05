package org.branchbook.reports.day;

import java.util.Comparator;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Priority;

/**
 * Where a piece of work stands in a day, and why.
 *
 * @param bond what binds it to its deadline
 * @param late days since its deadline; 0 on its day and before
 * @param pressing how pressing it is: 1 for work of usual priority on its day
 * @param stake what may be lost
 * @param risk the value at risk by which unbound work stands: stake times pressing, in hundredths
 * @param minutes how long it takes
 */
public record Standing(
    Bond bond,
    Due due,
    int late,
    Priority priority,
    double pressing,
    Stake stake,
    long risk,
    int minutes)
    implements Comparable<Standing> {
  /** What makes a deadline one that is kept whatever the client is worth. */
  public enum Bond {
    /** It was promised to the client. */
    PROMISE,
    /** An hour of this day is agreed. */
    HOUR,
    /** Another department was asked, and waits for the answer. */
    REQUEST,
    /** Nothing: its value decides. */
    NONE
  }

  private static final Comparator<Standing> BY_DEADLINE = Comparator.comparing(Standing::due);
  private static final Comparator<Standing> BY_RISK =
      Comparator.comparingLong((Standing s) -> -s.risk).thenComparing(Standing::due);

  /** Whether its deadline comes before any value. */
  public boolean bound() {
    return bond != Bond.NONE;
  }

  @Override
  public int compareTo(Standing other) {
    if (bound() != other.bound()) return bound() ? -1 : 1;
    return (bound() ? BY_DEADLINE : BY_RISK).compare(this, other);
  }
}
