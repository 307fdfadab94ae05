package org.branchbook.playbooks.acts;

import java.time.Clock;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Run;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.calendar.Calendars;
import org.jspecify.annotations.Nullable;

/** Gives the task of a step, in the unit of work that it is called in. */
public final class GiveStep {
  /** What a task of a playbook came from; the number is the run's. */
  public static final String ORIGIN = "playbook";

  /** A try made after a call in vain came from the call; it still does the step. */
  private static final Set<String> FOLLOWED = Set.of(ORIGIN, "contact");

  private final Employees employees;
  private final TaskBulk tasks;
  private final Calendars calendars;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;

  public GiveStep(
      Employees employees,
      TaskBulk tasks,
      Calendars calendars,
      AuditTrail trail,
      Ids ids,
      Clock clock) {
    this.employees = employees;
    this.tasks = tasks;
    this.calendars = calendars;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether a task that came from this may be a step's. */
  public static boolean followed(Origin origin) {
    return FOLLOWED.contains(origin.subject());
  }

  /**
   * Tasks that are to be given together.
   *
   * @param who because of whose doing; null for the program's own
   */
  Giving together(@Nullable EmployeeId who) {
    return new Giving(employees, tasks, calendars, trail, ids, clock, who);
  }

  /**
   * The run with that step given; as it was where nobody is there to do it.
   *
   * @param who because of whose doing; null for the program's own
   */
  Run give(Run run, Plan plan, int number, Client client, @Nullable EmployeeId who) {
    var giving = together(who);
    var now = giving.step(run, plan, number, client, UnaryOperator.identity());
    giving.keep();
    return now;
  }
}
