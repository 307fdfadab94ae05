package org.branchbook.store.links.groups;

import static org.branchbook.store.db.Tables.GROUP_MEMBER;
import static org.branchbook.store.db.Tables.GROUP_WATCH;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.branchbook.links.connected.KnownGroups;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link KnownGroups} in SQL. */
final class JooqKnownGroups implements KnownGroups {
  private final DSLContext db;

  JooqKnownGroups(DSLContext db) {
    this.db = db;
  }

  @Override
  public @Nullable Instant since() {
    return db.select(GROUP_WATCH.AT).from(GROUP_WATCH).fetchOne(GROUP_WATCH.AT);
  }

  @Override
  public @Nullable Instant lock() {
    return db.select(GROUP_WATCH.AT).from(GROUP_WATCH).forUpdate().fetchOne(GROUP_WATCH.AT);
  }

  @Override
  public Collection<Membership> all() {
    return db.select(GROUP_MEMBER.SOURCE_ID, GROUP_MEMBER.CLIENT_ID)
        .from(GROUP_MEMBER)
        .fetch(r -> new Membership(r.value1(), r.value2()));
  }

  @Override
  public void keep(List<Membership> come, List<Membership> gone, Instant at) {
    Rows.batch(
        db,
        "delete from group_member where source_id = ? and client_id = ?",
        gone.stream().map(m -> Rows.row(m.source(), m.client())).toList());
    Rows.batch(
        db,
        "insert into group_member (source_id, client_id) values (?, ?)",
        come.stream().map(m -> Rows.row(m.source(), m.client())).toList());
    db.update(GROUP_WATCH).set(GROUP_WATCH.AT, at).execute();
  }
}
