package org.branchbook.playbooks.advice;

import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of the funnel counts.
 *
 * @param employee null for all; {@link #NOBODY} for clients whom nobody looks after
 * @param piece null for all
 */
public record FunnelPart(Stage stage, @Nullable EmployeeId employee, @Nullable Piece piece) {
  /** How far advice has come at the least; or that it was refused. */
  public enum Stage {
    MADE,
    SEEN,
    OFFERED,
    SOLD,
    REFUSED
  }

  /** Stands for nobody. */
  public static final EmployeeId NOBODY = new EmployeeId(0);
}
