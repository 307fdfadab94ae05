package org.branchbook.staff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit.
 *
 * @param who null where nobody had signed in yet
 * @param subject what kind of thing: client, contact, link, employee, import, store …
 * @param subjectId its number, 0 where there is none
 * @param client the client concerned, null where there is none
 * @param insteadOf the absent colleague for whom it was done, null where for nobody
 * @param purpose why, where a purpose is asked; else ""
 * @param changes fields with their values before and after
 */
public record AuditLine(
    long id,
    Instant at,
    @Nullable EmployeeId who,
    Act act,
    String subject,
    long subjectId,
    @Nullable Long client,
    @Nullable EmployeeId insteadOf,
    String purpose,
    List<Change> changes) {
  /** What was done. */
  public enum Act {
    SIGNED_IN,
    SIGN_IN_FAILED,
    LOCKED_OUT,
    PASSWORD_CHANGED,
    VIEWED,
    CREATED,
    CHANGED,
    DELETED,
    EXPORTED,
    IMPORTED,
    REVERTED,
    OVERRODE,
    MERGED,
    UNMERGED,
    CONFIRMED,
    REFUSED
  }

  /** A field and its values as text; before is "" for what was created. */
  public record Change(String field, String before, String after) {}

  public AuditLine {
    changes = List.copyOf(changes);
  }

  /** A line of something that was done for nobody else. */
  public AuditLine(
      long id,
      Instant at,
      @Nullable EmployeeId who,
      Act act,
      String subject,
      long subjectId,
      @Nullable Long client,
      String purpose,
      List<Change> changes) {
    this(id, at, who, act, subject, subjectId, client, null, purpose, changes);
  }
}
