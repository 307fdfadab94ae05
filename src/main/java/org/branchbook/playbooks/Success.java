package org.branchbook.playbooks;

import java.util.List;
import java.util.Map;

/**
 * How it went with an edition.
 *
 * @param ended how many ended how
 * @param open how many go on
 * @param steps those that somebody came to, in their order
 */
public record Success(Map<Ending, Integer> ended, int open, List<StepFigure> steps) {
  public Success {
    ended = Map.copyOf(ended);
    steps = List.copyOf(steps);
  }

  public int begun() {
    return open + ended.values().stream().mapToInt(Integer::intValue).sum();
  }
}
