package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CLIENT_LIST;
import static org.branchbook.store.db.Tables.CLIENT_LIST_MEMBER;
import static org.branchbook.store.db.Tables.SAVED_GROUP;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.clients.lists.ClientLists;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.clients.lists.Picking;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.PlainFollower;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.ClientListRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link ClientLists} in SQL. */
final class JooqClientLists implements ClientLists {
  private final DSLContext db;
  private final Ids ids;

  JooqClientLists(DSLContext db, Ids ids) {
    this.db = db;
    this.ids = ids;
  }

  @Override
  public List<KeptList> of(EmployeeId owner, int most) {
    return db.selectFrom(CLIENT_LIST)
        .where(CLIENT_LIST.OWNER_ID.eq(owner.value()))
        .and(notExists(selectOne().from(SAVED_GROUP).where(SAVED_GROUP.LIST_ID.eq(CLIENT_LIST.ID))))
        .orderBy(CLIENT_LIST.AT.desc(), CLIENT_LIST.ID.desc())
        .limit(most)
        .fetch(JooqClientLists::list);
  }

  @Override
  public List<KeptList> shared(DepartmentId with, int most) {
    return db.selectFrom(CLIENT_LIST)
        .where(CLIENT_LIST.DEPARTMENT_ID.eq(with.value()))
        .orderBy(CLIENT_LIST.AT.desc(), CLIENT_LIST.ID.desc())
        .limit(most)
        .fetch(JooqClientLists::list);
  }

  @Override
  public List<ClientId> everybody(ListId id) {
    return db.select(CLIENT_LIST_MEMBER.CLIENT_ID)
        .from(CLIENT_LIST_MEMBER)
        .where(CLIENT_LIST_MEMBER.LIST_ID.eq(id.value()))
        .orderBy(CLIENT_LIST_MEMBER.ID)
        .fetch(r -> new ClientId(r.value1()));
  }

  @Override
  public boolean change(EmployeeId owner, KeptList now) {
    return db.update(CLIENT_LIST)
            .set(CLIENT_LIST.OWNER_ID, now.owner().value())
            .set(CLIENT_LIST.NAME, now.name())
            .set(CLIENT_LIST.DEPARTMENT_ID, number(now.shared()))
            .where(CLIENT_LIST.ID.eq(now.id().value()))
            .and(CLIENT_LIST.OWNER_ID.eq(owner.value()))
            .execute()
        > 0;
  }

  private static @Nullable Long number(@Nullable DepartmentId department) {
    return department == null ? null : department.value();
  }

  @Override
  public Optional<KeptList> find(ListId id) {
    return db.selectFrom(CLIENT_LIST)
        .where(CLIENT_LIST.ID.eq(id.value()))
        .fetchOptional(JooqClientLists::list);
  }

  private static KeptList list(ClientListRecord r) {
    return new KeptList(
        new ListId(r.getId()),
        new EmployeeId(r.getOwnerId()),
        r.getName(),
        r.getAt(),
        r.getDepartmentId() == null ? null : new DepartmentId(r.getDepartmentId()),
        r.getPickedBy() == null ? null : new Picking(r.getPickedBy(), r.getPickedOf()));
  }

  @Override
  public List<ClientId> members(ListId id, Scope scope) {
    return db.selectDistinct(CLIENT.ID)
        .from(CLIENT_LIST_MEMBER)
        .join(CLIENT)
        .on(CLIENT.ID.eq(CLIENT_LIST_MEMBER.CLIENT_ID))
        .where(CLIENT_LIST_MEMBER.LIST_ID.eq(id.value()))
        .and(InScope.of(CLIENT, scope))
        .fetch(r -> new ClientId(r.value1()));
  }

  @Override
  public List<Named> named(Collection<ClientId> clients, Scope scope) {
    var named = new ArrayList<Named>();
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            db.select(CLIENT.ID, CLIENT.NAME)
                .from(CLIENT)
                .where(Rows.among(CLIENT.ID, part))
                .and(InScope.of(CLIENT, scope))
                .forEach(r -> named.add(new Named(new ClientId(r.value1()), r.value2()))));
    return named;
  }

  @Override
  public void add(KeptList list, Collection<ClientId> members) {
    var picking = list.picking();
    db.insertInto(CLIENT_LIST)
        .set(
            new ClientListRecord(
                list.id().value(),
                list.owner().value(),
                list.name(),
                list.at(),
                number(list.shared()),
                picking == null ? null : picking.by(),
                picking == null ? null : picking.of()))
        .execute();
    insert(list.id(), members);
  }

  private void insert(ListId list, Collection<ClientId> members) {
    var number = ids.many();
    Rows.ready(
            CLIENT_LIST_MEMBER,
            members.stream()
                .map(c -> Rows.row(number.getAsLong(), list.value(), c.value()))
                .toList())
        .insert(db);
  }

  @Override
  public void put(ListId id, Collection<ClientId> clients, Scope scope) {
    var fresh = new LinkedHashSet<ClientId>();
    named(clients, scope).forEach(one -> fresh.add(one.client()));
    db.select(CLIENT_LIST_MEMBER.CLIENT_ID)
        .from(CLIENT_LIST_MEMBER)
        .where(CLIENT_LIST_MEMBER.LIST_ID.eq(id.value()))
        .forEach(r -> fresh.remove(new ClientId(r.value1())));
    insert(id, fresh);
  }

  @Override
  public void take(ListId id, Collection<ClientId> clients) {
    Rows.inParts(
        clients.stream().map(ClientId::value).toList(),
        part ->
            db.deleteFrom(CLIENT_LIST_MEMBER)
                .where(CLIENT_LIST_MEMBER.LIST_ID.eq(id.value()))
                .and(Rows.among(CLIENT_LIST_MEMBER.CLIENT_ID, part))
                .execute());
  }

  @Override
  public void remove(EmployeeId owner, ListId id) {
    if (find(id).filter(l -> l.owner().equals(owner)).isEmpty()) return;
    db.deleteFrom(CLIENT_LIST_MEMBER).where(CLIENT_LIST_MEMBER.LIST_ID.eq(id.value())).execute();
    db.deleteFrom(CLIENT_LIST).where(CLIENT_LIST.ID.eq(id.value())).execute();
  }

  /** How places on lists follow clients when cards are merged. */
  static FollowsClient follower(DSLContext db) {
    return new PlainFollower<>(
        db,
        "list",
        CLIENT_LIST_MEMBER.ID,
        CLIENT_LIST_MEMBER.CLIENT_ID,
        null,
        (thing, r) -> {
          var list =
              db.selectFrom(CLIENT_LIST)
                  .where(CLIENT_LIST.ID.eq(r.getListId()))
                  .fetchSingle(JooqClientLists::list);
          return new Told(
              thing, Text.of("merge.thing.list", Text.asWritten(list.name())), list.at(), "");
        },
        _ -> "");
  }
}
