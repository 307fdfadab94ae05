package org.branchbook.app.rooms;

import java.time.Clock;
import java.util.List;
import org.branchbook.contacts.CardCounts;
import org.branchbook.contacts.NextSteps;
import org.branchbook.contacts.Tells;
import org.branchbook.duplicates.merge.FollowsClient;
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
import org.branchbook.tasks.acts.FollowsTask;
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
public final class TaskRoom {
  final List<FollowsClient> followers;
  public final Tasks tasks;
  final CardCounts cardCounts;
  public final TaskBulk bulk;
  public final SavedFilters filters;
  public final Calendars calendars;
  public final LoadYear loadYear;
  public final ChangeCalendar changeCalendar;
  public final TaskAccess access;
  public final GiveTask give;
  public final AskDepartment ask;
  public final DoTask perform;
  public final PostponeTask postpone;
  public final DelegateTask delegate;
  public final TakeBackTask takeBack;
  public final CancelTask cancel;
  public final AnswerRequest answer;
  public final EditTask edit;
  public final RemindLater remind;
  public final TickItem tick;
  public final PostponeTasks postponeMany;
  public final ReassignTasks reassignMany;
  public final GiveTogether giveMany;
  public final UndoTasks undo;
  final SaveTogether together;

  /** What contacts mean for tasks. */
  final NextSteps steps;

  /**
   * @param follows what later rooms do when tasks end
   * @param tells what they take from the contact that ends one
   */
  TaskRoom(
      Store store,
      StaffRoom staff,
      ClientRoom clients,
      FollowsTask follows,
      Tells tells,
      Clock clock) {
    var employees = staff.employees;
    var departments = staff.departments;
    var policies = staff.policies;
    var audit = staff.trail;
    var trail = clients.trail;
    var rows = new TaskStore(store);
    followers = rows.followers();
    tasks = rows.tasks();
    cardCounts = rows.cardCounts();
    bulk = rows.bulk();
    filters = rows.filters();
    calendars = rows.calendars();
    loadYear = new LoadYear(calendars, departments, policies, staff::country, audit, clock, store);
    changeCalendar = new ChangeCalendar(calendars, loadYear, audit, store);
    var ids = store.ids();
    access = new TaskAccess(tasks, employees, trail);
    var change = new ChangeTask(tasks, access, trail, follows, store);
    var rule = new Postponing(policies);
    together = new SaveTogether(bulk, trail);
    give = new GiveTask(tasks, access, clients.access, trail, clock, store);
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
    reassignMany = new ReassignTasks(bulk, access, together, staff.confirm, store);
    giveMany =
        new GiveTogether(bulk, access, clients.bulk::find, trail, staff.confirm, clock, store);
    undo = new UndoTasks(tasks, bulk, trail, follows, store);
    steps = new NextSteps(give, perform, access, calendars, policies, tells, clock);
  }
}
