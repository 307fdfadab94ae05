package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.plans.deviations.ResultNames;
import org.branchbook.playbooks.Experience;
import org.branchbook.playbooks.NamedResults;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.acts.EndRun;
import org.branchbook.playbooks.acts.EndStep;
import org.branchbook.playbooks.acts.GiveStep;
import org.branchbook.playbooks.acts.LeavePlaybook;
import org.branchbook.playbooks.acts.Library;
import org.branchbook.playbooks.acts.PickResult;
import org.branchbook.playbooks.acts.StartDue;
import org.branchbook.playbooks.acts.StartPlaybook;
import org.branchbook.playbooks.acts.TryPlaybook;
import org.branchbook.playbooks.acts.WritePlaybook;
import org.branchbook.playbooks.shipped.Shipped;
import org.branchbook.store.Store;
import org.branchbook.tasks.calendar.WorkingCalendar;

/** The room of playbooks. */
public final class PlaybookRoom {
  public final Library library;
  public final Runs runs;
  public final WritePlaybook write;
  public final StartPlaybook start;
  public final LeavePlaybook leave;
  public final EndStep endStep;
  public final PickResult pick;
  public final StartDue startDue;
  public final Experience experience;
  public final TryPlaybook tryOut;
  final GiveStep give;
  final ResultNames resultNames;
  final FollowsClient follower;

  PlaybookRoom(
      Store store,
      StaffRoom staff,
      ClientRoom clients,
      TaskRoom tasks,
      StepRoom steps,
      Clock clock) {
    runs = steps.runs;
    give = steps.give;
    pick = steps.pick;
    resultNames = new NamedResults(steps.editions);
    follower = steps.rows.follower();
    experience = steps.rows.experience();
    tryOut = new TryPlaybook(experience, clock);
    var ids = store.ids();
    library = new Library(steps.editions, runs, Shipped.all(), ids, clock, store);
    write = new WritePlaybook(library, steps.editions, staff.trail, ids, clock, store);
    start =
        new StartPlaybook(
            library,
            runs,
            steps.give,
            clients.access,
            clients.papers,
            clients.trail,
            staff.trail,
            ids,
            store);
    var end = new EndRun(runs, tasks.bulk, staff.trail, clock);
    leave = new LeavePlaybook(runs, end, clients.access, clients.trail, store);
    endStep = new EndStep(runs, steps.moves, tasks.access, tasks.tasks, tasks.perform, store);
    startDue =
        new StartDue(
            library,
            runs,
            steps.rows.occasions(),
            start,
            end,
            steps.moves,
            steps.give,
            clients.bulk,
            () -> calendar(staff, tasks),
            staff.policies,
            clock,
            store);
  }

  /** Of the department above all others. */
  private static WorkingCalendar calendar(StaffRoom staff, TaskRoom tasks) {
    return staff.departments.all().stream()
        .filter(d -> d.parent() == null)
        .findFirst()
        .map(d -> tasks.calendars.of(d.id()))
        .orElse(WorkingCalendar.PLAIN);
  }
}
