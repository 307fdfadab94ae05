package org.branchbook.links.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.links.connected.Lead;
import org.branchbook.links.connected.Leads;
import org.branchbook.links.graph.FreshGraph;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.groups.FindGroups;
import org.branchbook.links.groups.Grounds;
import org.branchbook.links.groups.GroupPolicy;
import org.branchbook.links.groups.Groups;
import org.branchbook.links.groups.ReadTies;
import org.branchbook.links.register.GroupEntry.Kind;
import org.branchbook.links.register.MemberFacts.Card;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Scope;
import org.branchbook.staff.policies.Policies;
import org.jspecify.annotations.Nullable;

/**
 * Computes all groups of connected clients as of a day and tells those of which the asker may see a
 * member, with what they hold as far as he may read it.
 */
public final class ReadRegister {
  private final FreshGraph fresh;
  private final Policies policies;
  private final MemberFacts facts;
  private final Leads leads;
  private final Employees employees;
  private final Supplier<String> country;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final Work work;

  public ReadRegister(
      FreshGraph fresh,
      Policies policies,
      MemberFacts facts,
      Leads leads,
      Employees employees,
      Supplier<String> country,
      AuditTrail trail,
      InstantSource clock,
      Work work) {
    this.fresh = fresh;
    this.policies = policies;
    this.facts = facts;
    this.leads = leads;
    this.employees = employees;
    this.country = country;
    this.trail = trail;
    this.clock = clock;
    this.work = work;
  }

  /** What came of it. */
  public sealed interface Read {
    record Done(Register register) implements Read {}

    /** The asker may read nobody's links. */
    record Refused() implements Read {}
  }

  /** The groups as of a day. */
  public Read run(Asker asker, LocalDate day) {
    if (!asker.may(Privilege.LINK_READ)) {
      work.inOne(() -> trail.refused(asker, Privilege.LINK_READ, "group", 0));
      return new Read.Refused();
    }
    var graph = fresh.fresh();
    var ties = new ReadTies(policies.on(day, GroupPolicy.KIND)).all(graph, day);
    var groups = FindGroups.in(ties);
    var capital = policies.on(day, CapitalPolicy.KIND);
    var known = known(asker, graph, groups, day, capital);
    var grounds = new Grounds(ties);
    var entries = new ArrayList<GroupEntry>();
    for (int g = 0; g < groups.count(); g++) {
      var nodes = groups.of(g);
      var members = new ArrayList<Long>(nodes.length);
      for (int node : nodes) members.add(graph.clientNumber(node));
      if (members.stream().anyMatch(known::shown))
        entries.add(known.entry(members, kind(nodes, grounds)));
    }
    return new Read.Done(
        new Register(
            day, clock.instant(), known.currency, capital.capital(), capital.share(), entries));
  }

  private static Kind kind(int[] nodes, Grounds grounds) {
    if (!grounds.control(nodes)) return Kind.DEPENDENCE;
    return grounds.dependence(nodes) ? Kind.BOTH : Kind.CONTROL;
  }

  private Known known(
      Asker asker, LinkGraph graph, Groups groups, LocalDate day, CapitalPolicy capital) {
    var all = new HashSet<Long>();
    for (int node : groups.members()) all.add(graph.clientNumber(node));
    var known =
        new Known(asker, capital, Currency.getInstance(Locale.of("", country.get())).toString());
    known.cards.putAll(facts.cards(all));
    facts.holdings(known.within(known.holdings), day, known::add);
    known.spoken.putAll(facts.spoken(known.within(known.contacts)));
    leads.of(all.stream().map(ClientId::new).toList()).values().forEach(known::add);
    for (var one : employees.all()) known.names.put(one.id(), one.name());
    return known;
  }

  /** What is known of all members together. */
  private static final class Known {
    final Scope read;
    final Scope links;
    final Scope holdings;
    final Scope contacts;
    final CapitalPolicy capital;
    final String currency;
    final Map<Long, Card> cards = new HashMap<>();
    final Map<Long, BigDecimal> owed = new HashMap<>();
    final Map<Long, BigDecimal> placed = new HashMap<>();

    /** Who has something in a currency of which nobody has said what it is worth. */
    final Set<Long> uncounted = new HashSet<>();

    final Map<Long, Instant> spoken = new HashMap<>();
    final Map<Long, Lead> said = new HashMap<>();
    final Map<EmployeeId, String> names = new HashMap<>();

    Known(Asker asker, CapitalPolicy capital, String currency) {
      this.capital = capital;
      this.currency = currency;
      read = asker.scope(Privilege.CLIENT_READ);
      links = asker.scope(Privilege.LINK_READ);
      holdings = asker.scope(Privilege.HOLDING_READ);
      contacts = asker.scope(Privilege.CONTACT_READ);
    }

    private boolean in(long client, Scope scope) {
      var card = cards.get(client);
      return card != null && card.in(read) && card.in(scope);
    }

    /** Whether a group is shown for this member's sake. */
    boolean shown(long client) {
      return in(client, links);
    }

    List<Long> within(Scope scope) {
      return cards.keySet().stream().filter(c -> in(c, scope)).toList();
    }

    void add(Lead lead) {
      said.put(lead.source().value(), lead);
    }

    void add(long client, Holding.Kind kind, String held, BigDecimal amount) {
      var into =
          switch (kind) {
            case LOAN, GUARANTEE -> owed;
            case ACCOUNT, DEPOSIT -> placed;
            case CARD, INSURANCE, OTHER -> null;
          };
      if (into == null) return;
      var worth = capital.national(amount, held, currency);
      if (worth == null) uncounted.add(client);
      else into.merge(client, worth, BigDecimal::add);
    }

    GroupEntry entry(List<Long> members, Kind kind) {
      var seen = members.stream().filter(c -> in(c, read)).toList();
      var readable = seen.stream().filter(c -> in(c, holdings)).toList();
      var source = cards.get(members.getFirst());
      boolean named = source != null && source.in(read);
      var debt = readable.isEmpty() ? null : sum(readable, owed);
      var share = share(debt);
      var lead = lead(members);
      var employee = lead == null ? null : lead.employee();
      return new GroupEntry(
          new ClientId(members.getFirst()),
          named ? Objects.requireNonNull(source).name() : "",
          named ? Objects.requireNonNull(source).sortKey() : "\uffff",
          new ClientId(seen.stream().filter(this::shown).findFirst().orElseThrow()),
          members.size(),
          seen.stream().map(c -> cards.get(c).name()).toList(),
          kind,
          debt,
          readable.isEmpty() ? null : sum(readable, placed),
          readable.size() < members.size() || readable.stream().anyMatch(uncounted::contains),
          share,
          share != null && share.compareTo(BigDecimal.valueOf(capital.share())) >= 0,
          seen.stream()
              .map(c -> cards.get(c).tier())
              .filter(Objects::nonNull)
              .min(Comparator.naturalOrder())
              .orElse(null),
          employee,
          employee == null ? "" : names.getOrDefault(employee, ""),
          seen.stream()
              .map(spoken::get)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null),
          (int) seen.stream().filter(c -> cards.get(c).standing() == Standing.FORMER).count());
    }

    private static BigDecimal sum(List<Long> members, Map<Long, BigDecimal> amounts) {
      return members.stream()
          .map(c -> amounts.getOrDefault(c, BigDecimal.ZERO))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal share(@Nullable BigDecimal debt) {
      var whole = capital.capital();
      return debt == null || whole == null
          ? null
          : debt.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** What was said last of the group, by whichever of its members it was known then. */
    private @Nullable Lead lead(List<Long> members) {
      var ofSource = said.get(members.getFirst());
      if (ofSource != null) return ofSource;
      return members.stream()
          .map(said::get)
          .filter(Objects::nonNull)
          .max(Comparator.comparing(Lead::at))
          .orElse(null);
    }
  }
}
