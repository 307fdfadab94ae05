package org.branchbook.tasks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Cards;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.contacts.NextSteps;
import org.branchbook.contacts.Tells;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Role;
import org.branchbook.staff.Scope;
import org.branchbook.staff.confirms.Confirm;
import org.branchbook.staff.confirms.InMemoryConfirmations;
import org.branchbook.tasks.acts.AnswerRequest;
import org.branchbook.tasks.acts.AskDepartment;
import org.branchbook.tasks.acts.CancelTask;
import org.branchbook.tasks.acts.ChangeTask;
import org.branchbook.tasks.acts.DelegateTask;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.tasks.acts.EditTask;
import org.branchbook.tasks.acts.GiveTask;
import org.branchbook.tasks.acts.NewTask;
import org.branchbook.tasks.acts.NextOfSeries;
import org.branchbook.tasks.acts.PostponeTask;
import org.branchbook.tasks.acts.Postponing;
import org.branchbook.tasks.acts.RemindLater;
import org.branchbook.tasks.acts.TakeBackTask;
import org.branchbook.tasks.acts.TaskAccess;
import org.branchbook.tasks.acts.TickItem;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.PostponeTasks;
import org.branchbook.tasks.many.ReassignTasks;
import org.branchbook.tasks.many.SaveTogether;

/**
 * A desk with tasks in memory. Hrytsenko and Ivchenko work in Podil (department 1), Bondar in
 * Obolon (department 2); it is noon of Monday, 23 November 2026.
 */
public final class TaskDesk {
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  public static final EmployeeId IVCHENKO = new EmployeeId(13);

  public final Desk desk;
  public final InMemoryStaff staff = InMemoryStaff.branch();
  public final InMemoryTasks tasks;
  public final InMemorySavedFilters filters = new InMemorySavedFilters();
  public final InMemoryCalendars calendars = new InMemoryCalendars();
  public final TaskAccess access;
  public final GiveTask give;
  public final EditTask edit;
  public final DoTask done;
  public final PostponeTask postpone;
  public final TickItem tick;
  public final CancelTask cancel;
  public final RemindLater remind;
  public final DelegateTask delegate;
  public final TakeBackTask takeBack;
  public final AskDepartment ask;
  public final AnswerRequest answer;
  public final UndoTasks undo;
  public final InMemoryConfirmations confirmations = new InMemoryConfirmations();
  public final Confirm confirm;
  public final ReassignTasks reassign;
  public final PostponeTasks postponeMany;

  /** A desk over these cards. */
  public TaskDesk(Client... cards) {
    this(new Desk(cards));
    desk.now = MONDAY.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
  }

  /** Tasks at a desk that is there. */
  public TaskDesk(Desk desk) {
    this.desk = desk;
    for (var e :
        List.of(
            Desk.HRYTSENKO.employee(),
            Desk.BONDAR.employee(),
            employee(IVCHENKO, Cards.PODIL, "V. Ivchenko"))) staff.people.put(e.id(), e);
    tasks =
        new InMemoryTasks(
            c -> name(desk, c), e -> staff.people.containsKey(e) ? staff.people.get(e).name() : "");
    access = new TaskAccess(tasks, staff.employees(), desk.trail);
    var change = new ChangeTask(tasks, access, desk.trail, desk.work);
    var rule = new Postponing(staff.policies());
    var save = new SaveTogether(tasks, desk.trail);
    give = new GiveTask(tasks, access, desk.access, desk.trail, desk.clock, desk.work);
    edit = new EditTask(change, give, desk.work);
    done = new DoTask(change, new NextOfSeries(give, calendars, desk.ids), desk.clock, desk.work);
    postpone = new PostponeTask(change, rule, desk.clock);
    tick = new TickItem(change);
    cancel = new CancelTask(change, desk.clock);
    remind = new RemindLater(change);
    delegate = new DelegateTask(change, access);
    takeBack = new TakeBackTask(change);
    ask =
        new AskDepartment(
            give, access, staff.departments(), calendars, staff.policies(), desk.clock, desk.work);
    answer = new AnswerRequest(change, access, desk.clock);
    undo = new UndoTasks(tasks, tasks, desk.trail, desk.work);
    confirm =
        new Confirm(
            desk.work,
            desk.ids,
            confirmations,
            staff.employees(),
            staff.policies(),
            staff.trail(),
            desk.clock);
    reassign = new ReassignTasks(tasks, access, save, confirm, desk.work);
    postponeMany = new PostponeTasks(tasks, access, rule, save, calendars, desk.clock, desk.work);
  }

  /** What contacts mean for these tasks. */
  public NextSteps steps() {
    return new NextSteps(
        give, done, access, calendars, staff.policies(), Tells.NOTHING, desk.clock);
  }

  /** Another colleague of Podil, asking. */
  public static Asker ivchenko() {
    return new Asker(
        employee(IVCHENKO, Cards.PODIL, "V. Ivchenko"),
        Set.of(Cards.PODIL),
        Desk.HRYTSENKO.rights());
  }

  /** What is to be done, of no client. */
  public static Subject about(String title, ClientId... clients) {
    return new Subject(
        Kind.OTHER, new Title.Written(title), "", Priority.NORMAL, List.of(clients), null);
  }

  /** A new task for somebody, due on a day. */
  public static NewTask task(long id, Subject subject, EmployeeId who, LocalDate on) {
    return NewTask.of(new TaskId(id), subject, who, Due.on(on));
  }

  /** The same at an hour. */
  public static NewTask task(long id, Subject subject, EmployeeId who, LocalDate on, int hour) {
    return NewTask.of(new TaskId(id), subject, who, new Due(on, LocalTime.of(hour, 0)));
  }

  private static Employee employee(EmployeeId id, DepartmentId department, String name) {
    return new Employee(
        id, "e" + id.value(), name, department, Set.of(Role.EMPLOYEE), "", "uk", true, 0);
  }

  private static String name(Desk desk, ClientId id) {
    return desk.clients
        .find(id, new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true))
        .map(Client::name)
        .orElse("");
  }
}
