package org.branchbook.plans.budget.acts;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.LineRow;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanRow;
import org.branchbook.plans.budget.PlanSheet;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Plans;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.income.Catalogue;
import org.branchbook.plans.income.Facts;
import org.branchbook.plans.outlook.Belonging;
import org.branchbook.plans.outlook.Belongings;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Departments;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** Reads a plan as a sheet: both sides of every whole, and its clients when they are asked for. */
public final class ReadPlan {
  static final String SUBJECT = "plan";

  /** Those with the most facts first. */
  static final Comparator<PlanRow> BY_FACTS =
      Comparator.comparingLong((PlanRow r) -> -r.before().year())
          .thenComparing(PlanRow::name)
          .thenComparing(r -> r.of().id());

  private final Plans plans;
  private final Before before;
  private final Belongings belongings;
  private final SavedGroups groups;
  private final Employees employees;
  private final Departments departments;
  private final AuditTrail trail;
  private final Work work;
  private final Clock clock;

  public ReadPlan(
      Plans plans,
      Facts facts,
      Catalogue catalogue,
      Belongings belongings,
      SavedGroups groups,
      Employees employees,
      Departments departments,
      AuditTrail trail,
      Work work,
      Clock clock) {
    this.plans = plans;
    this.before = new Before(facts, catalogue);
    this.belongings = belongings;
    this.groups = groups;
    this.employees = employees;
    this.departments = departments;
    this.trail = trail;
    this.work = work;
    this.clock = clock;
  }

  /** The versions of a year, the newest first, for who may read what clients bring in. */
  public List<PlanVersion> versions(Asker asker, int year) {
    return asker.may(Privilege.INCOME_SEE) ? plans.of(year) : List.of();
  }

  /** The same of all years, the latest year first. */
  public List<PlanVersion> versions(Asker asker) {
    return asker.may(Privilege.INCOME_SEE) ? plans.all() : List.of();
  }

  /** The wholes: branch, departments, managers, saved groups, industries. */
  public Kept<PlanSheet> wholes(
      Asker asker, PlanId id, Measure measure, Holding.@Nullable Kind line) {
    if (!asker.may(Privilege.INCOME_SEE)) return refused(asker);
    return work.inOne(
        () -> {
          var plan = plans.find(id).orElse(null);
          if (plan == null) return new Kept.Gone<>();
          return new Kept.Done<>(sheet(plan, measure, line, asker.scope(Privilege.INCOME_SEE)));
        });
  }

  private PlanSheet sheet(
      PlanVersion plan, Measure measure, Holding.@Nullable Kind line, Scope scope) {
    var at = clock.instant();
    var wholes = new Wholes(employees.all());
    var places = new HashMap<Long, Belonging>();
    belongings.all(scope, b -> places.put(b.client().value(), b));
    plans.each(
        plan.id(),
        measure,
        scope,
        l -> {
          if (line == null || l.line() == line) planned(wholes, l, places);
        });
    var known = before.years(scope, plan.year(), measure, line, ended());
    brought(wholes, known, places);
    var seen = new ArrayList<SavedGroup>();
    for (var group : groups.all())
      if (group.within(scope)) {
        seen.add(group);
        groups.each(
            group,
            scope,
            client -> {
              var months = known.before().get(client);
              if (months != null) wholes.groupBefore(group, months);
              var now = known.now().get(client);
              if (now != null) wholes.groupFact(group, now);
            });
      }
    return new PlanSheet(
        plan, measure, line, at, known(plan.year()), wholes.rows(departments.all(), seen));
  }

  private static void planned(Wholes wholes, PlanLine line, Map<Long, Belonging> places) {
    var client = places.get(line.of().id());
    if (!line.of().level().ofCard()) wholes.whole(line);
    else if (line.of().level() == Level.CLIENT && client != null) wholes.client(line, client);
  }

  private static void brought(Wholes wholes, Before.Years known, Map<Long, Belonging> places) {
    known
        .before()
        .forEach(
            (client, months) -> {
              var place = places.get(client.value());
              if (place != null) wholes.before(months, place);
            });
    known
        .now()
        .forEach(
            (client, months) -> {
              var place = places.get(client.value());
              if (place != null) wholes.fact(months, place);
            });
  }

  /**
   * The whole branch by product lines, as far as something is planned or was brought in; last what
   * isn't planned by lines.
   */
  public Kept<List<LineRow>> lines(Asker asker, PlanVersion plan, Measure measure) {
    if (!asker.may(Privilege.INCOME_SEE)) return refused(asker);
    var scope = asker.scope(Privilege.INCOME_SEE);
    return work.inOne(
        () -> {
          var people = employees.all();
          var places = new HashMap<Long, Belonging>();
          belongings.all(scope, b -> places.put(b.client().value(), b));
          var rest = new Wholes(people);
          var byLine = new EnumMap<Holding.Kind, Wholes>(Holding.Kind.class);
          for (var line : Holding.Kind.values()) byLine.put(line, new Wholes(people));
          plans.each(
              plan.id(),
              measure,
              scope,
              l -> {
                var line = l.line();
                planned(line == null ? rest : byLine.getOrDefault(line, rest), l, places);
              });
          before
              .yearsByLine(scope, plan.year(), measure, ended())
              .forEach((line, known) -> brought(byLine.getOrDefault(line, rest), known, places));
          var seen = groups.all().stream().filter(g -> g.within(scope)).toList();
          var all = departments.all();
          var rows = new ArrayList<LineRow>();
          byLine.forEach((line, of) -> rows.add(new LineRow(line, of.rows(all, seen).getFirst())));
          rows.add(new LineRow(null, rest.rows(all, seen).getFirst()));
          rows.removeIf(r -> isEmpty(r.row()));
          return new Kept.Done<>(List.copyOf(rows));
        });
  }

  private static boolean isEmpty(PlanRow row) {
    return Stream.of(row.plan(), row.before(), row.fact()).allMatch(Twelve.NOTHING::equals);
  }

  /**
   * The clients that are counted in a manager, a department without one, or an industry: those with
   * the most facts first. Who is planned in a saved group alone isn't among them.
   */
  public Kept<List<PlanRow>> clients(
      Asker asker, PlanVersion plan, Measure measure, Holding.@Nullable Kind line, Planned whole) {
    if (!asker.may(Privilege.INCOME_SEE)) return refused(asker);
    var all = asker.scope(Privilege.INCOME_SEE);
    var scope = whole.level() == Level.MANAGER ? all.of(new EmployeeId(whole.id())) : all;
    return work.inOne(
        () -> {
          var places = new HashMap<ClientId, Belonging>();
          belongings.all(
              scope,
              b -> {
                if (Wholes.above(b).equals(whole) || whole.equals(Wholes.industry(b)))
                  places.put(b.client(), b);
              });
          var lines = new HashMap<ClientId, Sum>();
          plans.each(
              plan.id(),
              measure,
              scope,
              l -> {
                if (l.of().level() == Level.CLIENT && (line == null || l.line() == line))
                  lines.computeIfAbsent(new ClientId(l.of().id()), _ -> new Sum()).add(l);
              });
          for (var group : groups.all())
            groups.each(
                group,
                scope,
                client -> {
                  if (!lines.containsKey(client)) places.remove(client);
                });
          var known = before.years(scope, plan.year(), measure, line, ended());
          var rows = new ArrayList<PlanRow>(places.size());
          places.forEach(
              (client, place) -> {
                var his = lines.get(client);
                var facts = known.before().get(client);
                var now = known.now().get(client);
                rows.add(
                    new PlanRow(
                        Planned.client(client),
                        place.name(),
                        "",
                        whole,
                        Sum.of(his),
                        his == null ? 0 : his.byHand(),
                        null,
                        facts == null ? Twelve.NOTHING : Twelve.of(facts),
                        now == null ? Twelve.NOTHING : Twelve.of(now)));
              });
          rows.sort(BY_FACTS);
          return new Kept.Done<>(List.copyOf(rows));
        });
  }

  private <T> Kept<T> refused(Asker asker) {
    work.inOne(() -> trail.refused(asker, Privilege.INCOME_SEE, SUBJECT, 0));
    return new Kept.Refused<>(Privilege.INCOME_SEE.refused());
  }

  /** How many months of a year are over. */
  private int known(int year) {
    long over = YearMonth.of(year, 1).until(ended(), ChronoUnit.MONTHS) + 1;
    return Math.clamp(over, 0, Twelve.MONTHS);
  }

  private YearMonth ended() {
    return YearMonth.now(clock).minusMonths(1);
  }
}
