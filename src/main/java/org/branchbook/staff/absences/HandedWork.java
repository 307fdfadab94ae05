package org.branchbook.staff.absences;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.branchbook.staff.EmployeeId;

/** What was given to substitutes, until it goes back. */
public interface HandedWork {
  /** Keeps the numbers of what was given. */
  void keep(AbsenceId absence, String kind, Collection<Long> subjects);

  /** Whose a piece of work is that lies with a substitute; empty where it was never handed. */
  Optional<EmployeeId> whose(String kind, long subject);

  /** What was given; it is forgotten by that. */
  Set<Long> take(AbsenceId absence, String kind);
}
