package org.branchbook.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whose clients somebody has beside his own: his teams', and those of absent colleagues for whom he
 * stands in. It is read again once a minute, so that a substitution begins and ends by itself while
 * he works.
 */
public final class Beside {
  /**
   * An absent colleague, with the rights that whoever stands in for him has towards his clients.
   */
  public record Absent(EmployeeId who, Rights rights) {}

  /** How it is at the moment. */
  public record Now(Set<EmployeeId> team, List<Absent> absent) {
    static final Now ALONE = new Now(Set.of(), List.of());

    public Now {
      team = Set.copyOf(team);
      absent = List.copyOf(absent);
    }
  }

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Supplier<Now> read;
  private final InstantSource clock;
  private volatile Now now;
  private volatile Instant until;

  /** As it is now, and as {@code read} tells later. */
  Beside(Supplier<Now> read, InstantSource clock) {
    this.read = read;
    this.clock = clock;
    now = read.get();
    until = clock.instant().plus(FRESH);
  }

  /** Of one who has nobody beside him. */
  public static Beside nobody() {
    return new Beside(() -> Now.ALONE, () -> Instant.EPOCH);
  }

  /** As it is; may read, so not for the screen's thread. */
  public Now now() {
    var time = clock.instant();
    if (!time.isBefore(until)) {
      now = read.get();
      until = time.plus(FRESH);
    }
    return now;
  }

  /** As it was when it was last read. */
  public Now known() {
    return now;
  }
}
