package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.AUDIT_CHANGE;
import static org.branchbook.store.db.Tables.AUDIT_LINE;
import static org.branchbook.store.db.Tables.EMPLOYEE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.branchbook.base.Page;
import org.branchbook.staff.Audit;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.EmployeeId;
import org.branchbook.store.Rows;
import org.branchbook.store.Store;
import org.branchbook.store.Touches;
import org.branchbook.store.db.tables.records.AuditChangeRecord;
import org.branchbook.store.db.tables.records.AuditLineRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

final class JooqAudit implements Audit {
  /** The longest value kept; the audit tells what changed, it is no second copy of it. */
  private static final int LONGEST = 4000;

  /** Acts that change nothing for anybody else's screen. */
  private static final Set<Act> QUIET =
      EnumSet.of(
          Act.SIGNED_IN, Act.SIGN_IN_FAILED, Act.VIEWED, Act.EXPORTED, Act.REFUSED, Act.OVERRODE);

  private final Store store;
  private static final List<String> CHANGES =
      Stream.of(
              Act.CREATED,
              Act.CHANGED,
              Act.DELETED,
              Act.IMPORTED,
              Act.REVERTED,
              Act.MERGED,
              Act.UNMERGED)
          .map(Enum::name)
          .toList();

  private final DSLContext db;

  JooqAudit(Store store) {
    this.store = store;
    this.db = store.db();
  }

  @Override
  public void write(AuditLine line) {
    writeAll(List.of(line));
  }

  /** Other programs hear of it with the commit. */
  private void tell(AuditLine line) {
    var who = line.who();
    if (!QUIET.contains(line.act()))
      store.told(
          line.subject(),
          line.subjectId(),
          line.client(),
          who == null ? null : who.value(),
          line.id());
  }

  @Override
  public void writeAll(List<AuditLine> lines) {
    store.inOne(() -> insert(lines));
  }

  private void insert(List<AuditLine> lines) {
    var rows = new ArrayList<AuditLineRecord>();
    var changes = new ArrayList<AuditChangeRecord>();
    for (var line : lines) {
      var who = line.who();
      var instead = line.insteadOf();
      rows.add(
          new AuditLineRecord(
              line.id(),
              line.at(),
              who == null ? null : who.value(),
              line.act().name(),
              line.subject(),
              line.subjectId(),
              line.client(),
              cut(line.purpose(), 300),
              instead == null ? null : instead.value()));
      int ordinal = 0;
      for (var c : line.changes())
        changes.add(
            new AuditChangeRecord(
                line.id(),
                ordinal++,
                cut(c.field(), 60),
                cut(c.before(), LONGEST),
                cut(c.after(), LONGEST)));
    }
    Rows.insert(db, AUDIT_LINE, rows);
    Rows.insert(db, AUDIT_CHANGE, changes);
    Touches.by(db, lines);
    lines.forEach(this::tell);
  }

  @Override
  public Page<AuditLine> lines(AuditFilter filter, Optional<Page.Mark> after, int size) {
    var where = conditions(filter);
    after.ifPresent(
        mark -> {
          var at = Instant.parse(mark.key());
          // the first half alone finds the place in the index
          where.add(AUDIT_LINE.AT.le(at));
          where.add(AUDIT_LINE.AT.lt(at).or(AUDIT_LINE.ID.lt(mark.id())));
        });
    var rows =
        db.selectFrom(AUDIT_LINE)
            .where(where)
            .orderBy(AUDIT_LINE.AT.desc(), AUDIT_LINE.ID.desc())
            .limit(size + 1)
            .fetch(JooqAudit::line);
    return Page.of(rows, size, line -> new Page.Mark(line.at().toString(), line.id()));
  }

  @Override
  public List<AuditLine.Change> changes(long line) {
    return db.selectFrom(AUDIT_CHANGE)
        .where(AUDIT_CHANGE.LINE_ID.eq(line))
        .orderBy(AUDIT_CHANGE.ORDINAL)
        .fetch(r -> new AuditLine.Change(r.getField(), r.getValueBefore(), r.getValueAfter()));
  }

  @Override
  public String lastChangedBy(String subject, long subjectId, long client) {
    // along the client's own lines from the newest: the change sought is among the first
    return db.select(EMPLOYEE.NAME)
        .from(AUDIT_LINE)
        .join(EMPLOYEE)
        .on(EMPLOYEE.ID.eq(AUDIT_LINE.EMPLOYEE_ID))
        .where(AUDIT_LINE.CLIENT_ID.eq(client))
        .and(AUDIT_LINE.SUBJECT.eq(subject))
        .and(AUDIT_LINE.SUBJECT_ID.eq(subjectId))
        .and(AUDIT_LINE.ACT.in(CHANGES))
        .orderBy(AUDIT_LINE.AT.desc(), AUDIT_LINE.ID.desc())
        .limit(1)
        .fetchOptional(EMPLOYEE.NAME)
        .orElse("");
  }

  private static List<Condition> conditions(AuditFilter filter) {
    var where = new ArrayList<Condition>();
    var who = filter.who();
    if (who != null) where.add(AUDIT_LINE.EMPLOYEE_ID.eq(who.value()));
    if (filter.client() != null) where.add(AUDIT_LINE.CLIENT_ID.eq(filter.client()));
    var act = filter.act();
    if (act != null) where.add(AUDIT_LINE.ACT.eq(act.name()));
    if (filter.from() != null) where.add(AUDIT_LINE.AT.ge(filter.from()));
    if (filter.before() != null) where.add(AUDIT_LINE.AT.lt(filter.before()));
    return where;
  }

  private static AuditLine line(AuditLineRecord r) {
    var who = r.getEmployeeId();
    var instead = r.getForId();
    return new AuditLine(
        r.getId(),
        r.getAt(),
        who == null ? null : new EmployeeId(who),
        AuditLine.Act.valueOf(r.getAct()),
        r.getSubject(),
        r.getSubjectId(),
        r.getClientId(),
        instead == null ? null : new EmployeeId(instead),
        r.getPurpose(),
        List.of());
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
