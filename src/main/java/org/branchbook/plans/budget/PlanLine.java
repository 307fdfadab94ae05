package org.branchbook.plans.budget;

import java.time.Month;
import org.branchbook.clients.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for somebody in a year. Lines add up: what is planned by product lines, and what
 * isn't, are together what is planned.
 *
 * @param id 0 for one that isn't kept yet
 * @param line the product line; null for what isn't planned by products
 * @param byHand a bit for each month that was set by hand, January lowest
 */
public record PlanLine(
    long id, Planned of, Holding.@Nullable Kind line, Measure measure, Twelve months, int byHand) {
  /** Whether a month was set by hand. */
  public boolean byHand(Month month) {
    return (byHand >> month.ordinal() & 1) == 1;
  }

  /** The same with other months. */
  public PlanLine with(Twelve other, int marks) {
    return new PlanLine(id, of, line, measure, other, marks);
  }
}
