package org.branchbook.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a task is to be done.
 *
 * @param remind when the responsible employee is reminded; null for never
 * @param promised the day by which a client was promised it; null for none
 * @param postponements how it was put off, in order
 * @param series null for a task that doesn't return
 */
public record Timing(
    Due due,
    @Nullable Instant remind,
    @Nullable LocalDate promised,
    List<Postponement> postponements,
    @Nullable Series series) {
  public Timing {
    postponements = List.copyOf(postponements);
  }

  /** Once, by then. */
  public static Timing by(Due due) {
    return new Timing(due, null, null, List.of(), null);
  }

  /** The same put off. */
  public Timing put(Postponement off, @Nullable Instant reminder) {
    var all = new ArrayList<>(postponements);
    all.add(off);
    return new Timing(off.to(), reminder, promised, all, series);
  }

  /** The same by another deadline that is no putting-off. */
  public Timing at(Due other, @Nullable Instant reminder) {
    return new Timing(other, reminder, promised, postponements, series);
  }

  /** The same as promised to a client for that day; null for not promised. */
  public Timing promising(@Nullable LocalDate by) {
    return new Timing(due, remind, by, postponements, series);
  }

  /** The same with another reminder. */
  public Timing reminding(@Nullable Instant at) {
    return new Timing(due, at, promised, postponements, series);
  }

  /** The same in a series. */
  public Timing in(@Nullable Series other) {
    return new Timing(due, remind, promised, postponements, other);
  }
}
