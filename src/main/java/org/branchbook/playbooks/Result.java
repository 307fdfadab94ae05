package org.branchbook.playbooks;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.branchbook.contacts.Contact;
import org.jspecify.annotations.Nullable;

/**
 * How a step may end, and what follows.
 *
 * @param step which step follows, from 0; for {@link Then#STEP} alone
 * @param ending how the playbook ends with it; for {@link Then#END} alone
 * @param by the results of contacts with which it is proposed
 */
public record Result(
    Phrase says, Then then, int step, @Nullable Ending ending, Set<Contact.Result> by) {
  /** What follows. */
  public enum Then {
    NEXT,
    STEP,
    END
  }

  /** {@code by} may be null: editions written before contacts proposed results don't have it. */
  public Result {
    var all = EnumSet.noneOf(Contact.Result.class);
    if (by != null) all.addAll(by);
    by = Collections.unmodifiableSet(all);
  }

  /** The next step follows. */
  public static Result next(Phrase says) {
    return new Result(says, Then.NEXT, 0, null, Set.of());
  }

  /** A certain step follows. */
  public static Result step(Phrase says, int step) {
    return new Result(says, Then.STEP, step, null, Set.of());
  }

  /** Nothing follows. */
  public static Result end(Phrase says, Ending ending) {
    return new Result(says, Then.END, 0, ending, Set.of());
  }

  /** The same proposed with contacts of these results. */
  public Result by(Set<Contact.Result> contacts) {
    return new Result(says, then, step, ending, contacts);
  }

  /** The same said otherwise. */
  public Result saying(Phrase other) {
    return new Result(other, then, step, ending, by);
  }

  /** The same with what follows another one. */
  public Result leading(Result other) {
    return new Result(says, other.then, other.step, other.ending, by);
  }
}
