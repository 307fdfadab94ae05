package org.branchbook.imports.profile;

import org.branchbook.duplicates.Zones.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of rows that resemble a client who is there, or another of the file, by how surely
 * they are one. A row whose hard key is a client's is not asked about: it is his.
 *
 * @param stop in the zone in which entry by hand stops
 * @param warn in the zone in which entry by hand is warned
 */
public record OnAlike(Treatment stop, Treatment warn) {
  /**
   * Both are queued. Nobody looks at the rows of an import one by one: an update would write a
   * namesake's or a twin's data over somebody's card, which is hard to find and to mend, and a
   * skipped row may be a new client who then is missing. A queued one loses nothing, and is
   * answered by one key.
   */
  public static final OnAlike USUAL = new OnAlike(Treatment.QUEUE, Treatment.QUEUE);

  /** Nobody is asked about anything, and nothing is compared. */
  public static final OnAlike UNASKED = new OnAlike(Treatment.ADD, Treatment.ADD);

  /** What becomes of a row in a zone. */
  public Treatment of(Zone zone) {
    return switch (zone) {
      case STOP -> stop;
      case WARN -> warn;
      case SILENT -> Treatment.ADD;
    };
  }

  /** Whether rows are compared at all. */
  public boolean compares() {
    return !equals(UNASKED);
  }

  /** Whether some are taken for a client who is there. */
  public boolean updates() {
    return stop == Treatment.UPDATE || warn == Treatment.UPDATE;
  }

  /** The same with another treatment in a zone; null leaves it. */
  public OnAlike with(@Nullable Treatment stop, @Nullable Treatment warn) {
    return new OnAlike(stop == null ? this.stop : stop, warn == null ? this.warn : warn);
  }
}
