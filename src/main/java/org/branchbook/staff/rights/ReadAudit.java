package org.branchbook.staff.rights;

import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Work;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Audit;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;

/**
 * Reads the audit, which is itself audited. Who may not see all clients sees which of a client's
 * fields were changed, and not what stood in them.
 */
public final class ReadAudit {
  /** What came of it. */
  public sealed interface Read {
    record Done(Page<AuditLine> lines) implements Read {}

    record Refused(Privilege missing) implements Read {}
  }

  private final Work work;
  private final Audit audit;
  private final AuditTrail trail;

  public ReadAudit(Work work, Audit audit, AuditTrail trail) {
    this.work = work;
    this.audit = audit;
    this.trail = trail;
  }

  /** A page of the lines that fit, newest first. */
  public Read run(Asker asker, AuditFilter filter, Optional<Page.Mark> after, int size) {
    return work.inOne(
        () -> {
          if (!asker.may(Privilege.AUDIT_READ)) {
            trail.refused(asker, Privilege.AUDIT_READ, "audit", 0);
            return new Read.Refused(Privilege.AUDIT_READ);
          }
          var page = audit.lines(filter, after, size);
          if (after.isEmpty()) trail.write(asker.id(), Act.VIEWED, "audit", 0, List.of());
          return new Read.Done(
              new Page<>(page.rows().stream().map(l -> cut(asker, l)).toList(), page.next()));
        });
  }

  /** What a line on such a page changed; nothing for who may not read the audit. */
  public List<Change> changes(Asker asker, AuditLine line) {
    if (!asker.may(Privilege.AUDIT_READ)) return List.of();
    return cut(asker, line, audit.changes(line.id()));
  }

  private static AuditLine cut(Asker asker, AuditLine line) {
    return new AuditLine(
        line.id(),
        line.at(),
        line.who(),
        line.act(),
        line.subject(),
        line.subjectId(),
        line.client(),
        line.insteadOf(),
        line.purpose(),
        cut(asker, line, line.changes()));
  }

  private static List<Change> cut(Asker asker, AuditLine line, List<Change> changes) {
    var clients = asker.scope(Privilege.CLIENT_READ);
    boolean whole = clients.reach() == Reach.ALL && clients.vips();
    if (line.client() == null || whole) return changes;
    return changes.stream().map(change -> new Change(change.field(), "", "")).toList();
  }
}
