package org.branchbook.staff.absences;

import java.util.Collection;
import java.util.Set;

/** What was given to substitutes, until it goes back. */
public interface HandedWork {
  /** Keeps the numbers of what was given. */
  void keep(AbsenceId absence, String kind, Collection<Long> subjects);

  /** What was given; it is forgotten by that. */
  Set<Long> take(AbsenceId absence, String kind);
}
