package org.branchbook.base;

import org.jspecify.annotations.Nullable;

/**
 * A save was cut off, and nothing of the unit of work was kept: this is certain, so whoever tries
 * again saves it once.
 */
public final class NotSaved extends RuntimeException {
  private static final long serialVersionUID = 2;

  /** What cut it off. */
  public enum Why {
    /** The store could not be reached any more. */
    CONNECTION,
    /** There was no room left on the store's disk. */
    NO_SPACE,
    /** The card that it was about went into another at the same moment. */
    MERGED,
    /** Others were writing the same for so long that it gave up. */
    BUSY
  }

  private final Why why;

  /** For this reason, which says nothing of what was to be saved. */
  public NotSaved(Why why, Throwable cause) {
    super("the saving was cut off; nothing was saved", cause);
    this.why = why;
  }

  /** What cut it off. */
  public Why why() {
    return why;
  }

  /** The one behind a failure, null where it failed otherwise. */
  public static @Nullable NotSaved in(Throwable failure) {
    Throwable t = failure;
    // a chain of causes may be a ring
    for (int depth = 0; t != null && depth < 20; t = t.getCause(), depth++)
      if (t instanceof NotSaved cut) return cut;
    return null;
  }
}
