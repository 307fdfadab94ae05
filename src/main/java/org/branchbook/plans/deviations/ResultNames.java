package org.branchbook.plans.deviations;

import org.branchbook.base.Text;

/** What the results of procedures are called; told by the room that has them. */
public interface ResultNames {
  /**
   * The result of a step.
   *
   * @param edition by which a client was led
   * @param step its number, from 0
   * @param result its number, from 0
   */
  Text of(long edition, int step, int result);
}
