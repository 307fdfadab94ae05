package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CLIENT_LIST_MEMBER;
import static org.branchbook.store.db.Tables.EMPLOYEE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientRow;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/**
 * The client list by the alphabet. A page walks one index from its mark and stops when it is full;
 * a reach over several departments walks the index of each and merges.
 */
final class ClientList {
  /** The tiers, and none. */
  private static final List<Optional<Tier>> TIERS =
      List.of(Optional.empty(), Optional.of(Tier.A), Optional.of(Tier.B), Optional.of(Tier.C));

  private final DSLContext db;
  private final ClientFilter filter;
  private final Optional<Page.Mark> after;
  private final int size;
  private final Scope scope;

  ClientList(DSLContext db, ClientFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    this.db = db;
    this.filter = filter;
    this.after = after;
    this.size = size;
    this.scope = scope;
  }

  Page<ClientRow> page() {
    var lines = new ArrayList<Line>();
    for (var walk : walks()) lines.addAll(read(walk));
    var inOrder =
        lines.stream()
            .distinct()
            .sorted(Comparator.comparing(Line::sortKey).thenComparing(l -> l.row.id().value()))
            .toList();
    var page = Page.of(inOrder, size, l -> new Page.Mark(l.sortKey, l.row.id().value()));
    return new Page<>(page.rows().stream().map(Line::row).toList(), page.next());
  }

  private record Line(String sortKey, ClientRow row) {}

  /** A walk along an index: its leading columns, and the values to stay at. */
  private record Walk(List<Field<?>> leading, Condition at) {}

  private List<Walk> walks() {
    if (!filter.responsible().isEmpty()) return ofPeople(filter.responsible());
    if (scope.reach() == Reach.OWN || scope.reach() == Reach.TEAM) return ofPeople(scope.people());
    if (!filter.departments().isEmpty()) return ofDepartments(filter.departments());
    if (scope.reach() == Reach.DEPARTMENT) {
      var walks = new ArrayList<>(ofDepartments(scope.departments()));
      walks.addAll(ofPeople(scope.people()));
      return walks;
    }
    // a list is short: its clients are found by their numbers
    if (filter.list() != null
        || filter.person() == null && filter.standing() == null && filter.tier() == null)
      return List.of(new Walk(List.of(), DSL.noCondition()));
    return kinds();
  }

  /** One index holds the three kinds of kind: a walk for each combination that fits. */
  private List<Walk> kinds() {
    var walks = new ArrayList<Walk>();
    for (boolean person : new boolean[] {true, false})
      for (var standing : Standing.values())
        for (var tier : TIERS)
          if ((filter.person() == null || filter.person() == person)
              && (filter.standing() == null || filter.standing() == standing)
              && (filter.tier() == null || filter.tier() == tier.orElse(null)))
            walks.add(
                new Walk(
                    List.of(CLIENT.PERSON, CLIENT.STANDING, CLIENT.TIER),
                    CLIENT
                        .PERSON
                        .eq(person)
                        .and(CLIENT.STANDING.eq(standing.name()))
                        .and(
                            tier.map(t -> CLIENT.TIER.eq(t.name()))
                                .orElseGet(CLIENT.TIER::isNull))));
    return walks;
  }

  private static List<Walk> ofPeople(Set<EmployeeId> people) {
    return people.stream().map(p -> along(CLIENT.RESPONSIBLE_ID, p.value())).toList();
  }

  private static List<Walk> ofDepartments(Set<DepartmentId> departments) {
    return departments.stream().map(d -> along(CLIENT.DEPARTMENT_ID, d.value())).toList();
  }

  private static <T> Walk along(Field<T> leading, T at) {
    return new Walk(List.of(leading), leading.eq(at));
  }

  private List<Line> read(Walk walk) {
    // the leading columns, though they don't change, tell H2 that the index is in this order
    var order = new ArrayList<OrderField<?>>(walk.leading);
    order.add(CLIENT.SORT_KEY);
    order.add(CLIENT.ID);
    return db.select(
            CLIENT.SORT_KEY,
            CLIENT.ID,
            CLIENT.PERSON,
            CLIENT.NAME,
            CLIENT.STANDING,
            CLIENT.STATE,
            CLIENT.TIER,
            CLIENT.VIP,
            CLIENT.MAIN_PHONE,
            EMPLOYEE.NAME)
        .from(CLIENT)
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(CLIENT.RESPONSIBLE_ID))
        .where(walk.at)
        .and(filtered())
        .and(InScope.of(CLIENT, scope))
        .and(beyondMark())
        .orderBy(order)
        .limit(size + 1)
        .fetch(
            r ->
                new Line(
                    r.value1(),
                    new ClientRow(
                        new ClientId(r.value2()),
                        r.value3(),
                        r.value4(),
                        Standing.valueOf(r.value5()),
                        State.valueOf(r.value6()),
                        ClientRows.constant(Tier.class, r.value7()),
                        r.value8(),
                        r.value9(),
                        r.value10() == null ? "" : r.value10())));
  }

  private Condition filtered() {
    var all = DSL.noCondition();
    if (filter.person() != null) all = all.and(CLIENT.PERSON.eq(filter.person()));
    if (filter.standing() != null) all = all.and(CLIENT.STANDING.eq(filter.standing().name()));
    if (filter.tier() != null) all = all.and(CLIENT.TIER.eq(filter.tier().name()));
    if (!filter.responsible().isEmpty())
      all =
          all.and(
              CLIENT.RESPONSIBLE_ID.in(
                  filter.responsible().stream().map(EmployeeId::value).toList()));
    if (!filter.departments().isEmpty())
      all =
          all.and(
              CLIENT.DEPARTMENT_ID.in(
                  filter.departments().stream().map(DepartmentId::value).toList()));
    if (filter.list() != null)
      all =
          all.and(
              CLIENT.ID.in(
                  DSL.select(CLIENT_LIST_MEMBER.CLIENT_ID)
                      .from(CLIENT_LIST_MEMBER)
                      .where(CLIENT_LIST_MEMBER.LIST_ID.eq(filter.list().value()))));
    return all;
  }

  private Condition beyondMark() {
    return after
        .map(
            mark ->
                CLIENT
                    .SORT_KEY
                    .ge(mark.key())
                    .and(CLIENT.SORT_KEY.gt(mark.key()).or(CLIENT.ID.gt(mark.id()))))
        .orElse(DSL.noCondition());
  }
}
