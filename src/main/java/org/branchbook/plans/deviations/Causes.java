package org.branchbook.plans.deviations;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.staff.Scope;
import org.jspecify.annotations.Nullable;

/** What the causes that were told have in common. */
public interface Causes {
  /** By what they are told. */
  enum By {
    CAUSE,
    INDUSTRY,
    LINE,
    MANAGER,
    /** The last result of the procedure by which the manager was led. */
    PLAYBOOK,
    /** The advice that was taken while the client deviated: each, where there were several. */
    ADVICE
  }

  /**
   * The causes told since a day of the scope's clients, the most money first.
   *
   * @param by with {@link By#CAUSE} a line for each cause; else one for each of both
   */
  List<Row> since(LocalDate day, By by, Scope scope);

  /**
   * Deviations of one cause.
   *
   * @param of what it is told by, in words
   * @param cause the cause
   * @param gap together, in hundredths: below zero what is missing
   * @param ended how many are over
   * @param returned how many of these because the income came back
   * @param back what these had missed, in hundredths: the income brought back
   * @param days on the average until it did; null where it never did
   */
  record Row(
      Text of,
      Cause cause,
      int count,
      long gap,
      int ended,
      int returned,
      long back,
      @Nullable Double days) {}
}
