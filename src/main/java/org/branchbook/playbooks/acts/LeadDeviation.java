package org.branchbook.playbooks.acts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.plans.deviations.night.Procedures;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.shipped.Shipped;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.TaskChanges;

/**
 * Begins the playbook for a client whose income deviates: the one for who may be leaving where a
 * product was closed or the money goes out, else the one for deviations. Its first step is the
 * task; a deviation above the plan, or one for which there is no playbook, has a task of its own.
 */
public final class LeadDeviation implements Procedures {
  private static final Scope ALL = new Scope(Reach.ALL, new EmployeeId(0), Set.of(), true);
  private static final Set<Sign> LEAVING = EnumSet.of(Sign.CLOSED, Sign.OUTFLOW);
  private static final int MOST = 20;

  private final StartPlaybook start;
  private final Runs runs;
  private final Hand hand;
  private final TaskBulk tasks;
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;

  public LeadDeviation(
      StartPlaybook start,
      Runs runs,
      Employees employees,
      TaskBulk tasks,
      AuditTrail trail,
      Ids ids,
      Clock clock) {
    this.start = start;
    this.runs = runs;
    this.hand = new Hand(employees, tasks);
    this.tasks = tasks;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Optional<Asked> begin(Client client, Sign sign, DeviationId of, YearMonth asOf) {
    if (sign.above()) return own(client, sign, of);
    var playbook = LEAVING.contains(sign) ? Shipped.LEAVING : Shipped.DEVIATION;
    return switch (start.because(client, playbook, of.value() + " " + asOf)) {
      case Begun.Done(var run) -> step(run, true);
      case Begun.There() -> going(client, playbook).or(() -> own(client, sign, of));
      case Begun.Not _, Begun.Gone _, Begun.Refused _ -> own(client, sign, of);
    };
  }

  private Optional<Asked> going(Client client, String playbook) {
    return runs.ofClient(client.id(), MOST).stream()
        .filter(r -> r.open() && r.playbook().equals(playbook))
        .findFirst()
        .flatMap(r -> step(r, false));
  }

  private Optional<Asked> step(Run run, boolean fresh) {
    var here = run.current();
    return here == null
        ? Optional.empty()
        : tasks.find(List.of(here.task()), ALL).stream()
            .filter(Task::open)
            .findFirst()
            .map(t -> new Asked(t, run.id().value(), fresh));
  }

  private Optional<Asked> own(Client client, Sign sign, DeviationId of) {
    return hand.responsible(client)
        .map(
            to -> {
              var id = new TaskId(ids.next());
              var now = clock.instant();
              var task =
                  Task.fresh(
                      id,
                      new Subject(
                          Kind.CALL,
                          new Title.Told(Text.of("deviations.next." + sign, 0, 0)),
                          "",
                          Priority.NORMAL,
                          List.of(client.id()),
                          new Origin("deviation", of.value())),
                      Hands.own(to.id(), to.department()),
                      Timing.by(Due.on(LocalDate.ofInstant(now, clock.getZone()))),
                      now);
              tasks.addAll(List.of(task));
              trail.write(null, Act.CREATED, "task", id.value(), TaskChanges.ofNew(task));
              return new Asked(task.at(1), null, true);
            });
  }
}
