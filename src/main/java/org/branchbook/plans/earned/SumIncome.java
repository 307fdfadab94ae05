package org.branchbook.plans.earned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Belongings belongings;
  private final ConnectedGroups connected;
  private final SavedGroups groups;
  private final Work work;

  public SumIncome(
      PlannedMonths planned,
      Belongings belongings,
      ConnectedGroups connected,
      SavedGroups groups,
      Work work) {
    this.planned = planned;
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
          var parts =
              switch (by) {
                case CLIENT -> throw new IllegalArgumentException("clients are no wholes");
                case MANAGER, DEPARTMENT, INDUSTRY -> units(ranking, by, scope);
                case CONNECTED -> connected(ranking, scope);
                case GROUP -> saved(ranking, scope);
              };
          var plans = plans(ranking, scope);
          var wholes = new ArrayList<WholeIncome>();
          for (var part : parts)
            if (!part.places.isEmpty()) wholes.add(whole(part, plans.get(part.of)));
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
   * @param of null for the clients who are in none
   */
  public Optional<WholeIncome> find(
      Asker asker, Ranking ranking, IncomeBy by, @Nullable Planned of) {
    if (of == null || of.level() != Level.INDUSTRY)
      return run(asker, ranking, by).stream().filter(w -> Objects.equals(w.of(), of)).findFirst();
    var scope = asker.scope(Privilege.INCOME_SEE);
    return work.inOne(
        () -> {
          var where = where(ranking, scope);
          var part = Part.of(of, "", "");
          for (var place : ranking.places()) {
            var his = where.get(place.client());
            if (his != null && his.industry().startsWith(of.code())) part.places.add(place);
          }
          return part.places.isEmpty()
              ? Optional.empty()
              : Optional.of(whole(part, plans(ranking, scope).get(of)));
        });
  }

  /** A list of the clients of a whole alone. */
  public Ranking within(Ranking ranking, WholeIncome whole) {
    return new Ranking(ranking.span(), ranking.line(), ranking.at(), whole.sums(), whole.places());
  }

  private static WholeIncome whole(Part part, @Nullable Long plan) {
    part.places.sort(RankIncome.BY_INCOME);
    var sums = part.places.stream().map(Place::sums).reduce(Sums.NOTHING, Sums::plus);
    if (plan != null) sums = new Sums(sums.income(), sums.before(), sums.received(), plan);
    return new WholeIncome(part.of, part.name, part.lead, part.places, sums);
  }

  private Iterable<Part> units(Ranking ranking, IncomeBy by, Scope scope) {
    var where = where(ranking, scope);
    var parts = new LinkedHashMap<@Nullable Planned, Part>();
    for (var place : ranking.places()) {
      var his = where.get(place.client());
      var of = his == null ? null : unit(his, by);
      var name = of == null || his == null ? "" : name(his, by);
      parts.computeIfAbsent(of, _ -> new Part(of, name, "", new ArrayList<>())).places.add(place);
    }
    return parts.values();
  }

  private Map<ClientId, Belonging> where(Ranking ranking, Scope scope) {
    var where = new HashMap<ClientId, Belonging>();
    belongings.each(scope, b -> where.put(b.client(), b));
    // who is planned for and has brought nothing in yet
    if (ranking.places().stream().anyMatch(p -> !where.containsKey(p.client())))
      belongings.all(scope, b -> where.put(b.client(), b));
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
      int first = year == span.from().getYear() ? span.from().getMonthValue() - 1 : 0;
      int last = year == span.to().getYear() ? span.to().getMonthValue() : Twelve.MONTHS;
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
