package org.branchbook.playbooks.acts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.Sign;
import org.branchbook.plans.deviations.night.Procedures;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.acts.StartPlaybook.Because;
import org.branchbook.playbooks.shipped.Shipped;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;

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
  private final GiveStep give;
  private final TaskBulk tasks;

  public LeadDeviation(StartPlaybook start, Runs runs, GiveStep give, TaskBulk tasks) {
    this.start = start;
    this.runs = runs;
    this.give = give;
    this.tasks = tasks;
  }

  @Override
  public Map<DeviationId, Asked> begin(List<Asking> all) {
    var led = led(all);
    var at = new ArrayList<TaskId>();
    for (var one : led.values()) {
      var here = one.run.current();
      if (here != null) at.add(here.task());
    }
    Map<TaskId, Task> open =
        tasks.find(at, ALL).stream()
            .filter(Task::open)
            .collect(Collectors.toMap(Task::id, Function.identity()));
    var asked = new HashMap<DeviationId, Asked>();
    var own = give.together(null);
    for (var one : all) {
      var his = led.get(one.of());
      var here = his == null ? null : his.run.current();
      var task = here == null ? null : open.get(here.task());
      if (his != null && task != null)
        asked.put(one.of(), new Asked(task, his.run.id().value(), his.fresh));
      else
        own.call(
                one.client(),
                Text.of("deviations.next." + one.sign(), 0, 0),
                new Origin("deviation", one.of().value()),
                one.as())
            .ifPresent(t -> asked.put(one.of(), new Asked(t, null, true)));
    }
    own.keep();
    return asked;
  }

  @Override
  public Map<ClientId, EmployeeId> doers(Collection<Client> clients) {
    var giving = give.together(null);
    var doers = new HashMap<ClientId, EmployeeId>();
    for (var client : clients)
      giving.responsible(client).ifPresent(who -> doers.put(client.id(), who));
    return doers;
  }

  /** A client on his way through the playbook, by which he was led before or is now. */
  private record Led(Run run, boolean fresh) {}

  private Map<DeviationId, Led> led(List<Asking> all) {
    var below = all.stream().filter(a -> !a.sign().above()).toList();
    var begun =
        start.because(
            below.stream()
                .map(
                    a ->
                        new Because(
                            a.client(), playbook(a), a.of().value() + " " + a.asOf(), a.as()))
                .toList());
    var led = new HashMap<DeviationId, Led>();
    for (int i = 0; i < below.size(); i++) {
      var one = below.get(i);
      switch (begun.get(i)) {
        case Begun.Done(var run) -> led.put(one.of(), new Led(run, true));
        case Begun.There() -> going(one).ifPresent(run -> led.put(one.of(), new Led(run, false)));
        case Begun.Not _, Begun.Gone _, Begun.Refused _ -> {}
      }
    }
    return led;
  }

  private static String playbook(Asking one) {
    return LEAVING.contains(one.sign()) ? Shipped.LEAVING : Shipped.DEVIATION;
  }

  private Optional<Run> going(Asking one) {
    return runs.ofClient(one.client().id(), MOST).stream()
        .filter(r -> r.open() && r.playbook().equals(playbook(one)))
        .findFirst();
  }
}
