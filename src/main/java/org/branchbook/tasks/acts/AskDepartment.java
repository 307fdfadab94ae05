package org.branchbook.tasks.acts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskPolicy;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.calendar.Calendars;

/** Asks a department for something, by a day on which it works. */
public final class AskDepartment {
  private final GiveTask give;
  private final TaskAccess access;
  private final Departments departments;
  private final Calendars calendars;
  private final Policies policies;
  private final InstantSource clock;
  private final Work work;

  public AskDepartment(
      GiveTask give,
      TaskAccess access,
      Departments departments,
      Calendars calendars,
      Policies policies,
      InstantSource clock,
      Work work) {
    this.give = give;
    this.access = access;
    this.departments = departments;
    this.calendars = calendars;
    this.policies = policies;
    this.clock = clock;
    this.work = work;
  }

  /** The day proposed: so many of the department's working days from today. */
  public Due proposed(DepartmentId department) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    return Due.on(
        calendars.of(department).plus(today, policies.today(TaskPolicy.KIND).answerDays()));
  }

  /**
   * Asks; asking with the same number again does nothing. A deadline on a day off moves to the
   * department's next working day.
   */
  public Outcome run(
      Asker asker,
      TaskId id,
      Subject subject,
      DepartmentId department,
      Due due,
      List<Item> checklist) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.TASK_CREATE))
            return access.refused(asker, Privilege.TASK_CREATE, id);
          var now = clock.instant();
          var wrong =
              TaskCheck.wrong(subject, checklist).or(() -> TaskCheck.due(Kind.REQUEST, due, now));
          if (wrong.isPresent()) return new Outcome.Wrong(wrong.get());
          if (department.equals(asker.employee().department()))
            return new Outcome.Wrong(Text.of("tasks.wrong.ownDepartment"));
          if (departments.all().stream().noneMatch(d -> d.id().equals(department)))
            return new Outcome.Gone();
          var by = new Due(calendars.of(department).onOrAfter(due.on()), due.at());
          return give.clients(asker, subject)
              .orElseGet(
                  () ->
                      give.add(
                          asker,
                          Task.fresh(
                                  id,
                                  request(subject),
                                  new Hands(
                                      asker.id(), null, department, null, Request.of(department)),
                                  Timing.by(by),
                                  now)
                              .with(checklist)));
        });
  }

  private static Subject request(Subject s) {
    return new Subject(Kind.REQUEST, s.title(), s.note(), s.priority(), s.clients(), s.origin());
  }
}
