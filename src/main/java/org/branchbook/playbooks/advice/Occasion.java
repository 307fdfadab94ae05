package org.branchbook.playbooks.advice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That something applies to a client now.
 *
 * @param of of what it is
 * @param context how well it fits the moment; 1 for as usual
 */
record Occasion(String of, @Nullable LocalDate due, double context, List<Why> why) {
  Occasion {
    why = List.copyOf(why);
  }

  /** One for which any day will do. */
  static Occasion any() {
    return new Occasion("", null, 1, List.of());
  }

  /** One with a day by which it is worth anything, the more pressing the nearer. */
  static Occasion by(String of, LocalDate due, LocalDate day, String what) {
    long days = java.time.temporal.ChronoUnit.DAYS.between(day, due);
    double presses = days <= 3 ? 2 : days <= 14 ? 1.5 : 1;
    return new Occasion(
        of, due, presses, List.of(new Why(Why.Factor.CONTEXT, what, due.toString(), presses)));
  }
}
