package org.branchbook.playbooks;

import java.util.Map;

/**
 * How it went with a step of an edition.
 *
 * @param begun how often somebody came to it
 * @param late of those done, how many were done after their day
 * @param hours from its beginning to its end, all of those done together
 * @param results how often each result came, by its number
 */
public record StepFigure(
    int step,
    int begun,
    int done,
    int late,
    int waived,
    int skipped,
    double hours,
    Map<Integer, Integer> results) {
  public StepFigure {
    results = Map.copyOf(results);
  }

  /** Days from its beginning to its end, on the average; 0 while none is done. */
  public double days() {
    return done == 0 ? 0 : hours / done / 24;
  }
}
