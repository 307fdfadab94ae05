package org.branchbook.plans.budget.acts;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return switch (opened(asker, id, measure, line, List.of())) {
      case Kept.Done<Opened>(var now) -> new Kept.Done<>(now.sheet());
      case Kept.Refused<Opened>(var why) -> new Kept.Refused<>(why);
      case Kept.Wrong<Opened>(var why) -> new Kept.Wrong<>(why);
      case Kept.Stale<Opened> _ -> new Kept.Stale<>();
      case Kept.Gone<Opened> _ -> new Kept.Gone<>();
    };
  }

  /** The wholes, and the clients of those that are opened, as {@link #clients} shows them. */
  public record Opened(PlanSheet sheet, Map<Planned, List<PlanRow>> clients) {
    public Opened {
      clients = Map.copyOf(clients);
    }
  }

  /** The wholes with what is opened of them, read once. */
  public Kept<Opened> opened(
      Asker asker,
      PlanId id,
      Measure measure,
      Holding.@Nullable Kind line,
      Collection<Planned> opened) {
    if (!asker.may(Privilege.INCOME_SEE)) return refused(asker);
    var scope = asker.scope(Privilege.INCOME_SEE);
    return work.inOne(
        () -> {
          var plan = plans.find(id).orElse(null);
          if (plan == null) return new Kept.Gone<>();
          var at = clock.instant();
          var read = new Reading(scope, plan, measure, line);
          var rows = new HashMap<Planned, List<PlanRow>>();
          for (var whole : opened) rows.put(whole, read.clients(whole));
          return new Kept.Done<>(
              new Opened(
                  new PlanSheet(
                      plan,
                      measure,
                      line,
                      at,
                      known(plan.year()),
                      read.wholes.rows(departments.all(), read.seen)),
                  rows));
        });
  }

  /** All that stands in a sheet, as far as the scope reaches. */
  private final class Reading {
    private final Map<ClientId, Belonging> places = new HashMap<>();
    private final Map<ClientId, Sum> lines = new HashMap<>();
    private final Set<ClientId> grouped = new HashSet<>();
    private final List<SavedGroup> seen = new ArrayList<>();
    private final Wholes wholes = new Wholes(employees.all());
    private final Before.Years known;

    Reading(Scope scope, PlanVersion plan, Measure measure, Holding.@Nullable Kind line) {
      belongings.all(scope, plan.year(), b -> places.put(b.client(), b));
      plans.each(
          plan.id(),
          measure,
          scope,
          l -> {
            if (line != null && l.line() != line) return;
            planned(wholes, l, places);
            if (l.of().level() == Level.CLIENT)
              lines.computeIfAbsent(new ClientId(l.of().id()), _ -> new Sum()).add(l);
          });
      known = before.years(scope, plan.year(), measure, line, ended());
      var planned = plans.groups(plan.id(), measure, line);
      var together = new HashMap<ClientId, Planned>();
      for (var group : groups.all()) {
        boolean within = group.within(scope);
        boolean asOne = planned.contains(group.id());
        if (within) seen.add(group);
        groups.each(
            group,
            scope,
            client -> {
              grouped.add(client);
              // who is in two groups is planned in the first
              boolean his =
                  asOne
                      && !lines.containsKey(client)
                      && together.putIfAbsent(client, Wholes.above(group)) == null;
              if (within && (his || !asOne)) member(group, client);
            });
      }
      brought(wholes, known, places, together);
    }

    private void member(SavedGroup group, ClientId client) {
      var months = known.before().get(client);
      if (months != null) wholes.groupBefore(group, months);
      var now = known.now().get(client);
      if (now != null) wholes.groupFact(group, now);
    }

    /** Those with the most facts first; who is planned in a saved group alone isn't among them. */
    List<PlanRow> clients(Planned whole) {
      var rows = new ArrayList<PlanRow>();
      places.forEach(
          (client, place) -> {
            boolean his = Wholes.above(place).equals(whole) || whole.equals(Wholes.industry(place));
            var planned = lines.get(client);
            if (his && (planned != null || !grouped.contains(client)))
              rows.add(row(client, place, planned, whole));
          });
      rows.sort(BY_FACTS);
      return List.copyOf(rows);
    }

    private PlanRow row(ClientId client, Belonging place, @Nullable Sum planned, Planned whole) {
      var facts = known.before().get(client);
      var now = known.now().get(client);
      return new PlanRow(
          Planned.client(client),
          place.name(),
          "",
          whole,
          Sum.of(planned),
          planned == null ? 0 : planned.byHand(),
          null,
          facts == null ? Twelve.NOTHING : Twelve.of(facts),
          now == null ? Twelve.NOTHING : Twelve.of(now));
    }
  }

  private static void planned(Wholes wholes, PlanLine line, Map<ClientId, Belonging> places) {
    var client = places.get(new ClientId(line.of().id()));
    if (!line.of().level().ofCard()) wholes.whole(line);
    else if (line.of().level() == Level.CLIENT && client != null)
      wholes.client(line.months().toArray(), client);
  }

  private static void brought(
      Wholes wholes,
      Before.Years known,
      Map<ClientId, Belonging> places,
      Map<ClientId, Planned> together) {
    known
        .before()
        .forEach((client, months) -> counted(client, months, places, together, wholes::before));
    known
        .now()
        .forEach((client, months) -> counted(client, months, places, together, wholes::fact));
  }

  /** What takes a client's months. */
  private interface Counting {
    void take(long[] months, Planned whole, @Nullable Planned industry);
  }

  /** Who is planned together with others counts where they do, so that fact and plan compare. */
  private static void counted(
      ClientId client,
      long[] months,
      Map<ClientId, Belonging> places,
      Map<ClientId, Planned> together,
      Counting into) {
    var place = places.get(client);
    if (place == null) return;
    var group = together.get(client);
    if (group == null) into.take(months, Wholes.above(place), Wholes.industry(place));
    else into.take(months, group, null);
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
          var places = new HashMap<ClientId, Belonging>();
          belongings.all(scope, plan.year(), b -> places.put(b.client(), b));
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
              .forEach(
                  (line, known) ->
                      brought(byLine.getOrDefault(line, rest), known, places, Map.of()));
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
        () -> new Kept.Done<>(new Reading(scope, plan, measure, line).clients(whole)));
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
