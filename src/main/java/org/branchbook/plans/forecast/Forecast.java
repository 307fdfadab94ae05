package org.branchbook.plans.forecast;

import java.util.List;

/**
 * What is expected of the next steps.
 *
 * @param steps each alone, the next first
 * @param sums all up to each together, the next alone first: narrower than its steps' intervals
 *     added, for what is too much in one step and too little in another evens out
 */
public record Forecast(List<Range> steps, List<Range> sums) {
  public Forecast {
    if (steps.size() != sums.size()) throw new IllegalArgumentException("as many sums as steps");
    steps = List.copyOf(steps);
    sums = List.copyOf(sums);
  }
}
