package org.branchbook.staff.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditTrail;
import org.branchbook.staff.Credentials;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Employees;
import org.jspecify.annotations.Nullable;

/**
 * Counts failed passwords and locks after too many. Logins that don't exist are counted as well, so
 * that nobody learns from the answers which do.
 */
final class Attempts {
  /** What an attempt with a password came to. */
  sealed interface Attempt {
    record Right(Credentials credentials) implements Attempt {}

    record Wrong(int triesLeft) implements Attempt {}

    record Locked(Instant until) implements Attempt {}
  }

  private record Count(int failures, @Nullable Instant lockedUntil) {}

  private static final int UNKNOWN_KEPT = 1000;

  private final Employees employees;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final Map<String, Count> unknown =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > UNKNOWN_KEPT;
        }
      };

  Attempts(Employees employees, AuditTrail trail, InstantSource clock) {
    this.employees = employees;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Counts one, within a unit of work.
   *
   * @param checked the hash that the password was checked against
   */
  Attempt count(EmployeeId who, boolean right, String checked, SignInPolicy policy) {
    var now = employees.credentials(who).orElseThrow();
    var locked = stillLocked(now.lockedUntil());
    if (locked != null) {
      trail.write(who, Act.SIGN_IN_FAILED, "employee", who.value(), List.of());
      return new Attempt.Locked(locked);
    }
    if (right && now.hash().equals(checked)) {
      var clean = new Credentials(who, now.hash(), now.mustChange(), 0, null);
      if (!clean.equals(now)) employees.save(clean);
      return new Attempt.Right(clean);
    }
    var next = after(now.failures(), policy);
    employees.save(
        new Credentials(who, now.hash(), now.mustChange(), next.failures(), next.lockedUntil()));
    trail.write(who, Act.SIGN_IN_FAILED, "employee", who.value(), List.of());
    if (next.lockedUntil() != null)
      trail.write(who, Act.LOCKED_OUT, "employee", who.value(), List.of());
    return answer(next, policy);
  }

  /** Counts one with a login that nobody has. */
  synchronized Attempt countUnknown(String login, SignInPolicy policy) {
    // the login isn't written down: people type passwords into the wrong field
    trail.write(null, Act.SIGN_IN_FAILED, "employee", 0, List.of());
    var before = unknown.getOrDefault(login, new Count(0, null));
    var locked = stillLocked(before.lockedUntil());
    if (locked != null) return new Attempt.Locked(locked);
    var next = after(before.failures(), policy);
    unknown.put(login, next);
    return answer(next, policy);
  }

  private @Nullable Instant stillLocked(@Nullable Instant until) {
    return until != null && clock.instant().isBefore(until) ? until : null;
  }

  private Count after(int failures, SignInPolicy policy) {
    return failures + 1 < policy.tries()
        ? new Count(failures + 1, null)
        : new Count(0, clock.instant().plus(policy.lock()));
  }

  private static Attempt answer(Count now, SignInPolicy policy) {
    return now.lockedUntil() == null
        ? new Attempt.Wrong(policy.tries() - now.failures())
        : new Attempt.Locked(now.lockedUntil());
  }
}
