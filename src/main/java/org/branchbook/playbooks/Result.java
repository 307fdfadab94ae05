package org.branchbook.playbooks;

import org.jspecify.annotations.Nullable;

/**
 * How a step may end, and what follows.
 *
 * @param step which step follows, from 0; for {@link Then#STEP} alone
 * @param ending how the playbook ends with it; for {@link Then#END} alone
 */
public record Result(Phrase says, Then then, int step, @Nullable Ending ending) {
  /** What follows. */
  public enum Then {
    NEXT,
    STEP,
    END
  }

  /** The next step follows. */
  public static Result next(Phrase says) {
    return new Result(says, Then.NEXT, 0, null);
  }

  /** A certain step follows. */
  public static Result step(Phrase says, int step) {
    return new Result(says, Then.STEP, step, null);
  }

  /** Nothing follows. */
  public static Result end(Phrase says, Ending ending) {
    return new Result(says, Then.END, 0, ending);
  }
}
