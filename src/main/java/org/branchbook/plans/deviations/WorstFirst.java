package org.branchbook.plans.deviations;

import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.staff.Scope;

/** Deviations as lists. */
public interface WorstFirst {
  /** Which of those that go on. */
  enum Which {
    ALL,
    /** Nobody has a task for them: beyond what a manager gets a day, and mass retail. */
    WITHOUT_TASK,
    /** A task was given, and the cause isn't known yet. */
    UNTOLD,
    TOLD
  }

  /** Those inside the scope, the largest gap first. */
  Page<DeviationRow> list(Which which, Optional<Page.Mark> after, int size, Scope scope);

  /** How many go on inside the scope, counted no further than {@code most}. */
  int count(Which which, int most, Scope scope);
}
