package org.branchbook.app.commands.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of files as people read them. */
public final class Megabytes {
  private Megabytes() {}

  /** In MB with one decimal, for a sentence. */
  public static String of(long bytes) {
    return BigDecimal.valueOf(bytes)
        .divide(BigDecimal.valueOf(1_000_000), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
