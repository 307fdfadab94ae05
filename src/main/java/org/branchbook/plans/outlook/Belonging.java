package org.branchbook.plans.outlook;

import java.util.Optional;
import org.branchbook.clients.ClientId;

/**
 * Where a client belongs.
 *
 * @param responsible his manager; {@link Whole#NONE} for none
 * @param industry its code; "" where it isn't known
 * @param left whether he is a client no longer: nothing more is expected of him than is agreed
 */
public record Belonging(
    ClientId client,
    String name,
    Whole responsible,
    Whole department,
    String industry,
    boolean left) {
  /** So many signs of an industry's code name its division. (NACE Rev. 2) */
  private static final int DIVISION = 2;

  /** The division of his industry; empty where it isn't known. */
  public Optional<String> division() {
    return industry.length() < DIVISION
        ? Optional.empty()
        : Optional.of(industry.substring(0, DIVISION));
  }
}
