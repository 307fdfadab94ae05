package org.branchbook.staff.absences;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;

/** Somebody's work that is handed over whole and comes back whole. */
public final class SharedWork implements FollowsAbsence {
  public final Map<EmployeeId, Integer> loads = new HashMap<>();
  private final Set<AbsenceId> out = new HashSet<>();
  private final int waiting;

  public SharedWork(int waiting) {
    this.waiting = waiting;
  }

  @Override
  public int waiting(EmployeeId who, LocalDate until) {
    return waiting;
  }

  @Override
  public Map<EmployeeId, Integer> load(Collection<EmployeeId> of) {
    var all = new HashMap<EmployeeId, Integer>();
    for (var one : of) all.put(one, loads.getOrDefault(one, 0));
    return all;
  }

  @Override
  public int handOver(Asker asker, Absence absence) {
    out.add(absence.id());
    return waiting;
  }

  @Override
  public int giveBack(Absence absence) {
    return out.remove(absence.id()) ? waiting : 0;
  }
}
