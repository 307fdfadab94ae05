package org.branchbook.duplicates.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was learned of the base, read anew from time to time: whoever types never waits for it. */
public final class LearnedNow implements Supplier<Learned> {
  private static final Duration FRESH = Duration.ofMinutes(10);

  private record Read(Learned learned, @Nullable Instant at, Instant until) {}

  private final KeptLearned kept;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Read> read = new AtomicReference<>();

  public LearnedNow(KeptLearned kept, InstantSource clock) {
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public Learned get() {
    var now = clock.instant();
    var last = read.get();
    if (last != null && now.isBefore(last.until)) return last.learned;
    var at = kept.changed().orElse(null);
    // the whole is read only where it has changed
    boolean same = last != null && java.util.Objects.equals(last.at, at);
    var next = new Read(same ? last.learned : kept.read(), at, now.plus(FRESH));
    read.set(next);
    return next.learned;
  }
}
