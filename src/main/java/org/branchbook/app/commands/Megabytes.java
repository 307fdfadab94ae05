package org.branchbook.app.commands;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of files as people read them. */
final class Megabytes {
  private Megabytes() {}

  /** In MB with one decimal, for a sentence. */
  static String of(long bytes) {
    return BigDecimal.valueOf(bytes)
        .divide(BigDecimal.valueOf(1_000_000), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
