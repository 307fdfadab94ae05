package org.branchbook.plans.budget.files;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.Draft;
import org.branchbook.imports.reading.Values;
import org.branchbook.plans.budget.Level;
import org.branchbook.plans.budget.Planned;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;
import org.jspecify.annotations.Nullable;

/**
 * For whom the rows of a plan's file are: clients by card or number, managers by login or name ….
 */
final class Whom {
  private static final int LONGEST_CODE = 12;

  /** Columns that each name a whole, the most exact first: a client's row names his manager too. */
  private static final Map<Target, Level> EACH = new EnumMap<>(Target.class);

  static {
    EACH.put(Target.PLAN_CLIENT, Level.CLIENT);
    EACH.put(Target.PLAN_GROUP, Level.GROUP);
    EACH.put(Target.PLAN_INDUSTRY, Level.INDUSTRY);
    EACH.put(Target.PLAN_MANAGER, Level.MANAGER);
    EACH.put(Target.PLAN_DEPARTMENT, Level.DEPARTMENT);
  }

  /**
   * A whole as a file names it.
   *
   * @param key "" for the branch
   * @param byCard whether a client's own number comes before those that he has elsewhere
   */
  record Named(Level level, String key, boolean byCard) {}

  /** Whom of these somebody may plan for. */
  interface Within {
    Set<Planned> of(Collection<Planned> all);
  }

  private final Map<Level, Map<String, Planned>> known = new EnumMap<>(Level.class);
  private final Function<Collection<String>, Map<String, Set<ClientId>>> clients;
  private final Within within;

  /**
   * @param clients whom numbers and keys mean
   */
  Whom(
      Employees employees,
      Departments departments,
      SavedGroups groups,
      Function<Collection<String>, Map<String, Set<ClientId>>> clients,
      Within within) {
    this.clients = clients;
    this.within = within;
    var managers = new HashMap<String, Planned>();
    employees.all().forEach(e -> managers.putIfAbsent(plain(e.name()), Planned.manager(e.id())));
    employees.all().forEach(e -> managers.put(plain(e.login()), Planned.manager(e.id())));
    known.put(Level.MANAGER, managers);
    var units = new HashMap<String, Planned>();
    departments.all().forEach(d -> units.put(plain(d.name()), Planned.department(d.id())));
    known.put(Level.DEPARTMENT, units);
    var saved = new HashMap<String, Planned>();
    groups.all().forEach(g -> saved.put(plain(g.name()), Planned.group(g.id())));
    known.put(Level.GROUP, saved);
  }

  /** Whom a row names; the branch where the file has no column for it, empty where it is blank. */
  static Optional<Named> named(Draft draft, Values values) {
    var fields = draft.making().fields();
    if (fields.containsKey(Target.PLAN_SCOPE))
      return values.has(Target.PLAN_SCOPE)
          ? Optional.of(
              new Named(
                  Level.valueOf(values.get(Target.PLAN_SCOPE)), values.get(Target.PLAN_KEY), true))
          : Optional.empty();
    boolean any = false;
    for (var each : EACH.entrySet()) {
      any |= fields.containsKey(each.getKey());
      if (values.has(each.getKey()))
        return Optional.of(new Named(each.getValue(), values.get(each.getKey()), false));
    }
    return any ? Optional.empty() : Optional.of(new Named(Level.BRANCH, "", false));
  }

  /** Who they are, as far as somebody may plan for them; the others aren't in the answer. */
  Map<Named, Planned> find(Collection<Named> all) {
    var ofCards = all.stream().filter(n -> n.level().ofCard()).toList();
    var cards = new HashMap<Named, Planned>();
    for (var one : ofCards)
      if (one.key().matches("[1-9]\\d{0,17}"))
        cards.put(one, card(one, new ClientId(Long.parseLong(one.key()))));
    var there = within.of(cards.values());
    cards.values().retainAll(there);
    var elsewhere =
        ofCards.isEmpty()
            ? Map.<String, Set<ClientId>>of()
            : clients.apply(ofCards.stream().map(Named::key).collect(Collectors.toSet()));
    var found = new HashMap<Named, Planned>();
    for (var one : all) {
      var of = one.level().ofCard() ? client(one, cards, elsewhere) : whole(one);
      if (of != null) found.put(one, of);
    }
    found.values().retainAll(within.of(Set.copyOf(found.values())));
    return found;
  }

  private static @Nullable Planned client(
      Named one, Map<Named, Planned> cards, Map<String, Set<ClientId>> elsewhere) {
    var card = cards.get(one);
    if (card != null && one.byCard()) return card;
    var meant = elsewhere.getOrDefault(one.key(), Set.of());
    return meant.size() == 1 ? card(one, meant.iterator().next()) : card;
  }

  private static Planned card(Named one, ClientId client) {
    return one.level() == Level.CLIENT ? Planned.client(client) : Planned.connected(client);
  }

  private @Nullable Planned whole(Named one) {
    return switch (one.level()) {
      case BRANCH -> Planned.BRANCH;
      case INDUSTRY ->
          one.key().isEmpty() || one.key().length() > LONGEST_CODE
              ? null
              : Planned.industry(one.key());
      case MANAGER, DEPARTMENT, GROUP ->
          known.getOrDefault(one.level(), Map.of()).get(plain(one.key()));
      case CLIENT, CONNECTED -> throw new IllegalArgumentException("found by his card");
    };
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
