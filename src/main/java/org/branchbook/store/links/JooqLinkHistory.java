package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.AUDIT_CHANGE;
import static org.branchbook.store.db.Tables.AUDIT_LINE;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Objects;
import org.branchbook.links.Link;
import org.branchbook.links.LinkHistory;
import org.branchbook.links.LinkPast;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.jooq.DSLContext;

/** {@link LinkHistory} in SQL: along the lines of one of the cards, where each is written. */
final class JooqLinkHistory implements LinkHistory {
  private static final int MOST = 100;
  private static final List<String> ACTS =
      List.of(
          Act.CREATED.name(),
          Act.CHANGED.name(),
          Act.DELETED.name(),
          Act.IMPORTED.name(),
          Act.REVERTED.name());

  private final DSLContext db;

  JooqLinkHistory(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<LinkPast> of(Link link) {
    var past = of(link, link.from().value());
    // of a card that was merged the lines stand at the one that went
    return past.isEmpty() ? of(link, link.to().value()) : past;
  }

  private List<LinkPast> of(Link link, long client) {
    var a = AUDIT_LINE;
    var c = AUDIT_CHANGE;
    return db.select(
            a.AT,
            EMPLOYEE.NAME,
            a.ACT,
            multiset(
                select(c.FIELD, c.VALUE_BEFORE, c.VALUE_AFTER)
                    .from(c)
                    .where(c.LINE_ID.eq(a.ID))
                    .orderBy(c.ORDINAL)))
        .from(a)
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(a.EMPLOYEE_ID))
        .where(a.CLIENT_ID.eq(client))
        .and(a.SUBJECT.eq("link"))
        .and(a.SUBJECT_ID.eq(link.id().value()))
        .and(a.ACT.in(ACTS))
        .orderBy(a.CLIENT_ID.desc(), a.AT.desc(), a.ID.desc())
        .limit(MOST)
        .fetch(
            r ->
                new LinkPast(
                    r.value1(),
                    Objects.requireNonNullElse(r.value2(), ""),
                    Act.valueOf(r.value3()),
                    r.value4().map(f -> new Change(f.value1(), f.value2(), f.value3()))));
  }
}
