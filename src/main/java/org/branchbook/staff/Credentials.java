package org.branchbook.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an employee proves who he is.
 *
 * @param hash the password's hash with its parameters; "" while he has none and cannot use one
 * @param mustChange whether the password has to be changed at the next sign-in
 * @param failures failed attempts since the last sign-in
 * @param lockedUntil until when no attempt is taken; null while not locked
 */
public record Credentials(
    EmployeeId employee,
    String hash,
    boolean mustChange,
    int failures,
    @Nullable Instant lockedUntil) {
  @Override
  public String toString() {
    return "Credentials[" + employee + "]"; // a hash never reaches a log
  }
}
