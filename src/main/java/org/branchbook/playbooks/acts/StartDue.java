package org.branchbook.playbooks.acts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.Cause;
import org.branchbook.playbooks.Edition;
import org.branchbook.playbooks.EditionId;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Occasions;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.PlaybookPolicy;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.RunId;
import org.branchbook.playbooks.Runs;
import org.branchbook.playbooks.Trigger;
import org.branchbook.playbooks.Walked;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.policies.Policies;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What the program does with playbooks once a day: ends those that are over for their clients,
 * gives steps whose task went missing, and begins those for which something has happened. Broken
 * off, it goes on where it was; of several programs one does it, or each a part.
 */
public final class StartDue {
  private static final int PART = 500;

  private final Library library;
  private final Runs runs;
  private final Occasions occasions;
  private final StartPlaybook start;
  private final EndRun end;
  private final MoveOn moves;
  private final GiveStep give;
  private final ClientBulk clients;
  private final Supplier<WorkingCalendar> calendar;
  private final Policies policies;
  private final InstantSource clock;
  private final Work work;

  /**
   * @param calendar the bank's: clients of all departments are looked at together
   */
  public StartDue(
      Library library,
      Runs runs,
      Occasions occasions,
      StartPlaybook start,
      EndRun end,
      MoveOn moves,
      GiveStep give,
      ClientBulk clients,
      Supplier<WorkingCalendar> calendar,
      Policies policies,
      InstantSource clock,
      Work work) {
    this.library = library;
    this.runs = runs;
    this.occasions = occasions;
    this.start = start;
    this.end = end;
    this.moves = moves;
    this.give = give;
    this.clients = clients;
    this.calendar = calendar;
    this.policies = policies;
    this.clock = clock;
    this.work = work;
  }

  /**
   * What was done.
   *
   * @param begun how many playbooks were begun
   * @param ended how many were ended
   */
  public record Did(int begun, int ended) {}

  /** Whether no program has looked since. */
  public boolean isDue(Instant since) {
    var looked = runs.looked();
    return looked == null || looked.isBefore(since);
  }

  /** Looks, where no other program has looked since meanwhile. */
  public Did due(Instant since, Progress progress) {
    int ended = goThrough(since, progress);
    int begun = 0;
    var shelf = library.shelf();
    var each = new HashMap<EmployeeId, Integer>();
    var playbooks = shelf.playbooks();
    for (int i = 0; i < playbooks.size(); i++) {
      progress.at((double) i / playbooks.size(), Text.of("playbooks.looking"));
      var edition = shelf.inForce(playbooks.get(i));
      if (edition.isEmpty()) continue;
      for (var trigger : edition.get().plan().triggers())
        if (trigger.what().watched()) begun += begin(since, edition.get(), trigger, each, progress);
    }
    if (!progress.cancelled())
      work.inOne(
          () -> {
            if (waits(runs.lock(), since)) runs.looked(clock.instant());
          });
    return new Did(begun, ended);
  }

  private static boolean waits(@Nullable Instant looked, Instant since) {
    return looked == null || looked.isBefore(since);
  }

  private int begin(
      Instant since,
      Edition edition,
      Trigger trigger,
      Map<EmployeeId, Integer> each,
      Progress progress) {
    var policy = policies.today(PlaybookPolicy.KIND);
    var window = Window.of(trigger, policies.day(), policy.window(), calendar.get());
    int begun = 0;
    var after = new ClientId(0);
    while (!progress.cancelled()) {
      var from = after;
      var found = occasions.of(trigger, window.first(), window.last(), from, PART);
      if (found.isEmpty()) return begun;
      begun +=
          work.inOne(
              () -> {
                // another program was quicker: it has done the rest
                if (!waits(runs.lock(), since)) return 0;
                return begin(edition, trigger, found, each, policy.most());
              });
      after = found.getLast().client();
    }
    return begun;
  }

  private int begin(
      Edition edition,
      Trigger trigger,
      List<Occasions.Occasion> found,
      Map<EmployeeId, Integer> each,
      int most) {
    var cards = clients.find(waiting(found, each, most));
    var hands = give.together(null);
    var left = new ArrayList<Waiting>();
    for (var one : found) {
      var client = cards.get(one.client());
      if (client != null)
        hands.responsible(client).ifPresent(who -> left.add(new Waiting(client, who, one.of())));
    }
    int begun = 0;
    while (!left.isEmpty()) {
      // some of them are led by it already, and leave room for others
      var part = part(left, each, most);
      var came =
          start.begin(
              part.stream()
                  .map(
                      d ->
                          start.wanted(
                              d.client,
                              edition,
                              new Cause(trigger.what(), d.of),
                              UnaryOperator.identity()))
                  .toList());
      for (int i = 0; i < came.size(); i++)
        if (came.get(i) instanceof Begun.Done) {
          each.merge(part.get(i).who, 1, Integer::sum);
          begun++;
        }
    }
    return begun;
  }

  /** A client with whom one is to be begun, and whose day it fills. */
  private record Waiting(Client client, EmployeeId who, String of) {}

  /** Takes as many as their days have room for; for whom there is none, they are dropped. */
  private static List<Waiting> part(List<Waiting> left, Map<EmployeeId, Integer> each, int most) {
    var full = new HashMap<>(each);
    var part = new ArrayList<Waiting>();
    left.removeIf(d -> each.getOrDefault(d.who, 0) >= most);
    left.removeIf(
        d -> {
          if (full.getOrDefault(d.who, 0) >= most) return false;
          full.merge(d.who, 1, Integer::sum);
          return part.add(d);
        });
    return part;
  }

  /** Those whose day isn't full yet: of a large base most are left for another day. */
  private List<ClientId> waiting(
      List<Occasions.Occasion> found, Map<EmployeeId, Integer> each, int most) {
    var ids = found.stream().map(Occasions.Occasion::client).toList();
    var whose = clients.responsible(ids);
    return ids.stream()
        .filter(
            id -> {
              var who = whose.get(id);
              return who == null || each.getOrDefault(who, 0) < most;
            })
        .toList();
  }

  /** All that go on, part by part; how many were ended. */
  private int goThrough(Instant since, Progress progress) {
    int ended = 0;
    var goesOn = new HashMap<ClientId, Set<String>>();
    var after = new RunId(0);
    while (!progress.cancelled()) {
      var part = runs.open(after, PART);
      if (part.isEmpty()) return ended;
      ended +=
          work.inOne(
              () -> {
                if (!waits(runs.lock(), since)) return 0;
                return look(part, goesOn);
              });
      after = part.getLast().id();
    }
    return ended;
  }

  private int look(List<Run> part, Map<ClientId, Set<String>> goesOn) {
    var cards = clients.find(part.stream().map(Run::client).collect(Collectors.toSet()));
    var here = part.stream().map(Run::current).filter(Objects::nonNull).map(Walked::task).toList();
    var open = end.open(here).stream().map(Task::id).collect(Collectors.toSet());
    int ended = 0;
    var there = part.stream().filter(r -> cards.containsKey(r.client())).toList();
    var plans = new HashMap<EditionId, Plan>();
    there.forEach(r -> plans.computeIfAbsent(r.edition(), _ -> moves.plan(r)));
    var exits =
        start.exits(
            there.stream()
                .map(r -> new StartPlaybook.At(plans.get(r.edition()), cards.get(r.client())))
                .toList());
    for (int i = 0; i < there.size(); i++) {
      var run = there.get(i);
      var client = cards.get(run.client());
      var exit = exits.get(i);
      boolean first =
          goesOn.computeIfAbsent(run.client(), _ -> new HashSet<>()).add(run.playbook());
      if (exit.isPresent()) {
        if (end.run(run, Ending.EXIT, exit.get().name(), null)) ended++;
      } else if (!first) {
        if (end.run(run, Ending.JOINED, "", null)) ended++;
      } else carryOn(run, client, open);
    }
    return ended;
  }

  /** The step's task was never given, since nobody was there to do it, or went missing. */
  private void carryOn(Run run, Client client, Set<TaskId> open) {
    var here = run.current();
    if (here != null && open.contains(here.task())) return;
    var now =
        here == null
            ? moves.goOn(run, null)
            : give.give(
                run.done(Walked.State.SKIPPED, "", clock.instant(), null),
                moves.plan(run),
                here.step(),
                client,
                null);
    if (now.walked().size() > run.walked().size() || !now.open()) runs.save(now);
  }
}
