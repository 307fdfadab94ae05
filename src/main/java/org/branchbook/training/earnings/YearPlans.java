package org.branchbook.training.earnings;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Person;
import org.branchbook.clients.Tier;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.Signed;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.income.Product;
import org.branchbook.staff.Department;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What the branch has planned: two approved years, and a draft of the next. Organisations and
 * people of the first tier are planned one by one and by product lines, everybody else by his
 * department's group. What clients lost since somebody planned it shows as a deviation.
 */
public record YearPlans(EmployeeId author, List<SavedGroup> groups, List<Plan> plans) {
  /** A version with all that it says. */
  public record Plan(PlanVersion version, List<PlanLine> lines) {}

  /** By so much more than it was a month is planned, and how well the planners knew. */
  private static final double GROWTH = 1.03;

  private static final double KNOWN = 0.04;

  /** The last months are those in which somebody may have begun to leave. */
  private static final int LATELY = 3;

  /** Plans are made in whole units of the currency. */
  private static final long UNIT = 100;

  /** For whom something is planned by which product line. */
  private record Row(Planned of, Holding.@Nullable Kind line) {}

  /**
   * Invents them from what was earned.
   *
   * @param author who wrote them; the head approved them
   */
  public static YearPlans of(
      Earnings earned,
      List<Client> clients,
      List<Department> departments,
      EmployeeId author,
      EmployeeId head,
      long seed,
      LocalDate today,
      Ids ids) {
    var groups = new ArrayList<SavedGroup>();
    var ofPeople = new HashMap<Long, Planned>();
    for (var department : departments) {
      var group =
          new SavedGroup(
              new SavedGroupId(ids.next()),
              "Фізичні особи · " + department.name(),
              department.id(),
              null,
              new SavedGroup.Rule(true, null, null),
              null,
              0);
      groups.add(group);
      ofPeople.put(department.id().value(), Planned.group(group.id()));
    }
    var whose = new HashMap<ClientId, Planned>();
    for (var client : clients) {
      boolean alone = !(client.party() instanceof Person) || client.care().tier() == Tier.A;
      var group = ofPeople.get(client.care().department().value());
      whose.put(client.id(), alone || group == null ? Planned.client(client.id()) : group);
    }
    int year = today.getYear();
    var months = months(earned, whose, today);
    var at = today.withDayOfYear(1).minusDays(20).atStartOfDay().toInstant(ZoneOffset.UTC);
    var plans = new ArrayList<Plan>();
    for (int of = year - 1; of <= year + 1; of++) {
      var id = new PlanId(ids.next());
      boolean draft = of > year;
      var made = new Signed(author, at);
      var decided = new Signed(head, at.plusSeconds(86_400));
      plans.add(
          new Plan(
              new PlanVersion(
                  id,
                  of,
                  1,
                  "",
                  draft ? State.DRAFT : State.APPROVED,
                  null,
                  made,
                  draft ? null : made,
                  draft ? null : decided,
                  "",
                  1),
              lines(months, new Random(seed + of), Math.pow(GROWTH, of - year))));
    }
    return new YearPlans(author, groups, plans);
  }

  /** What each calendar month brought in on the average, before anybody began to leave. */
  private static Map<Row, double[]> months(
      Earnings earned, Map<ClientId, Planned> whose, LocalDate today) {
    var lines = earned.products().stream().collect(Collectors.toMap(Product::id, Product::line));
    var years = earned.years().stream().collect(Collectors.groupingBy(y -> y.of().stream()));
    var until = YearMonth.from(today).minusMonths(LATELY);
    var months = new LinkedHashMap<Row, double[]>();
    for (var stream : earned.streams()) {
      var of = whose.get(stream.client());
      if (of == null) continue;
      var sums = new double[Twelve.MONTHS];
      var counts = new int[Twelve.MONTHS];
      for (var year : years.getOrDefault(stream.id(), List.of()))
        for (var month : Month.values()) {
          var fact = year.of(month);
          if (fact == null || !year.at(month).isBefore(until)) continue;
          sums[month.ordinal()] += fact.income();
          counts[month.ordinal()]++;
        }
      var line = of.level() == Level.CLIENT ? lines.get(stream.product()) : null;
      var all = months.computeIfAbsent(new Row(of, line), _ -> new double[Twelve.MONTHS]);
      for (int m = 0; m < Twelve.MONTHS; m++) if (counts[m] > 0) all[m] += sums[m] / counts[m];
    }
    return months;
  }

  private static List<PlanLine> lines(Map<Row, double[]> months, Random random, double growth) {
    var lines = new ArrayList<PlanLine>();
    months.forEach(
        (row, before) -> {
          double all = growth * (1 + KNOWN * random.nextGaussian());
          var planned = new long[Twelve.MONTHS];
          for (int m = 0; m < planned.length; m++)
            planned[m] = Math.round(before[m] * all / UNIT) * UNIT;
          lines.add(new PlanLine(0, row.of(), row.line(), Measure.INCOME, Twelve.of(planned), 0));
        });
    return lines;
  }
}
