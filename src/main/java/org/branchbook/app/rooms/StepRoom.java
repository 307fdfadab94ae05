package org.branchbook.app.rooms;

import java.time.Clock;
import org.branchbook.playbooks.Editions;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.acts.GiveStep;
import org.branchbook.playbooks.acts.MoveOn;
import org.branchbook.playbooks.acts.PickResult;
import org.branchbook.store.Store;
import org.branchbook.store.playbooks.PlaybookStore;
import org.branchbook.store.tasks.TaskStore;

/** The part of the playbooks that tasks need: what follows when the task of a step ends. */
final class StepRoom {
  final PlaybookStore rows;
  final Editions editions;
  final Runs runs;
  final GiveStep give;
  final MoveOn moves;
  final PickResult pick;

  StepRoom(Store store, StaffRoom staff, ClientRoom clients, Clock clock) {
    rows = new PlaybookStore(store);
    editions = rows.editions();
    runs = rows.runs();
    var tasks = new TaskStore(store);
    give =
        new GiveStep(
            staff.employees, tasks.bulk(), tasks.calendars(), staff.trail, store.ids(), clock);
    pick = new PickResult(runs, editions);
    moves = new MoveOn(runs, editions, clients.bulk, give, staff.trail, clock);
  }
}
