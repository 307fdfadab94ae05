package org.branchbook.duplicates.entry;

import java.time.Duration;
import java.time.InstantSource;
import org.branchbook.base.Progress;

/**
 * Makes what likenesses are found by: the keys of cards that have none, and once a week the counts
 * of how common values are. In the program, in the server and before a command searches the base.
 */
public final class PrepareLikeness {
  private static final Duration COUNTED_EVERY = Duration.ofDays(7);

  private final KeysMade keys;
  private final KeptLearned learned;
  private final InstantSource clock;

  public PrepareLikeness(KeysMade keys, KeptLearned learned, InstantSource clock) {
    this.keys = keys;
    this.learned = learned;
    this.clock = clock;
  }

  /** Whether keys are to be made, or it is a week since values were counted. */
  public boolean needed() {
    return keys.needed() || countIsOld();
  }

  private boolean countIsOld() {
    var old = clock.instant().minus(COUNTED_EVERY);
    return learned.counted().filter(at -> at.isAfter(old)).isEmpty();
  }

  /** Once a day: keeps the reading of keys fast after many imports. */
  public void join(Progress progress) {
    keys.join(progress);
  }

  /** Does what is needed; what is stopped or cut off is gone on with the next time. */
  public void run(Progress progress) {
    if (keys.needed()) keys.run(progress);
    if (countIsOld() && !progress.cancelled()) learned.count(progress, clock.instant());
  }
}
