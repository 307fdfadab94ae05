package org.branchbook.staff.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A policy as somebody set it.
 *
 * @param policy the policy's name
 * @param from the first day on which it holds, until another version does
 * @param texts its fields as they are kept
 * @param who set it; null where the program did
 */
public record PolicyVersion(
    long id,
    String policy,
    LocalDate from,
    Map<String, String> texts,
    @Nullable EmployeeId who,
    Instant at) {
  public PolicyVersion {
    texts = Map.copyOf(texts);
  }
}
