package org.branchbook.links.connected;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Survivors;
import org.branchbook.links.connected.KnownGroups.Membership;
import org.branchbook.links.graph.FreshGraph;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.groups.FindGroups;
import org.branchbook.links.groups.GroupPolicy;
import org.branchbook.links.groups.ReadTies;
import org.branchbook.staff.Askers;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Hands;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Timing;
import org.branchbook.tasks.Title;
import org.jspecify.annotations.Nullable;

/**
 * Computes all groups anew and tells the managers concerned who has come and who has gone: the one
 * who leads the group, and those responsible for its source and for the client.
 */
public final class WatchGroups {
  /** Who has more changes than that at once gets one task for all of them. */
  private static final int EACH = 5;

  /** A change of several groups at once, of a parent say, is told of a client once. */
  private record News(ClientId client, ClientId source, boolean come) {}

  private final FreshGraph fresh;
  private final Policies policies;
  private final KnownGroups known;
  private final Leads leads;
  private final ClientBulk clients;
  private final Survivors survivors;
  private final Employees employees;
  private final Askers askers;
  private final TaskBulk tasks;
  private final AuditTrail trail;
  private final Ids ids;
  private final InstantSource clock;
  private final Work work;

  public WatchGroups(
      FreshGraph fresh,
      Policies policies,
      KnownGroups known,
      Leads leads,
      ClientBulk clients,
      Survivors survivors,
      Employees employees,
      Askers askers,
      TaskBulk tasks,
      AuditTrail trail,
      Ids ids,
      InstantSource clock,
      Work work) {
    this.fresh = fresh;
    this.policies = policies;
    this.known = known;
    this.leads = leads;
    this.clients = clients;
    this.survivors = survivors;
    this.employees = employees;
    this.askers = askers;
    this.tasks = tasks;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  /**
   * Compares the groups with those that were known and says how many tasks were given. The first
   * time all groups are new: each manager concerned is told of his together, in one task. Of
   * several programs at once one tells.
   */
  public int run() {
    var graph = fresh.fresh();
    var day = policies.day();
    var now = computed(graph, day);
    return work.inOne(() -> compare(now, day));
  }

  private Set<Membership> computed(LinkGraph graph, LocalDate day) {
    var groups = FindGroups.in(new ReadTies(policies.on(day, GroupPolicy.KIND)).all(graph, day));
    var all = new LinkedHashSet<Membership>();
    for (int g = 0; g < groups.count(); g++) {
      var members = groups.of(g);
      for (int node : members)
        all.add(new Membership(graph.clientNumber(members[0]), graph.clientNumber(node)));
    }
    return all;
  }

  private int compare(Set<Membership> now, LocalDate day) {
    boolean first = known.lock() == null;
    var before = new HashSet<>(known.all());
    var come = new ArrayList<Membership>();
    for (var one : now) if (!before.remove(one)) come.add(one);
    var gone = new ArrayList<>(before);
    known.keep(come, gone, clock.instant());
    if (come.isEmpty() && gone.isEmpty()) return 0;
    return first ? tellFirst(now, day) : tell(come, gone, now, day);
  }

  /**
   * Of a group whose source has changed, or whose cards were merged, only those are news who are
   * with other clients now.
   */
  private int tell(
      List<Membership> come, List<Membership> gone, Set<Membership> now, LocalDate day) {
    var isWith = together(now, one -> one);
    var wasWith = together(gone, this::survivor);
    var news = new ArrayList<News>();
    for (var one : come)
      if (one.client() != one.source() && !wasWith.meet(one.client(), one.source()))
        news.add(new News(new ClientId(one.client()), new ClientId(one.source()), true));
    for (var one : gone) {
      long client = survivor(one.client());
      long source = survivor(one.source());
      if (client != source && !isWith.meet(client, source))
        news.add(new News(new ClientId(client), new ClientId(source), false));
    }
    return give(news, day);
  }

  private int tellFirst(Set<Membership> now, LocalDate day) {
    var sources = new LinkedHashSet<ClientId>();
    for (var one : now) sources.add(new ClientId(one.source()));
    var cards = clients.find(sources);
    var led = leads.of(sources);
    var each = new LinkedHashMap<EmployeeId, Integer>();
    for (var source : sources)
      for (var who : concerned(new News(source, source, true), cards, led))
        each.merge(who, 1, Integer::sum);
    var fresh = new ArrayList<Task>();
    each.forEach(
        (who, many) ->
            employees
                .find(who)
                .filter(Employee::active)
                .ifPresent(
                    e ->
                        fresh.add(
                            task(
                                e,
                                Text.of("groups.next.first", many),
                                List.of(),
                                day,
                                clock.instant()))));
    return give(fresh);
  }

  private int give(List<Task> fresh) {
    tasks.addAll(fresh);
    for (var task : fresh) trail.write(null, Act.CREATED, "task", task.id().value(), List.of());
    return fresh.size();
  }

  /** In which groups each client is. */
  private record Together(Map<Long, Set<Long>> groups) {
    /** Whether two are in one group. */
    boolean meet(long one, long other) {
      var ofOne = groups.getOrDefault(one, Set.of());
      return groups.getOrDefault(other, Set.of()).stream().anyMatch(ofOne::contains);
    }
  }

  private static Together together(Collection<Membership> all, LongUnaryOperator card) {
    var groups = new HashMap<Long, Set<Long>>();
    for (var one : all)
      groups
          .computeIfAbsent(card.applyAsLong(one.client()), _ -> new HashSet<>())
          .add(card.applyAsLong(one.source()));
    return new Together(groups);
  }

  private long survivor(long client) {
    return survivors.now(new ClientId(client)).value();
  }

  private int give(List<News> news, LocalDate day) {
    if (news.isEmpty()) return 0;
    var ids = new LinkedHashSet<ClientId>();
    for (var one : news) {
      ids.add(one.client());
      ids.add(one.source());
    }
    var cards = clients.find(ids);
    var led = leads.of(ids);
    var each = new LinkedHashMap<EmployeeId, List<News>>();
    for (var one : news)
      for (var who : concerned(one, cards, led))
        each.computeIfAbsent(who, _ -> new ArrayList<>()).add(one);
    var now = clock.instant();
    var fresh = new ArrayList<Task>();
    each.forEach(
        (who, his) ->
            employees
                .find(who)
                .filter(Employee::active)
                .ifPresent(e -> fresh.addAll(tasks(e, his, cards, day, now))));
    return give(fresh);
  }

  private static Set<EmployeeId> concerned(
      News news, Map<ClientId, Client> cards, Map<ClientId, Lead> led) {
    var who = new LinkedHashSet<EmployeeId>();
    var lead = led.get(news.source());
    if (lead != null && lead.employee() != null) who.add(lead.employee());
    for (var client : List.of(news.source(), news.client())) {
      var card = cards.get(client);
      var responsible = card == null ? null : card.care().responsible();
      if (responsible != null) who.add(responsible);
    }
    return who;
  }

  private List<Task> tasks(
      Employee to, List<News> his, Map<ClientId, Client> cards, LocalDate day, Instant now) {
    if (his.size() > EACH)
      return List.of(task(to, Text.of("groups.next.many", his.size()), List.of(), day, now));
    var scope = askers.of(to).scope(Privilege.CLIENT_READ);
    var all = new ArrayList<Task>();
    for (var one : his) {
      var seen = new ArrayList<ClientId>();
      var member = cards.get(one.client());
      var source = cards.get(one.source());
      if (member != null && Seen.in(member, scope)) seen.add(one.client());
      if (source != null && Seen.in(source, scope)) seen.add(one.source());
      all.add(
          task(
              to,
              Text.of(
                  one.come() ? "groups.next.come" : "groups.next.gone",
                  said(member, seen),
                  said(source, seen)),
              seen,
              day,
              now));
    }
    return all;
  }

  /** Whom he may not see stays without a name in his task too. */
  private static String said(@Nullable Client card, Collection<ClientId> seen) {
    return card != null && seen.contains(card.id())
        ? Text.asWritten(card.name())
        : "@groups.hidden";
  }

  private Task task(Employee to, Text title, List<ClientId> about, LocalDate day, Instant now) {
    return Task.fresh(
        new TaskId(ids.next()),
        new Subject(Kind.FOLLOW_UP, new Title.Told(title), "", Priority.NORMAL, about, null),
        Hands.own(to.id(), to.department()),
        Timing.by(Due.on(day.plusDays(1))),
        now);
  }

  /** Whether the groups have been compared since. */
  public boolean done(LocalDate day) {
    var at = known.since();
    return at != null && !LocalDate.ofInstant(at, ZoneId.systemDefault()).isBefore(day);
  }
}
