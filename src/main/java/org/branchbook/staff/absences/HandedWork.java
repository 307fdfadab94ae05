package org.branchbook.staff.absences;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.branchbook.staff.EmployeeId;

/** What was given to substitutes, until it goes back. */
public interface HandedWork {
  /** Keeps the numbers of what was given. */
  void keep(AbsenceId absence, String kind, Collection<Long> subjects);

  /**
   * Whose pieces of work are that lie with substitutes, by number; those that were never handed are
   * not in the answer.
   */
  Map<Long, EmployeeId> whose(String kind, Collection<Long> subjects);

  /** What was given; it is forgotten by that. */
  Set<Long> take(AbsenceId absence, String kind);
}
