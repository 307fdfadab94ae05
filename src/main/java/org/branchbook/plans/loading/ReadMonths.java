package org.branchbook.plans.loading;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.income.Earner;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/**
 * The months of facts with their control totals, which of them are closed, and what was said anew
 * in them since.
 */
public final class ReadMonths {
  /** Two years are told of. */
  public static final int MONTHS = 24;

  private static final int MOST_RESTATED = 500;

  private final Facts facts;
  private final FactLog log;
  private final Employees employees;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  public ReadMonths(
      Facts facts, FactLog log, Employees employees, AuditTrail trail, Work work, Clock clock) {
    this.facts = facts;
    this.log = log;
    this.employees = employees;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /**
   * A month.
   *
   * @param facts how many products of clients have one
   * @param total of all of them
   * @param closed when; null while it is open
   * @param by who closed it; "" while it is open
   */
  public record MonthTotal(
      YearMonth month, int facts, Fact total, @Nullable Instant closed, String by) {}

  /**
   * A fact of a closed month that was said anew.
   *
   * @param client "" for one out of reach
   * @param key by which files call the product
   */
  public record Restated(Restatement what, String client, String key, String by) {}

  /** The last two years, the latest month first; those without facts are left out. */
  public Kept<List<MonthTotal>> months(Asker asker) {
    if (!asker.may(Privilege.IMPORT)) return refused(asker);
    var last = YearMonth.now(clock);
    var first = last.minusMonths(MONTHS - 1L);
    var totals = new Fact[MONTHS];
    var counts = new int[MONTHS];
    // in one unit of work the rows come as they are needed, and not all into memory first
    work.inOne(
        () ->
            facts.each(
                asker.scope(Privilege.INCOME_SEE),
                first,
                last,
                (_, _, month, fact) -> {
                  totals[month] = totals[month] == null ? fact : totals[month].plus(fact);
                  counts[month]++;
                }));
    var closed = log.frozen().stream().collect(Collectors.toMap(Frozen::month, frozen -> frozen));
    var names = names();
    var months = new ArrayList<MonthTotal>();
    for (int m = MONTHS - 1; m >= 0; m--) {
      if (counts[m] == 0) continue;
      var month = first.plusMonths(m);
      var frozen = closed.get(month);
      months.add(
          new MonthTotal(
              month,
              counts[m],
              totals[m],
              frozen == null ? null : frozen.at(),
              frozen == null ? "" : names.getOrDefault(frozen.who(), "")));
    }
    return new Kept.Done<>(List.copyOf(months));
  }

  /** What was said anew of a month after it was closed, the latest first. */
  public Kept<List<Restated>> restated(Asker asker, YearMonth month) {
    if (!asker.may(Privilege.IMPORT)) return refused(asker);
    var all = log.restated(month, MOST_RESTATED);
    var streams = facts.find(all.stream().map(Restatement::stream).distinct().toList());
    var clients =
        facts.earners(
            streams.values().stream().map(IncomeStream::client).distinct().toList(),
            asker.scope(Privilege.INCOME_SEE));
    var names = names();
    var told = new ArrayList<Restated>();
    for (var one : all) {
      var stream = streams.get(one.stream());
      Earner earner = stream == null ? null : clients.get(stream.client());
      told.add(
          new Restated(
              one,
              earner == null ? "" : earner.name(),
              stream == null ? "" : stream.key(),
              names.getOrDefault(one.who(), "")));
    }
    return new Kept.Done<>(List.copyOf(told));
  }

  private HashMap<EmployeeId, String> names() {
    var names = new HashMap<EmployeeId, String>();
    for (Employee employee : employees.all()) names.put(employee.id(), employee.name());
    return names;
  }

  private <T> Kept<T> refused(Asker asker) {
    work.inOne(() -> trail.refused(asker, Privilege.IMPORT, FreezeMonth.SUBJECT, 0));
    Text why = Privilege.IMPORT.refused();
    return new Kept.Refused<>(why);
  }
}
