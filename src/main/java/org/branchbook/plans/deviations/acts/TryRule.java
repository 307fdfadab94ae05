package org.branchbook.plans.deviations.acts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.deviations.DeviationPolicy;
import org.branchbook.plans.deviations.Deviations;
import org.branchbook.plans.deviations.Limits;
import org.branchbook.plans.deviations.OwnLimit;
import org.branchbook.plans.deviations.OwnLimits;
import org.branchbook.plans.deviations.night.Connected;
import org.branchbook.plans.deviations.night.CountDeviations;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;
import org.jspecify.annotations.Nullable;

/**
 * Tries a limit on the last three months: how many tasks it would have made, beside those of the
 * limit in force. A client, and connected clients together, have one task in these months, as they
 * would have had; what happens within days is not tried, and nothing is kept.
 */
public final class TryRule {
  private static final int MONTHS = 3;

  private final CountDeviations count;
  private final Deviations deviations;
  private final Connected connected;
  private final Employees employees;
  private final Policies policies;
  private final OwnLimits own;
  private final AuditTrail trail;
  private final Work work;

  public TryRule(
      CountDeviations count,
      Deviations deviations,
      Connected connected,
      Employees employees,
      Policies policies,
      OwnLimits own,
      AuditTrail trail,
      Work work) {
    this.count = count;
    this.deviations = deviations;
    this.connected = connected;
    this.employees = employees;
    this.policies = policies;
    this.own = own;
    this.trail = trail;
    this.work = work;
  }

  /**
   * What two rules would have made of the same months.
   *
   * @param own what was tried for some alone; null where it was the general limit
   * @param inForce tasks by the limit in force
   * @param tried tasks by the limit tried
   * @param managers by the tasks that they would have had, the most first
   */
  public record Tried(
      YearMonth from,
      YearMonth to,
      DeviationPolicy policy,
      @Nullable OwnLimit own,
      int inForce,
      int tried,
      List<TasksOf> managers) {}

  /** A manager's tasks; "" for clients for whom nobody is responsible. */
  public record TasksOf(String name, int inForce, int tried) {}

  /** The limits as they hold today. */
  public Limits inForce() {
    var day = policies.day();
    return new Limits(policies.on(day, DeviationPolicy.KIND), own.on(day));
  }

  /**
   * Tries it on the clients whose income the asker sees.
   *
   * @param percent by which the fact may be below the plan, or above it
   * @param money below which a deviation does not count, in units of the currency; null for that of
   *     the limit in force
   */
  public Kept<Tried> run(Asker asker, int percent, @Nullable Integer money, OwnLimit.For of) {
    var within = inForce().general().within(percent).own(of);
    return run(asker, money == null ? within : within.from(money));
  }

  /** The same of all the limits against the plan. */
  public Kept<Tried> run(Asker asker, OwnLimit limit) {
    var now = inForce();
    return limit.of().everybody()
        ? run(asker, now, now.with(now.general().with(limit)), null)
        : run(asker, now, now.with(limit), limit);
  }

  private Kept<Tried> run(Asker asker, Limits now, Limits other, @Nullable OwnLimit limit) {
    if (!asker.may(Privilege.INCOME_SEE)) {
      work.inOne(() -> trail.refused(asker, Privilege.INCOME_SEE, TellCause.SUBJECT, 0));
      return new Kept.Refused<>(Privilege.INCOME_SEE.refused());
    }
    var last = count.asOf(policies.day());
    if (last == null) return new Kept.Gone<>();
    var from = last.minusMonths(MONTHS - 1L);
    var asked = count.asked(asker.scope(Privilege.INCOME_SEE), from, last, List.of(now, other));
    var inForce = tasks(asked.getFirst(), now.general());
    var tried = tasks(asked.getLast(), other.general());
    var who = new LinkedHashMap<EmployeeId, String>();
    for (Employee e : employees.all()) who.put(e.id(), e.name());
    var names = new HashSet<EmployeeId>(inForce.keySet());
    names.addAll(tried.keySet());
    var managers = new ArrayList<TasksOf>();
    for (var id : names)
      managers.add(
          new TasksOf(
              who.getOrDefault(id, ""), inForce.getOrDefault(id, 0), tried.getOrDefault(id, 0)));
    managers.sort(Comparator.comparing((TasksOf m) -> -m.tried()).thenComparing(TasksOf::name));
    return new Kept.Done<>(
        new Tried(from, last, other.general(), limit, sum(inForce), sum(tried), managers));
  }

  private static int sum(Map<EmployeeId, Integer> tasks) {
    return tasks.values().stream().mapToInt(Integer::intValue).sum();
  }

  private Map<EmployeeId, Integer> tasks(Set<ClientId> asked, DeviationPolicy policy) {
    var whose = deviations.whose(asked);
    var with = connected.others();
    var done = new HashSet<ClientId>();
    var tasks = new HashMap<EmployeeId, Integer>();
    for (var client : asked) {
      var his = whose.get(client);
      if (his == null || !policy.personal(his.person(), his.tier()) || done.contains(client))
        continue;
      done.addAll(with.getOrDefault(client, Set.of()));
      var who = his.responsible() == null ? new EmployeeId(0) : his.responsible();
      tasks.merge(who, 1, Integer::sum);
    }
    return tasks;
  }
}
