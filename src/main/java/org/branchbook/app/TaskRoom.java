package org.branchbook.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.branchbook.base.Ids;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.contacts.CardCounts;
import org.branchbook.contacts.NextSteps;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.policies.Policies;
import org.branchbook.store.Store;
import org.branchbook.store.tasks.TaskStore;
import org.branchbook.tasks.SavedFilters;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.Tasks;
import org.branchbook.tasks.acts.AnswerRequest;
import org.branchbook.tasks.acts.AskDepartment;
import org.branchbook.tasks.acts.CancelTask;
import org.branchbook.tasks.acts.ChangeTask;
import org.branchbook.tasks.acts.DelegateTask;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.tasks.acts.EditTask;
import org.branchbook.tasks.acts.GiveTask;
import org.branchbook.tasks.acts.NextOfSeries;
import org.branchbook.tasks.acts.PostponeTask;
import org.branchbook.tasks.acts.Postponing;
import org.branchbook.tasks.acts.RemindLater;
import org.branchbook.tasks.acts.TakeBackTask;
import org.branchbook.tasks.acts.TaskAccess;
import org.branchbook.tasks.acts.TickItem;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.calendar.Calendars;
import org.branchbook.tasks.calendar.ChangeCalendar;
import org.branchbook.tasks.calendar.LoadYear;
import org.branchbook.tasks.many.GiveTogether;
import org.branchbook.tasks.many.PostponeTasks;
import org.branchbook.tasks.many.ReassignTasks;
import org.branchbook.tasks.many.SaveTogether;

/** The room of tasks: its ports and use cases over an open store. */
final class TaskRoom {
  final List<FollowsClient> followers;
  final Tasks tasks;
  final CardCounts cardCounts;
  final TaskBulk bulk;
  final SavedFilters filters;
  final Calendars calendars;
  final LoadYear loadYear;
  final ChangeCalendar changeCalendar;
  final TaskAccess access;
  final GiveTask give;
  final AskDepartment ask;
  final DoTask perform;
  final PostponeTask postpone;
  final DelegateTask delegate;
  final TakeBackTask takeBack;
  final CancelTask cancel;
  final AnswerRequest answer;
  final EditTask edit;
  final RemindLater remind;
  final TickItem tick;
  final PostponeTasks postponeMany;
  final ReassignTasks reassignMany;
  final GiveTogether giveMany;
  final UndoTasks undo;
  final SaveTogether together;

  /** What contacts mean for tasks. */
  final NextSteps steps;

  TaskRoom(
      Store store,
      Employees employees,
      Departments departments,
      CardAccess cards,
      ClientBulk clients,
      ClientTrail trail,
      AuditTrail audit,
      Supplier<String> country,
      Policies policies,
      Confirm confirm,
      Clock clock) {
    var rows = new TaskStore(store);
    followers = rows.followers();
    tasks = rows.tasks();
    cardCounts = rows.cardCounts();
    bulk = rows.bulk();
    filters = rows.filters();
    calendars = rows.calendars();
    loadYear = new LoadYear(calendars, departments, policies, country, audit, clock, store);
    changeCalendar = new ChangeCalendar(calendars, loadYear, audit, store);
    Ids ids = store.ids();
    access = new TaskAccess(tasks, employees, trail);
    var change = new ChangeTask(tasks, access, trail, store);
    var rule = new Postponing(policies);
    together = new SaveTogether(bulk, trail);
    give = new GiveTask(tasks, access, cards, trail, clock, store);
    ask = new AskDepartment(give, access, departments, calendars, policies, clock, store);
    perform = new DoTask(change, new NextOfSeries(give, calendars, ids), clock, store);
    postpone = new PostponeTask(change, rule, clock);
    delegate = new DelegateTask(change, access);
    takeBack = new TakeBackTask(change);
    cancel = new CancelTask(change, clock);
    answer = new AnswerRequest(change, access, clock);
    edit = new EditTask(change, give, store);
    remind = new RemindLater(change);
    tick = new TickItem(change);
    postponeMany = new PostponeTasks(bulk, access, rule, together, calendars, clock, store);
    reassignMany = new ReassignTasks(bulk, access, together, confirm, store);
    giveMany = new GiveTogether(bulk, access, clients::find, trail, confirm, clock, store);
    undo = new UndoTasks(tasks, bulk, trail, store);
    steps = new NextSteps(give, perform, access, calendars, policies, clock);
  }
}
