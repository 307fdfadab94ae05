package org.branchbook.playbooks.advice;

import java.util.List;

/**
 * What the priority of a piece of advice is made of (Pega's next best action): propensity × value ×
 * context × lever.
 *
 * @param chance that it comes to something, from 0 to 1
 * @param worth what it brings, or keeps, a year, in hundredths of the bank's currency
 * @param context how well it fits this moment; 1 for as usual
 * @param lever how much the bank wants it; 1 for as usual
 */
public record Factors(double chance, long worth, double context, double lever, List<Why> why) {
  /** By how much of it a factor may wander before what is kept is written anew. */
  private static final double SAME = 0.1;

  public Factors {
    why = List.copyOf(why);
  }

  /** All four together: hundredths of the bank's currency a year. */
  public double priority() {
    return chance * worth * context * lever;
  }

  /** Whether nobody would tell them apart. */
  public boolean about(Factors other) {
    return Math.abs(priority() - other.priority()) <= SAME * Math.abs(other.priority())
        && why.stream().map(Why::what).toList().equals(other.why.stream().map(Why::what).toList());
  }
}
