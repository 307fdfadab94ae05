package org.branchbook.staff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.jspecify.annotations.Nullable;

/**
 * Writes a use case's lines of the audit, numbered and timed, in the unit of work that it is in.
 */
public final class AuditTrail {
  private final Audit audit;
  private final Ids ids;
  private final InstantSource clock;

  public AuditTrail(Audit audit, Ids ids, InstantSource clock) {
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** A line about something that is no client's; {@code who} is null before anybody signed in. */
  public void write(
      @Nullable EmployeeId who, Act act, String subject, long subjectId, List<Change> changes) {
    write(who, null, act, subject, subjectId, changes);
  }

  /**
   * A line about something that is no client's and was perhaps done for an absent colleague.
   *
   * @param insteadOf the one for whom it was done; null where for nobody
   */
  public void write(
      @Nullable EmployeeId who,
      @Nullable EmployeeId insteadOf,
      Act act,
      String subject,
      long subjectId,
      List<Change> changes) {
    audit.write(line(who, insteadOf, act, new Entry(subject, subjectId, changes)));
  }

  /** Something that is no client's, and what became of it. */
  public record Entry(String subject, long subjectId, List<Change> changes) {}

  /** Lines about many such things that were done at once. */
  public void writeAll(@Nullable EmployeeId who, Act act, List<Entry> entries) {
    audit.writeAll(entries.stream().map(e -> line(who, null, act, e)).toList());
  }

  private AuditLine line(
      @Nullable EmployeeId who, @Nullable EmployeeId insteadOf, Act act, Entry entry) {
    return new AuditLine(
        ids.next(),
        clock.instant(),
        who,
        act,
        entry.subject(),
        entry.subjectId(),
        null,
        insteadOf,
        "",
        entry.changes());
  }

  /** The time that a line would carry. */
  public Instant now() {
    return clock.instant();
  }

  /** A line about something refused for want of a privilege. */
  public void refused(Asker asker, Privilege missing, String subject, long subjectId) {
    write(
        asker.id(),
        Act.REFUSED,
        subject,
        subjectId,
        List.of(new Change("privilege", "", missing.name())));
  }
}
