package org.branchbook.ui.tasks;

import java.util.List;
import java.util.function.Function;
import org.branchbook.base.Ids;
import org.branchbook.clients.Clients;
import org.branchbook.clients.search.Found;
import org.branchbook.contacts.KeepPromise;
import org.branchbook.reports.day.PrintDay;
import org.branchbook.reports.day.ReadDay;
import org.branchbook.reports.day.ReadEvening;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.absences.Teams;
import org.branchbook.tasks.SavedFilters;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.Tasks;
import org.branchbook.tasks.acts.AnswerRequest;
import org.branchbook.tasks.acts.AskDepartment;
import org.branchbook.tasks.acts.CancelTask;
import org.branchbook.tasks.acts.DelegateTask;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.tasks.acts.EditTask;
import org.branchbook.tasks.acts.GiveTask;
import org.branchbook.tasks.acts.PostponeTask;
import org.branchbook.tasks.acts.RemindLater;
import org.branchbook.tasks.acts.TakeBackTask;
import org.branchbook.tasks.acts.TickItem;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.PostponeTasks;
import org.branchbook.tasks.many.ReassignTasks;

/**
 * What tasks are read from and what is done to them.
 *
 * @param find finds clients while somebody types, the best first
 */
public record TaskWork(
    Tasks tasks,
    TaskBulk bulk,
    SavedFilters filters,
    Clients clients,
    Employees employees,
    Departments departments,
    Teams teams,
    Function<String, List<Found>> find,
    Ids ids,
    ReadDay day,
    PrintDay print,
    ReadEvening evening,
    KeepPromise promises,
    Acts acts) {
  /** The use cases. */
  public record Acts(
      GiveTask give,
      AskDepartment ask,
      DoTask perform,
      PostponeTask postpone,
      DelegateTask reassign,
      TakeBackTask takeBack,
      CancelTask cancel,
      AnswerRequest answer,
      EditTask edit,
      RemindLater remind,
      TickItem tick,
      PostponeTasks postponeMany,
      ReassignTasks reassignMany,
      UndoTasks undo) {}
}
