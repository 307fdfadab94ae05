package org.branchbook.staff.absences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Work;

/** Gives those who are back what is left of their work; asked whenever somebody comes in. */
public final class ReturnWork {
  /** How long ago an absence may have ended for its work still to be looked for, in days. */
  private static final int LOOK_BACK = 60;

  private final Work work;
  private final Absences absences;
  private final List<FollowsAbsence> followers;
  private final Clock clock;

  public ReturnWork(Work work, Absences absences, List<FollowsAbsence> followers, Clock clock) {
    this.work = work;
    this.absences = absences;
    this.followers = List.copyOf(followers);
    this.clock = clock;
  }

  /** Gives back what belongs to absences that are over; how much it was. */
  public int run() {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var over =
        absences.notOver(today.minusDays(LOOK_BACK)).stream().filter(a -> a.over(today)).toList();
    if (over.isEmpty() || followers.isEmpty()) return 0;
    return work.inOne(
        () -> {
          int all = 0;
          for (var absence : over) for (var follower : followers) all += follower.giveBack(absence);
          return all;
        });
  }
}
