package org.branchbook.playbooks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A plan as layers from left to right: each step right of those that lead on to it.
 *
 * @param layers of each step, from 0
 */
public record Chart(List<Integer> layers, List<Arrow> arrows) {
  /**
   * That a result leads to a step.
   *
   * @param back whether it leads to the left, or to a step of the same layer
   */
  public record Arrow(int from, int result, int to, boolean back) {}

  public Chart {
    layers = List.copyOf(layers);
    arrows = List.copyOf(arrows);
  }

  /** The chart of a plan, a whole one or not yet. */
  public static Chart of(Plan plan) {
    int count = plan.steps().size();
    var layers = new int[count];
    for (int to = 1; to < count; to++) {
      // whatever leads only from further on stands beside the second step
      int layer = 1;
      for (int from = 0; from < to; from++)
        for (int r = 0; r < plan.steps().get(from).results().size(); r++)
          if (leads(plan, from, r) == to) layer = Math.max(layer, layers[from] + 1);
      layers[to] = layer;
    }
    var arrows = new ArrayList<Arrow>();
    for (int from = 0; from < count; from++)
      for (int r = 0; r < plan.steps().get(from).results().size(); r++) {
        int to = leads(plan, from, r);
        if (to >= 0 && to < count) arrows.add(new Arrow(from, r, to, layers[to] <= layers[from]));
      }
    return new Chart(Arrays.stream(layers).boxed().toList(), arrows);
  }

  private static int leads(Plan plan, int from, int result) {
    return plan.after(from, result).orElse(-1);
  }
}
