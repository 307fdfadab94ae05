package org.branchbook.plans.industries;

import org.jspecify.annotations.Nullable;

/**
 * A client beside the others of his industry.
 *
 * @param peers the narrowest of class, division and section with enough clients for a median; null
 *     where none has
 */
public record Beside(Member member, @Nullable IndustryFigures peers) {
  private static final double HUNDRED = 100;

  /** His income in per cent of the median; null without a median above zero. */
  public @Nullable Double ofMedian() {
    return peers == null || peers.income().median() <= 0
        ? null
        : HUNDRED * member.income() / peers.income().median();
  }

  /** Whether he brings in less than half of the others do. */
  public boolean below() {
    return peers != null && member.income() < peers.income().median();
  }
}
