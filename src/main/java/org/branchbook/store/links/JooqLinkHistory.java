package org.branchbook.store.links;

import static org.branchbook.store.db.Tables.AUDIT_CHANGE;
import static org.branchbook.store.db.Tables.AUDIT_LINE;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.links.Link;
import org.branchbook.links.LinkHistory;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkPast;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

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

  private static final Field<Result<Record3<String, String, String>>> CHANGES =
      multiset(
          select(AUDIT_CHANGE.FIELD, AUDIT_CHANGE.VALUE_BEFORE, AUDIT_CHANGE.VALUE_AFTER)
              .from(AUDIT_CHANGE)
              .where(AUDIT_CHANGE.LINE_ID.eq(AUDIT_LINE.ID))
              .orderBy(AUDIT_CHANGE.ORDINAL));

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

  @Override
  public Map<LinkId, List<LinkPast>> since(Collection<Link> links, Instant since) {
    var a = AUDIT_LINE;
    var by = new HashMap<LinkId, Link>();
    var cards = new HashSet<Long>();
    for (var link : links) {
      by.put(link.id(), link);
      cards.add(link.from().value());
      cards.add(link.to().value());
    }
    // each change stands at both cards; at one of them where the other was merged
    var found = new HashMap<LinkId, Map<Long, List<LinkPast>>>();
    Rows.inParts(
        cards,
        part ->
            db.select(a.AT, EMPLOYEE.NAME, a.ACT, CHANGES, a.SUBJECT_ID, a.CLIENT_ID)
                .from(a)
                .leftJoin(EMPLOYEE)
                .on(EMPLOYEE.ID.eq(a.EMPLOYEE_ID))
                .where(Rows.among(a.CLIENT_ID, part))
                .and(a.AT.ge(since))
                .and(a.SUBJECT.eq("link"))
                .and(a.ACT.in(ACTS))
                .orderBy(a.AT.desc(), a.ID.desc())
                .forEach(
                    r -> {
                      var link = new LinkId(r.value5());
                      if (by.containsKey(link))
                        found
                            .computeIfAbsent(link, _ -> new HashMap<>())
                            .computeIfAbsent(r.value6(), _ -> new ArrayList<>())
                            .add(past(r.value1(), r.value2(), r.value3(), r.value4()));
                    }));
    var past = new HashMap<LinkId, List<LinkPast>>();
    found.forEach(
        (link, at) -> {
          var first = at.get(by.get(link).from().value());
          past.put(link, first == null ? at.values().iterator().next() : first);
        });
    return past;
  }

  private List<LinkPast> of(Link link, long client) {
    var a = AUDIT_LINE;
    return db.select(a.AT, EMPLOYEE.NAME, a.ACT, CHANGES)
        .from(a)
        .leftJoin(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(a.EMPLOYEE_ID))
        .where(a.CLIENT_ID.eq(client))
        .and(a.SUBJECT.eq("link"))
        .and(a.SUBJECT_ID.eq(link.id().value()))
        .and(a.ACT.in(ACTS))
        .orderBy(a.CLIENT_ID.desc(), a.AT.desc(), a.ID.desc())
        .limit(MOST)
        .fetch(r -> past(r.value1(), r.value2(), r.value3(), r.value4()));
  }

  private static LinkPast past(
      Instant at, @Nullable String who, String act, Result<Record3<String, String, String>> what) {
    return new LinkPast(
        at,
        Objects.requireNonNullElse(who, ""),
        Act.valueOf(act),
        what.map(f -> new Change(f.value1(), f.value2(), f.value3())));
  }
}
