package org.branchbook.staff.absences;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;

/** What somebody has to do while he is away: each room with such work shares it out. */
public interface FollowsAbsence {
  /** How much of his falls due by the end of a day. */
  int waiting(EmployeeId who, LocalDate until);

  /** How much each of these has to do already. */
  Map<EmployeeId, Integer> load(Collection<EmployeeId> of);

  /** Shares it out among the substitutes by their load, in the unit of work; how much it was. */
  int handOver(Asker asker, Absence absence);

  /**
   * Gives back what is still open and still with a substitute, in the unit of work; how much that
   * was. What was given back once is not given back again.
   */
  int giveBack(Absence absence);
}
