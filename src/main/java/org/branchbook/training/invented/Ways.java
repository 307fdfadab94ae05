package org.branchbook.training.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Cause;
import org.branchbook.playbooks.Ended;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.RunId;
import org.branchbook.playbooks.Shelf;
import org.branchbook.playbooks.Step;
import org.branchbook.playbooks.Walked;
import org.branchbook.playbooks.acts.GiveStep;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Role;
import org.branchbook.tasks.Closing;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Origin;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;

/**
 * How clients of the practice branch are led by playbooks: some are in the midst of one, more have
 * been through one during the last months.
 */
public final class Ways {
  /** Whoever goes round in circles stops somewhere. */
  private static final int STEPS = 8;

  /** Her tasks are counted: they are there to be handed over. */
  private static final String FULL = "yurchenko";

  private static final int YOUNG = 100;
  private static final int ENDING = 14;

  private final Dice dice;
  private final LocalDate today;
  private final ZoneId zone;
  private final Map<EmployeeId, Employee> staff = new HashMap<>();
  private final Team team;
  private final Ids ids;
  private final Shelf shelf;
  private final List<Way> ways = new ArrayList<>();

  /** A run with the tasks of its steps. */
  public record Way(Run run, List<Task> tasks) {}

  /** Ways by the playbooks of a shelf, as they stand on a day. */
  public Ways(long seed, LocalDate today, ZoneId zone, Team team, Ids ids, Shelf shelf) {
    this.dice = new Dice(seed, "ways " + today);
    this.today = today;
    this.zone = zone;
    this.team = team;
    this.ids = ids;
    this.shelf = shelf;
    for (var e : team.employees()) if (!e.login().equals(FULL)) staff.put(e.id(), e);
  }

  /** A few for each playbook. */
  public List<Way> of(InventedBranch branch) {
    var led =
        branch.clients().stream()
            .filter(c -> c.state() == State.ACTIVE && staff.containsKey(c.care().responsible()))
            .toList();
    var ours = led.stream().filter(c -> c.standing() == Standing.CLIENT).toList();
    for (var c : ours)
      if (c.since() != null && c.since().isAfter(today.minusDays(YOUNG)))
        begin("newClient", c, new Cause(Beginning.NEW_CLIENT, "new"), c.since());
    for (var h : branch.holdings())
      if (h.kind() == Holding.Kind.DEPOSIT && h.closed() == null && h.closes() != null)
        if (h.closes().isAfter(today) && h.closes().isBefore(today.plusDays(ENDING)))
          ours.stream()
              .filter(c -> c.id().equals(h.client()))
              .findFirst()
              .ifPresent(
                  c ->
                      begin(
                          "maturity",
                          c,
                          new Cause(Beginning.MATURITY, h.id() + " " + h.closes()),
                          h.closes().minusDays(ENDING)));
    some(ours.stream().filter(c -> c.care().vip()).toList(), "vip", Beginning.VIP, 6, 90);
    some(ours, "dormant", Beginning.SILENCE, 40, 80);
    some(ours, "deviation", Beginning.PERSON, 14, 60);
    some(ours, "leaving", Beginning.PERSON, 8, 70);
    some(
        led.stream().filter(c -> c.standing() == Standing.PROSPECT).toList(),
        "prospect",
        Beginning.PERSON,
        16,
        50);
    return ways;
  }

  private void some(List<Client> whom, String playbook, Beginning what, int many, int daysBack) {
    for (int i = 0; i < many && !whom.isEmpty(); i++) {
      var client = dice.pick(whom);
      boolean twice = ways.stream().anyMatch(w -> w.run.client().equals(client.id()));
      if (twice) continue;
      var day = today.minusDays(dice.between(3, daysBack));
      begin(playbook, client, new Cause(what, "practice"), day);
    }
  }

  private void begin(String playbook, Client client, Cause cause, LocalDate on) {
    var edition = shelf.inForce(playbook);
    var who = staff.get(client.care().responsible());
    if (edition.isEmpty() || who == null) return;
    var day = WorkDays.onOrAfter(on, false);
    if (!day.isBefore(today)) return;
    var run =
        new Run(
            new RunId(ids.next()),
            edition.get().id(),
            playbook,
            client.id(),
            client.id(),
            cause,
            cause.what() == Beginning.PERSON ? who.id() : null,
            day,
            moment(day),
            List.of(),
            null,
            0);
    walk(run, edition.get().plan(), client, who);
  }

  private void walk(Run run, Plan plan, Client client, Employee who) {
    var tasks = new ArrayList<Task>();
    var next = Optional.of(0);
    var day = run.on();
    while (next.isPresent() && run.walked().size() < STEPS) {
      int number = next.get();
      var step = plan.steps().get(number);
      var by = doer(step, who);
      var from = step.from() == Step.From.START ? run.on() : day;
      var planned = WorkDays.plus(from, step.days());
      var due = planned.isBefore(day) ? day : planned;
      var task = task(run, step, client, by, due, day);
      run = run.come(number, task.id(), due, task.made());
      var done = WorkDays.plus(due.minusDays(dice.between(0, 1)), dice.chance(0.8) ? 0 : 3);
      if (!done.isBefore(today)) {
        // what is late by far was seen to
        tasks.add(task);
        break;
      }
      if (done.isBefore(day)) done = day;
      int result = dice.chance(0.7) ? 0 : dice.between(0, step.results().size() - 1);
      var at = moment(done);
      tasks.add(task.with(new Closing(true, at, by.id(), null, "")));
      run = run.picked(result, "").done(Walked.State.DONE, "", at, by.id());
      next = plan.after(number, result);
      if (next.isEmpty()) run = run.ended(new Ended(at, plan.ending(number, result), "", by.id()));
      day = done;
    }
    if (run.open() && run.current() == null)
      run = run.ended(new Ended(moment(day), Ending.LEFT, "завершено керівником", who.id()));
    ways.add(new Way(run, tasks));
  }

  private Employee doer(Step step, Employee responsible) {
    return step.doer().role() != Role.HEAD
        ? responsible
        : team.employees().stream()
            .filter(e -> e.roles().contains(Role.HEAD))
            .findFirst()
            .orElse(responsible);
  }

  private Task task(Run run, Step step, Client client, Employee by, LocalDate due, LocalDate made) {
    return Task.fresh(
            new TaskId(ids.next()),
            new Subject(
                step.kind(),
                step.title().title(),
                "",
                Priority.NORMAL,
                List.of(client.id()),
                new Origin(GiveStep.ORIGIN, run.id().value())),
            Hands.own(by.id(), by.department()),
            Timing.by(Due.on(due)),
            moment(made))
        .at(1);
  }

  private Instant moment(LocalDate day) {
    return WorkDays.moment(day, dice).atZone(zone).toInstant();
  }
}
