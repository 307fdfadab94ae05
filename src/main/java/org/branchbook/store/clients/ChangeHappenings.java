package org.branchbook.store.clients;

import static org.branchbook.store.db.Tables.AUDIT_CHANGE;
import static org.branchbook.store.db.Tables.AUDIT_LINE;
import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Happening;
import org.branchbook.clients.Happenings;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Privilege;
import org.branchbook.store.InScope;
import org.branchbook.store.Rows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** That a card was made and changed, out of the audit, for its timeline. */
final class ChangeHappenings implements Happenings {
  private static final List<String> ACTS = List.of(Act.CREATED.name(), Act.CHANGED.name());

  private final DSLContext db;

  ChangeHappenings(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Happening> of(ClientId client, Optional<Page.Mark> before, int size, Asker asker) {
    var inside = InScope.of(CLIENT, asker.scope(Privilege.CLIENT_READ));
    if (!db.fetchExists(CLIENT, CLIENT.ID.eq(client.value()).and(inside))) return List.of();
    var lines =
        db.select(AUDIT_LINE.ID, AUDIT_LINE.AT, AUDIT_LINE.ACT, EMPLOYEE.NAME)
            .from(AUDIT_LINE)
            .leftJoin(EMPLOYEE)
            .on(EMPLOYEE.ID.eq(AUDIT_LINE.EMPLOYEE_ID))
            .where(AUDIT_LINE.CLIENT_ID.eq(client.value()))
            .and(AUDIT_LINE.SUBJECT.eq("client"))
            .and(AUDIT_LINE.ACT.in(ACTS))
            .and(before.map(ChangeHappenings::older).orElse(DSL.noCondition()))
            .orderBy(AUDIT_LINE.CLIENT_ID.desc(), AUDIT_LINE.AT.desc(), AUDIT_LINE.ID.desc())
            .limit(size)
            .fetch();
    var fields = fields(lines.map(r -> r.value1()));
    return lines.map(
        r ->
            new Happening(
                r.value2(),
                r.value1(),
                "change",
                r.value3().equals(Act.CREATED.name())
                    ? Text.of("timeline.created")
                    : Text.of("timeline.changed", fields.getOrDefault(r.value1(), 0)),
                "",
                r.value4() == null ? "" : r.value4()));
  }

  /** How many fields each line changed. */
  private Map<Long, Integer> fields(List<Long> lines) {
    var fields = new HashMap<Long, Integer>();
    if (lines.isEmpty()) return fields;
    db.select(AUDIT_CHANGE.LINE_ID, DSL.count())
        .from(AUDIT_CHANGE)
        .where(Rows.among(AUDIT_CHANGE.LINE_ID, lines))
        .groupBy(AUDIT_CHANGE.LINE_ID)
        .forEach(r -> fields.put(r.value1(), r.value2()));
    return fields;
  }

  private static Condition older(Page.Mark mark) {
    var at = Instant.parse(mark.key());
    return AUDIT_LINE.AT.le(at).and(AUDIT_LINE.AT.lt(at).or(AUDIT_LINE.ID.lt(mark.id())));
  }
}
