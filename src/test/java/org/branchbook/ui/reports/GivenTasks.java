package org.branchbook.ui.reports;

import java.util.Map;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.InMemoryConfirmations;
import org.branchbook.tasks.InMemoryCalendars;
import org.branchbook.tasks.InMemoryTasks;
import org.branchbook.tasks.acts.TaskAccess;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.GiveTogether;

/** Tasks in memory that a list gives rise to. */
final class GivenTasks {
  final InMemoryTasks tasks = new InMemoryTasks();
  final InMemoryCalendars calendars = new InMemoryCalendars();
  final GiveTogether give;
  final UndoTasks undo;

  GivenTasks(InMemoryStaff staff) {
    var trail = new ClientTrail(staff.audit(), staff.ids(), staff.clock);
    var access = new TaskAccess(tasks, staff.employees(), trail);
    var confirm =
        new Confirm(
            staff.work(),
            staff.ids(),
            new InMemoryConfirmations(),
            staff.employees(),
            staff.policies(),
            staff.trail(),
            staff.clock);
    give =
        new GiveTogether(tasks, access, _ -> Map.of(), trail, confirm, staff.clock, staff.work());
    undo = new UndoTasks(tasks, tasks, trail, staff.work());
  }
}
