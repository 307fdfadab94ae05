package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.LINK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.links.LinkFilter;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkLine;
import org.branchbook.links.LinkTable;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.LinkRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link LinkTable} in SQL. */
final class JooqLinkTable implements LinkTable {
  private final DSLContext db;
  private final LinksByName byName;

  JooqLinkTable(DSLContext db) {
    this.db = db;
    byName = new LinksByName(db);
  }

  @Override
  public Page<LinkLine> list(LinkFilter filter, Optional<Page.Mark> after, int size, Scope scope) {
    if (scope.reach() == Reach.NONE) return new Page<>(List.of(), Optional.empty());
    var visible =
        fits(filter)
            .and(scope.reach() == Reach.ALL && scope.vips() ? DSL.noCondition() : either(scope));
    var few = few(filter, scope);
    if (filter.byName()) {
      var named =
          few == null
              ? byName.along(visible, after, size)
              : byName.among(ofClients(few, visible), after, size);
      return new Page<>(lines(named.rows(), scope), named.next());
    }
    var fits = visible.and(mark(filter, after));
    var ids = few == null ? along(filter, fits, size + 1) : of(few, filter, fits, size + 1);
    return Page.of(lines(ids, scope), size, LinkLine::mark);
  }

  @Override
  public Optional<LinkLine> find(LinkId id, Scope scope) {
    return lines(List.of(id.value()), scope).stream()
        .filter(l -> l.from().seen() || l.to().seen())
        .findFirst();
  }

  /** Whose links alone are to be looked through; null where that is as good as all of them. */
  private @Nullable Select<Record1<Long>> few(LinkFilter filter, Scope scope) {
    var clients = filter.clients();
    if (clients != null)
      return db.select(CLIENT.ID)
          .from(CLIENT)
          .where(CLIENT.ID.in(clients.stream().map(ClientId::value).toList()));
    if (scope.reach() == Reach.OWN || scope.reach() == Reach.TEAM)
      return db.select(CLIENT.ID)
          .from(CLIENT)
          .where(CLIENT.RESPONSIBLE_ID.in(scope.people().stream().map(EmployeeId::value).toList()));
    return null;
  }

  /** Along all links in their order, passing over those that don't fit. */
  private List<Long> along(LinkFilter filter, Condition fits, int most) {
    return db.select(LINK.ID)
        .from(LINK)
        .where(fits)
        .orderBy(order(filter))
        .limit(most)
        .fetch(LINK.ID);
  }

  /** From some clients to their links: two walks, since no index serves either end. */
  private List<Long> of(
      Select<Record1<Long>> clients, LinkFilter filter, Condition fits, int most) {
    var links = ofClients(clients, fits);
    var id = links.field(LINK.ID);
    return db.select(id)
        .from(links)
        .orderBy(
            filter.reviewBy() == null
                ? List.of(id.desc())
                : List.of(links.field(LINK.NEXT_REVIEW), id))
        .limit(most)
        .fetch(id);
  }

  private Table<Record2<Long, LocalDate>> ofClients(Select<Record1<Long>> clients, Condition fits) {
    return db.select(LINK.ID, LINK.NEXT_REVIEW)
        .from(LINK)
        .where(LINK.FROM_ID.in(clients))
        .and(fits)
        .union(
            db.select(LINK.ID, LINK.NEXT_REVIEW).from(LINK).where(LINK.TO_ID.in(clients)).and(fits))
        .asTable("of_clients");
  }

  private static Condition fits(LinkFilter filter) {
    var fits = DSL.noCondition();
    var type = filter.type();
    var status = filter.status();
    var on = filter.on();
    if (type != null) fits = fits.and(LINK.TYPE.eq(type.name()));
    if (status != null) fits = fits.and(LINK.STATUS.eq(status.name()));
    if (filter.reviewBy() != null) fits = fits.and(LINK.NEXT_REVIEW.le(filter.reviewBy()));
    if (on != null)
      fits =
          fits.and(LINK.SINCE.isNull().or(LINK.SINCE.le(on)))
              .and(LINK.UNTIL.isNull().or(LINK.UNTIL.ge(on)));
    if (!filter.departments().isEmpty()) {
      var places = filter.departments().stream().map(d -> d.value()).toList();
      fits =
          fits.and(
              end(LINK.FROM_ID, CLIENT.DEPARTMENT_ID.in(places))
                  .or(end(LINK.TO_ID, CLIENT.DEPARTMENT_ID.in(places))));
    }
    return fits;
  }

  private static Condition either(Scope scope) {
    return end(LINK.FROM_ID, InScope.of(CLIENT, scope))
        .or(end(LINK.TO_ID, InScope.of(CLIENT, scope)));
  }

  private static Condition end(TableField<LinkRecord, Long> end, Condition is) {
    return DSL.exists(DSL.selectOne().from(CLIENT).where(CLIENT.ID.eq(end)).and(is));
  }

  private static Condition mark(LinkFilter filter, Optional<Page.Mark> after) {
    if (after.isEmpty()) return DSL.noCondition();
    var mark = after.get();
    if (filter.reviewBy() == null) return LINK.ID.lt(mark.id());
    var day = LocalDate.parse(mark.key());
    return LINK.NEXT_REVIEW.ge(day).and(LINK.NEXT_REVIEW.gt(day).or(LINK.ID.gt(mark.id())));
  }

  /** Named so that the index of the narrowest filter is seen to be in this order. */
  private static List<OrderField<?>> order(LinkFilter filter) {
    if (filter.reviewBy() != null) return List.of(LINK.NEXT_REVIEW, LINK.ID);
    var order = new ArrayList<OrderField<?>>();
    if (filter.type() != null) order.add(LINK.TYPE.desc());
    else if (filter.status() != null) order.add(LINK.STATUS.desc());
    order.add(LINK.ID.desc());
    return order;
  }

  /** The links of these numbers with their ends, in that order. */
  private List<LinkLine> lines(List<Long> ids, Scope scope) {
    if (ids.isEmpty()) return List.of();
    var from = CLIENT.as("from_client");
    var to = CLIENT.as("to_client");
    var places = new HashMap<Long, Integer>();
    for (var id : ids) places.put(id, places.size());
    return db
        .select(
            LINK,
            from.PERSON,
            from.NAME,
            DSL.field(InScope.of(from, scope)),
            to.PERSON,
            to.NAME,
            DSL.field(InScope.of(to, scope)),
            EMPLOYEE.NAME)
        .from(LINK)
        .join(from)
        .on(from.ID.eq(LINK.FROM_ID))
        .join(to)
        .on(to.ID.eq(LINK.TO_ID))
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(LINK.REVIEWER_ID))
        .where(Rows.among(LINK.ID, ids))
        .fetch(
            r ->
                new LinkLine(
                    JooqLinkBulk.link(r.value1()),
                    end(r.value1().getFromId(), r.value2(), r.value3(), r.value4()),
                    end(r.value1().getToId(), r.value5(), r.value6(), r.value7()),
                    Objects.requireNonNullElse(r.value8(), "")))
        .stream()
        .sorted(Comparator.comparing(l -> places.get(l.link().id().value())))
        .toList();
  }

  /** Outside the scope the condition is false, or unknown where nobody is responsible. */
  private static LinkLine.End end(
      long client, boolean person, String name, @Nullable Boolean seen) {
    return new LinkLine.End(new ClientId(client), person, Boolean.TRUE.equals(seen) ? name : "");
  }
}
