package org.branchbook.plans.deviations.night;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Progress;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.DeviationId;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.Deviations.Portfolio;
import org.branchbook.plans.deviations.Deviations.Whose;
import org.branchbook.plans.deviations.night.GiveDeviations.Joining;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * Gives the night's tasks: the largest deviations first, so many to each manager as he may get a
 * day. It reads no further down than somebody's day has room.
 */
final class GiveWorst {
  private static final int PART = 1000;
  private static final int TASKS = 100;

  private final Deviations deviations;
  private final GiveDeviations give;
  private final Work work;
  private final DeviationPolicy policy;
  private final Map<ClientId, Set<ClientId>> with;
  private final Instant since;
  private final Map<DeviationId, TaskId> going;
  private final Map<ClientId, Deviation> connected = new HashMap<>();
  private final Map<EmployeeId, Integer> each;
  private final Set<DeviationId> done = new HashSet<>();

  /**
   * @param with the others of each client's groups of connected clients
   * @param since who has looked since then has done the rest
   */
  GiveWorst(
      Deviations deviations,
      GiveDeviations give,
      Work work,
      DeviationPolicy policy,
      Map<ClientId, Set<ClientId>> with,
      Instant since,
      LocalDate day) {
    this.deviations = deviations;
    this.give = give;
    this.work = work;
    this.policy = policy;
    this.with = with;
    this.since = since;
    going = deviations.work();
    each = deviations.given(day);
    deviations.open(with.keySet()).forEach(d -> connected.put(d.client(), d));
  }

  /** Gives them, and says how many. */
  int run(Progress progress) {
    join(progress);
    var portfolios =
        deviations.portfolios().stream()
            .filter(p -> policy.personal(p.person(), p.tier()))
            .map(Portfolio::responsible)
            .toList();
    int given = 0;
    Deviation last = null;
    while (!progress.cancelled() && portfolios.stream().anyMatch(this::room)) {
      var page = deviations.worst(last, PART);
      if (page.isEmpty()) break;
      given += give(page, progress);
      last = page.getLast();
    }
    return given;
  }

  private boolean room(@Nullable EmployeeId who) {
    return who == null || each.getOrDefault(who, 0) < policy.most();
  }

  /**
   * Whoever is connected with one for whom a task stands is appended to it, be the day full or not.
   */
  private void join(Progress progress) {
    var joins = new ArrayList<Joining>();
    for (var one : personal(connected.values()).keySet())
      others(one).stream()
          .filter(other -> going.containsKey(other.id()))
          .findFirst()
          .ifPresent(other -> joins.add(new Joining(one, other, going.get(other.id()))));
    joins.forEach(j -> done.add(j.one().id()));
    for (int at = 0; at < joins.size() && !progress.cancelled(); at += PART) {
      var part = joins.subList(at, Math.min(joins.size(), at + PART));
      work.inOne(
          () -> {
            if (DeviationNight.waits(deviations.lock(), since)) give.join(part);
          });
    }
  }

  /** Of these those for whom a task is to be given, with whose they are. */
  private Map<Deviation, Whose> personal(Collection<Deviation> some) {
    var waiting = some.stream().filter(d -> d.asks() && !going.containsKey(d.id())).toList();
    var whose = deviations.whose(waiting.stream().map(Deviation::client).toList());
    var personal = new LinkedHashMap<Deviation, Whose>();
    for (var one : waiting) {
      var his = whose.get(one.client());
      if (his != null && policy.personal(his.person(), his.tier())) personal.put(one, his);
    }
    return personal;
  }

  private int give(List<Deviation> page, Progress progress) {
    var all = new ArrayList<List<Deviation>>();
    var waiting = personal(page);
    var nobodys = new ArrayList<ClientId>();
    waiting.forEach(
        (one, his) -> {
          if (his.responsible() == null) nobodys.add(one.client());
        });
    // whoever does it in the place of nobody has no more room in his day than others
    var instead = give.doers(nobodys);
    waiting.forEach(
        (one, his) ->
            take(
                one,
                his.responsible() == null ? instead.get(one.client()) : his.responsible(),
                all));
    int given = 0;
    for (int at = 0; at < all.size() && !progress.cancelled(); at += TASKS) {
      var part = all.subList(at, Math.min(all.size(), at + TASKS));
      given +=
          work.inOne(
              () -> DeviationNight.waits(deviations.lock(), since) ? give.give(part, policy) : 0);
    }
    return given;
  }

  /** Takes one with those that deviate with it, where the day has room. */
  private void take(Deviation one, @Nullable EmployeeId who, List<List<Deviation>> all) {
    if (done.contains(one.id()) || !room(who)) return;
    var together = new ArrayList<>(List.of(one));
    for (var other : others(one))
      if (other.asks() && !done.contains(other.id())) together.add(other);
    together.forEach(d -> done.add(d.id()));
    if (who != null) each.merge(who, 1, Integer::sum);
    all.add(together);
  }

  /** The others of his groups that deviate, the largest first. */
  private List<Deviation> others(Deviation one) {
    return with.getOrDefault(one.client(), Set.of()).stream()
        .map(connected::get)
        .filter(d -> d != null)
        .sorted(Comparator.comparing(d -> -d.now().weight()))
        .toList();
  }
}
