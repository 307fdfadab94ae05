package org.branchbook.staff.policies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The policies as they hold on a day. What was read is kept for a minute: a change made at another
 * workstation is seen here after that.
 */
public final class Policies {
  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Kept(List<PolicyVersion> versions, Instant until) {}

  private final PolicyVersions versions;
  private final Clock clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  public Policies(PolicyVersions versions, Clock clock) {
    this.versions = versions;
    this.clock = clock;
  }

  /** The policy as it holds today. */
  public <P> P today(PolicyKind<P> kind) {
    return on(day(), kind);
  }

  /** The policy as it holds, held or will hold on a day; the usual one where nobody set any. */
  public <P> P on(LocalDate day, PolicyKind<P> kind) {
    return versions(kind.name()).stream()
        .filter(version -> !version.from().isAfter(day))
        .findFirst()
        .map(version -> kind.read(version.texts()))
        .orElse(kind.usual());
  }

  /** The day it is. */
  public LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** Reads a policy anew at the next question. */
  public void forget(String policy) {
    kept.remove(policy);
  }

  private List<PolicyVersion> versions(String policy) {
    var now = clock.instant();
    var found = kept.get(policy);
    if (found != null && now.isBefore(found.until())) return found.versions();
    var read = versions.of(policy);
    kept.put(policy, new Kept(read, now.plus(FRESH)));
    return read;
  }
}
