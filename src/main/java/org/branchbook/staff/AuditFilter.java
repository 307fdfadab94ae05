package org.branchbook.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit: those of an employee, about a client, of an act, from and before a
 * time.
 */
public record AuditFilter(
    @Nullable EmployeeId who,
    @Nullable Long client,
    AuditLine.@Nullable Act act,
    @Nullable Instant from,
    @Nullable Instant before) {
  public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
