package org.branchbook.app.rooms;

import java.time.Clock;
import java.util.List;
import org.branchbook.staff.absences.Absences;
import org.branchbook.staff.absences.ChangeAbsences;
import org.branchbook.staff.absences.FollowsAbsence;
import org.branchbook.staff.absences.ReturnWork;
import org.branchbook.store.Store;
import org.branchbook.tasks.many.AbsentsTasks;

/** The room of absences: who is away, and who does his work meanwhile. */
public final class AbsenceRoom {
  public final Absences absences;
  public final ChangeAbsences changeAbsences;
  public final ReturnWork returnWork;
  public final List<FollowsAbsence> followers;

  AbsenceRoom(Store store, StaffRoom staff, TaskRoom tasks, Clock clock) {
    absences = staff.absences;
    followers =
        List.of(
            new AbsentsTasks(
                tasks.bulk, tasks.together, staff.handedWork, staff.employees, staff.askers));
    changeAbsences =
        new ChangeAbsences(
            store, store.ids(), absences, staff.employees, staff.trail, followers, clock);
    returnWork = new ReturnWork(store, absences, followers, clock);
  }
}
