package org.branchbook.store.clients.groups;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CLIENT_LIST_MEMBER;
import static org.branchbook.store.db.Tables.SAVED_GROUP;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ListId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.groups.SavedGroup.Rule;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.SavedGroupRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link SavedGroups} in SQL. */
final class JooqSavedGroups implements SavedGroups {
  /** So many rows come from the database at a time. */
  private static final int PAGE = 5000;

  private final DSLContext db;

  JooqSavedGroups(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<SavedGroup> all() {
    return db.selectFrom(SAVED_GROUP)
        .orderBy(SAVED_GROUP.NAME, SAVED_GROUP.ID)
        .fetch(JooqSavedGroups::group);
  }

  @Override
  public Optional<SavedGroup> find(SavedGroupId id) {
    return db.selectFrom(SAVED_GROUP)
        .where(SAVED_GROUP.ID.eq(id.value()))
        .fetchOptional(JooqSavedGroups::group);
  }

  @Override
  public boolean save(SavedGroup group, EmployeeId by, Instant at) {
    var rule = group.rule();
    var list = group.list();
    var department = group.department();
    var responsible = group.responsible();
    var standing = rule == null ? null : rule.standing();
    var tier = rule == null ? null : rule.tier();
    var row =
        new SavedGroupRecord(
            group.id().value(),
            group.name(),
            department == null ? null : department.value(),
            responsible == null ? null : responsible.value(),
            list == null ? null : list.value(),
            rule == null ? null : rule.person(),
            standing == null ? null : standing.name(),
            tier == null ? null : tier.name(),
            by.value(),
            at,
            Math.max(1, group.version()));
    if (group.version() != 0)
      return Rows.update(db, SAVED_GROUP, SAVED_GROUP.ID, SAVED_GROUP.VERSION, List.of(row))[0]
          == 1;
    Rows.insert(db, SAVED_GROUP, List.of(row));
    return true;
  }

  @Override
  public boolean remove(SavedGroup group) {
    return db.deleteFrom(SAVED_GROUP)
            .where(SAVED_GROUP.ID.eq(group.id().value()))
            .and(SAVED_GROUP.VERSION.eq(group.version()))
            .execute()
        == 1;
  }

  @Override
  public int size(SavedGroup group, Scope scope) {
    return db.fetchCount(
        db.selectOne().from(CLIENT).where(InScope.of(CLIENT, scope)).and(belongs(group)));
  }

  @Override
  public void each(SavedGroup group, Scope scope, Consumer<ClientId> seeing) {
    try (var rows =
        db.select(CLIENT.ID)
            .from(CLIENT)
            .where(InScope.of(CLIENT, scope))
            .and(belongs(group))
            .fetchSize(PAGE)
            .fetchLazy()) {
      for (var row : rows) seeing.accept(new ClientId(row.value1()));
    }
  }

  private static Condition belongs(SavedGroup group) {
    var rule = group.rule();
    var list = group.list();
    if (list != null)
      return DSL.exists(
          selectOne()
              .from(CLIENT_LIST_MEMBER)
              .where(CLIENT_LIST_MEMBER.LIST_ID.eq(list.value()))
              .and(CLIENT_LIST_MEMBER.CLIENT_ID.eq(CLIENT.ID)));
    if (rule == null) return DSL.falseCondition();
    var taken = DSL.noCondition();
    var department = group.department();
    var responsible = group.responsible();
    var person = rule.person();
    var standing = rule.standing();
    var tier = rule.tier();
    if (department != null) taken = taken.and(CLIENT.DEPARTMENT_ID.eq(department.value()));
    if (responsible != null) taken = taken.and(CLIENT.RESPONSIBLE_ID.eq(responsible.value()));
    if (person != null) taken = taken.and(CLIENT.PERSON.eq(person));
    if (standing != null) taken = taken.and(CLIENT.STANDING.eq(standing.name()));
    if (tier != null) taken = taken.and(CLIENT.TIER.eq(tier.name()));
    return taken;
  }

  private static SavedGroup group(SavedGroupRecord r) {
    var list = r.getListId();
    var standing = r.getStanding();
    var tier = r.getTier();
    var department = r.getDepartmentId();
    var responsible = r.getResponsibleId();
    return new SavedGroup(
        new SavedGroupId(r.getId()),
        r.getName(),
        department == null ? null : new DepartmentId(department),
        responsible == null ? null : new EmployeeId(responsible),
        list == null
            ? new Rule(
                r.getPerson(),
                standing == null ? null : Standing.valueOf(standing),
                tier == null ? null : Tier.valueOf(tier))
            : null,
        list == null ? null : new ListId(list),
        r.getVersion());
  }
}
