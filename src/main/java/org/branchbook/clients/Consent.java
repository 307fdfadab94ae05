package org.branchbook.clients;

import java.time.Instant;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What a client said on being contacted; the newest line for a channel and purpose holds.
 *
 * @param channel null: every channel ("do not contact")
 * @param source where it was said: a form's number, a call …
 */
public record Consent(
    long id,
    ClientId client,
    @Nullable Channel channel,
    Purpose purpose,
    boolean given,
    String source,
    Instant at,
    EmployeeId by) {
  /** What a client is contacted for. */
  public enum Purpose {
    SERVICE,
    MARKETING,
    RESEARCH,
    PROFILING
  }
}
