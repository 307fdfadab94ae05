package org.branchbook.plans.budget;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what is planned for a whole down to its parts, month by month and exactly. A month that
 * was set by hand stays: the others share what is left.
 */
public final class SplitDown {
  private SplitDown() {}

  /** By what the parts are measured. */
  public enum By {
    LAST_YEAR,
    EQUAL,
    /** What they have in the plan: what was proposed, for one. */
    PLAN
  }

  /**
   * A part of a whole.
   *
   * @param now what it has in the plan
   * @param byHand a bit for each month that was set by hand
   * @param before last year's facts
   */
  public record Part(Planned of, Twelve now, int byHand, Twelve before) {}

  /** The parts with what is theirs of the whole, in the order given. */
  public static List<Part> split(Twelve whole, List<Part> parts, By by) {
    int n = parts.size();
    var months = new long[n][];
    for (int i = 0; i < n; i++) months[i] = parts.get(i).now().toArray();
    for (int m = 0; m < Twelve.MONTHS; m++) {
      long rest = whole.toArray()[m];
      var free = new ArrayList<Integer>();
      for (int i = 0; i < n; i++)
        if ((parts.get(i).byHand() >> m & 1) == 1) rest -= months[i][m];
        else free.add(i);
      if (free.isEmpty()) continue;
      var weights = new double[free.size()];
      for (int f = 0; f < weights.length; f++) weights[f] = weight(parts.get(free.get(f)), m, by);
      var shares = Shares.of(rest, weights);
      for (int f = 0; f < weights.length; f++) months[free.get(f)][m] = shares[f];
    }
    var split = new ArrayList<Part>();
    for (int i = 0; i < n; i++) {
      var part = parts.get(i);
      split.add(new Part(part.of(), Twelve.of(months[i]), part.byHand(), part.before()));
    }
    return split;
  }

  private static double weight(Part part, int month, By by) {
    return switch (by) {
      case EQUAL -> 1;
      // of the year: a month in which somebody brought nothing in isn't his for ever
      case LAST_YEAR -> part.before().year();
      case PLAN -> part.now().toArray()[month];
    };
  }
}
