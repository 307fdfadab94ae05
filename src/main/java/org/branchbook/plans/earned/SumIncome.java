package org.branchbook.plans.earned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.plans.budget.ConnectedGroups;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.PlannedMonths;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.plans.budget.WholePlans;
import org.branchbook.plans.budget.WholePlans.Answering;
import org.branchbook.plans.budget.WholePlans.OfYear;
import org.branchbook.plans.earned.Ranking.Place;
import org.branchbook.plans.earned.Ranking.Sums;
import org.branchbook.plans.outlook.Belonging;
import org.branchbook.plans.outlook.Belongings;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Sums a list of clients by income up by managers, industries or groups, each beside its plan: who
 * may see the list may see its sums.
 */
public final class SumIncome {
  private final PlannedMonths planned;
  private final WholePlans summed;
  private final Belongings belongings;
  private final ConnectedGroups connected;
  private final SavedGroups groups;
  private final Work work;

  public SumIncome(
      PlannedMonths planned,
      WholePlans summed,
      Belongings belongings,
      ConnectedGroups connected,
      SavedGroups groups,
      Work work) {
    this.planned = planned;
    this.summed = summed;
    this.belongings = belongings;
    this.connected = connected;
    this.groups = groups;
    this.work = work;
  }

  /** A whole that is being summed up. */
  private record Part(@Nullable Planned of, String name, String lead, List<Place> places) {
    static Part of(Planned of, String name, String lead) {
      return new Part(of, name, lead, new ArrayList<>());
    }
  }

  /** The wholes by income, the most first; those without a client in the list aren't among them. */
  public List<WholeIncome> run(Asker asker, Ranking ranking, IncomeBy by) {
    var scope = asker.scope(Privilege.INCOME_SEE);
    return work.inOne(
        () -> {
          var wholes = new ArrayList<WholeIncome>();
          switch (by) {
            case CLIENT -> throw new IllegalArgumentException("clients are no wholes");
            case MANAGER, DEPARTMENT, INDUSTRY -> {
              var years = years(ranking, scope);
              for (var part : units(ranking, by, scope, years))
                add(wholes, part, plan(part.of, ranking, years));
            }
            case CONNECTED -> {
              var plans = plans(ranking, scope);
              for (var part : connected(ranking, scope)) add(wholes, part, plans.get(part.of));
            }
            case GROUP -> {
              var plans = plans(ranking, scope);
              for (var part : saved(ranking, scope)) add(wholes, part, withMembers(part, plans));
            }
          }
          wholes.sort(
              Comparator.comparingLong((WholeIncome w) -> -w.sums().income())
                  .thenComparing(WholeIncome::name));
          return List.copyOf(wholes);
        });
  }

  /**
   * One of the wholes, if it has a client in the list: of an industry, those of any code below it
   * too.
   *
   * @param of null for the clients who are in none; by its number a group among employees is found
   *     too
   */
  public Optional<WholeIncome> find(
      Asker asker, Ranking ranking, IncomeBy by, @Nullable Planned of) {
    if (of == null || of.level() != Level.INDUSTRY)
      return run(asker, ranking, by).stream().filter(w -> named(w.of(), of)).findFirst();
    var scope = asker.scope(Privilege.INCOME_SEE);
    return work.inOne(
        () -> {
          var where = where(ranking, scope);
          var years = years(ranking, scope);
          var together = together(ranking, years);
          var part = Part.of(of, "", "");
          for (var place : ranking.places()) {
            var his = where.get(place.client());
            if (his != null
                && his.industry().startsWith(of.code())
                && !together.containsKey(place.client())) part.places.add(place);
          }
          return part.places.isEmpty()
              ? Optional.empty()
              : Optional.of(whole(part, plan(of, ranking, years)));
        });
  }

  /** A saved group that stands among employees or departments has a number of its own too. */
  private static boolean named(@Nullable Planned whole, @Nullable Planned of) {
    if (whole == null || of == null) return whole == of;
    return whole.equals(of)
        || whole.level() == Level.GROUP && of.id() != 0 && whole.id() == of.id();
  }

  /**
   * All clients of a list together, beside what is planned for them; beside nothing where some are
   * planned with others outside of what somebody may see.
   */
  public Sums total(Asker asker, Ranking ranking) {
    var all = ranking.total();
    if (ranking.part()) return all;
    var years = work.inOne(() -> years(ranking, asker.scope(Privilege.INCOME_SEE)));
    boolean whole =
        years.values().stream()
            .flatMap(y -> y.together().values().stream())
            .allMatch(Answering::within);
    var plan = whole ? plan(Planned.BRANCH, ranking, years) : null;
    return new Sums(all.income(), all.before(), all.received(), plan == null ? 0 : plan);
  }

  /** A list of the clients of a whole alone. */
  public Ranking within(Ranking ranking, WholeIncome whole) {
    return new Ranking(
        ranking.span(), ranking.line(), ranking.at(), whole.sums(), whole.places(), true);
  }

  private static void add(List<WholeIncome> wholes, Part part, @Nullable Long plan) {
    if (!part.places.isEmpty()) wholes.add(whole(part, plan));
  }

  /** What is planned for the group, and beside it for clients of it one by one. */
  private static @Nullable Long withMembers(Part part, Map<@Nullable Planned, Long> plans) {
    var own = plans.get(part.of);
    return own == null
        ? null
        : own + part.places.stream().mapToLong(place -> place.sums().plan()).sum();
  }

  private Map<Integer, OfYear> years(Ranking ranking, Scope scope) {
    var years = new HashMap<Integer, OfYear>();
    var span = ranking.span();
    for (int year = span.from().getYear(); year <= span.to().getYear(); year++)
      years.put(year, summed.of(scope, year, ranking.line()));
    return years;
  }

  private static @Nullable Long plan(
      @Nullable Planned of, Ranking ranking, Map<Integer, OfYear> years) {
    if (of == null) return null;
    Long plan = null;
    for (var each : years.entrySet()) {
      var months = each.getValue().months().get(of);
      if (months == null) continue;
      int from = first(ranking, each.getKey());
      plan = (plan == null ? 0 : plan) + months.sum(from, last(ranking, each.getKey()));
    }
    return plan;
  }

  private static int first(Ranking ranking, int year) {
    var from = ranking.span().from();
    return year == from.getYear() ? from.getMonthValue() - 1 : 0;
  }

  private static int last(Ranking ranking, int year) {
    var to = ranking.span().to();
    return year == to.getYear() ? to.getMonthValue() : Twelve.MONTHS;
  }

  private static WholeIncome whole(Part part, @Nullable Long plan) {
    part.places.sort(RankIncome.BY_INCOME);
    var sums = part.places.stream().map(Place::sums).reduce(Sums.NOTHING, Sums::plus);
    if (plan != null) sums = new Sums(sums.income(), sums.before(), sums.received(), plan);
    return new WholeIncome(part.of, part.name, part.lead, part.places, sums);
  }

  private Iterable<Part> units(
      Ranking ranking, IncomeBy by, Scope scope, Map<Integer, OfYear> years) {
    var where = where(ranking, scope);
    var together = together(ranking, years);
    var parts = new LinkedHashMap<@Nullable Planned, Part>();
    for (var place : ranking.places()) {
      var in = in(where.get(place.client()), together.get(place.client()), by);
      parts.computeIfAbsent(in.of, _ -> Part.of(in.of, in.name, "")).places.add(place);
    }
    return parts.values();
  }

  /** As in the plan of the last year: fact and plan are to compare. */
  private static Map<ClientId, Answering> together(Ranking ranking, Map<Integer, OfYear> years) {
    return years.getOrDefault(ranking.span().to().getYear(), OfYear.NOTHING).together();
  }

  private record In(@Nullable Planned of, String name) {}

  private static In in(@Nullable Belonging his, @Nullable Answering together, IncomeBy by) {
    var beside =
        together == null
            ? null
            : switch (by) {
              case MANAGER -> together.amongEmployees();
              case INDUSTRY -> together.group();
              case DEPARTMENT -> together.ofBranch() ? together.group() : null;
              case CLIENT, CONNECTED, GROUP -> null;
            };
    if (beside != null) return new In(beside.of(), beside.name());
    var of = his == null ? null : unit(his, by);
    return new In(of, of == null || his == null ? "" : name(his, by));
  }

  private Map<ClientId, Belonging> where(Ranking ranking, Scope scope) {
    var where = new HashMap<ClientId, Belonging>();
    belongings.each(scope, b -> where.put(b.client(), b));
    // who is planned for and has brought nothing in yet
    if (ranking.places().stream().anyMatch(p -> !where.containsKey(p.client())))
      for (int year = ranking.span().from().getYear();
          year <= ranking.span().to().getYear();
          year++) belongings.all(scope, year, b -> where.put(b.client(), b));
    return where;
  }

  private static @Nullable Planned unit(Belonging client, IncomeBy by) {
    return switch (by) {
      case MANAGER -> manager(client);
      case DEPARTMENT -> Planned.department(new DepartmentId(client.department().id()));
      default -> industry(client);
    };
  }

  /** Of an industry its code says it. */
  private static String name(Belonging client, IncomeBy by) {
    return switch (by) {
      case MANAGER -> client.responsible().name();
      case DEPARTMENT -> client.department().name();
      default -> "";
    };
  }

  private static @Nullable Planned manager(Belonging client) {
    long manager = client.responsible().id();
    return manager == 0 ? null : Planned.manager(new EmployeeId(manager));
  }

  private static @Nullable Planned industry(Belonging client) {
    return client.division().map(Planned::industry).orElse(null);
  }

  private Iterable<Part> connected(Ranking ranking, Scope scope) {
    var places = byClient(ranking);
    var parts = new ArrayList<Part>();
    for (var group : connected.within(scope)) {
      var part = Part.of(Planned.connected(group.source()), group.name(), group.lead());
      add(part, group.members(), places);
      parts.add(part);
    }
    return parts;
  }

  private Iterable<Part> saved(Ranking ranking, Scope scope) {
    var places = byClient(ranking);
    var parts = new ArrayList<Part>();
    for (var group : groups.all()) {
      if (!group.within(scope)) continue;
      var part = Part.of(Planned.group(group.id()), group.name(), "");
      groups.each(group, scope, client -> add(part, Set.of(client), places));
      parts.add(part);
    }
    return parts;
  }

  private static Map<ClientId, Place> byClient(Ranking ranking) {
    var places = new HashMap<ClientId, Place>();
    for (var place : ranking.places()) places.put(place.client(), place);
    return places;
  }

  private static void add(Part part, Set<ClientId> members, Map<ClientId, Place> places) {
    for (var member : members) {
      var place = places.get(member);
      if (place != null) part.places.add(place);
    }
  }

  /** What the wholes themselves are to bring in. */
  private Map<@Nullable Planned, Long> plans(Ranking ranking, Scope scope) {
    var span = ranking.span();
    var line = ranking.line();
    var plans = new HashMap<@Nullable Planned, Long>();
    for (int year = span.from().getYear(); year <= span.to().getYear(); year++) {
      int first = first(ranking, year);
      int last = last(ranking, year);
      planned.wholes(
          scope,
          year,
          Measure.INCOME,
          l -> {
            if (line == null || l.line() == line)
              plans.merge(l.of(), l.months().sum(first, last), Long::sum);
          });
    }
    return plans;
  }
}
