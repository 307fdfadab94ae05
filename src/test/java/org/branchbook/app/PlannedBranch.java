package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.branchbook.base.Progress;
import org.branchbook.clients.Client;
import org.branchbook.clients.Holding;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.Signed;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.deviations.Deviation;
import org.branchbook.plans.deviations.night.DeviationNight.Did;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Fact;
import org.branchbook.plans.income.IncomeStream;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.StreamYear;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.income.YearOfFacts;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.tasks.Task;

/** A branch whose clients are planned 10,000 a month from a loan. */
final class PlannedBranch implements AutoCloseable {
  static final YearMonth LAST = YearMonth.now().minusMonths(1);
  private static final ProductId LOAN = new ProductId(900);
  private static final long PLAN = 10_000_00;

  final TwoPrograms two;
  final Scope all;
  private final List<PlanLine> lines = new ArrayList<>();
  private long streams = 1000;

  PlannedBranch(Databases on) {
    two = new TwoPrograms(on);
    all = two.head.scope(Privilege.INCOME_SEE);
    var terms =
        new Terms(
            LocalDate.of(2020, 1, 1),
            BigDecimal.ONE,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO);
    two.here.plans.catalogue.put(
        List.of(
            new Product(LOAN, "LN", "Loan", Holding.Kind.LOAN, DayCount.ACT_365, List.of(terms))));
  }

  /** A client of whose plan so many per cent have come in each month of the last year's. */
  Client client(String family, int... percent) {
    var client = two.person(two.here, family);
    var stream = new IncomeStream(streams++, client.id(), LOAN, "core:" + family);
    two.here.plans.facts.add(List.of(stream));
    var months = new java.util.TreeMap<Integer, YearOfFacts>();
    for (int back = 0; back < 14; back++) {
      var at = LAST.minusMonths(back);
      int share = back < percent.length ? percent[back] : 100;
      var year =
          months.computeIfAbsent(
              at.getYear(), y -> YearOfFacts.empty(new StreamYear(stream.id(), y)));
      months.put(at.getYear(), year.with(at.getMonth(), fact(share)));
    }
    assertTrue(two.here.plans.facts.save(List.copyOf(months.values())));
    lines.add(
        new PlanLine(
            0, Planned.client(client.id()), Holding.Kind.LOAN, Measure.INCOME, months(PLAN), 0));
    return client;
  }

  private static Fact fact(int percent) {
    return new Fact(1_000_000_00L * percent / 100, PLAN * percent / 100, 0, 0, 0, 0, 0, 0, 0, 1);
  }

  private static Twelve months(long each) {
    var twelve = Twelve.NOTHING;
    for (var month : Month.values()) twelve = twelve.with(month, each);
    return twelve;
  }

  void approve() {
    approve(1, lines);
  }

  /** Another plan takes the place of the approved one. */
  void approve(int number, List<PlanLine> planned) {
    var plans = two.here.plans.plans;
    plans.approved(LAST.getYear()).ifPresent(p -> assertTrue(plans.save(p.superseded())));
    var now = new Signed(two.head.id(), Instant.now());
    var id = new PlanId(800 + number);
    plans.add(
        new PlanVersion(
            id,
            LAST.getYear(),
            number,
            "Plan",
            PlanVersion.State.DRAFT,
            null,
            now,
            null,
            null,
            "",
            1));
    plans.put(id, planned);
    assertTrue(plans.save(plans.find(id).orElseThrow().approved(now)));
  }

  void halved() {
    approve(2, lines.stream().map(l -> l.with(months(PLAN / 2), 0)).toList());
  }

  /** Nothing is planned for a client any more. */
  void dropped(Client client) {
    var of = Planned.client(client.id());
    approve(3, lines.stream().filter(l -> !l.of().equals(of)).toList());
  }

  /** A change of facts by which a client's last months become so. */
  void facts(Client client, int percent) {
    var of = two.here.plans.facts.of(client.id(), LAST.minusMonths(2), LAST, all);
    for (var part : of) {
      var year = part.year();
      for (var month : Month.values())
        if (!year.at(month).isBefore(LAST.minusMonths(2)) && year.of(month) != null)
          year = year.with(month, fact(percent));
      assertTrue(two.here.plans.facts.save(List.of(year)));
    }
  }

  Did night() {
    return two.here.deviations.night.due(Instant.now(), Progress.unseen());
  }

  Deviation of(Client client) {
    var found = two.here.deviations.deviations.of(client.id(), 9, all);
    assertEquals(1, found.size());
    return found.getFirst();
  }

  Task task(Deviation deviation) {
    return two.here
        .tasks
        .tasks
        .find(Objects.requireNonNull(deviation.given()).task(), two.head.scope(Privilege.TASK_READ))
        .orElseThrow();
  }

  int tasks() {
    return two.here.store.db().fetchOne("select count(*) from task").get(0, Integer.class);
  }

  void sql(String statement, Object... values) {
    two.here.store.db().execute(statement, values);
  }

  /** Whom the bank thinks of as more than a list. */
  void tierA() {
    sql("update client set tier = 'A'");
  }

  @Override
  public void close() {
    two.close();
  }
}
