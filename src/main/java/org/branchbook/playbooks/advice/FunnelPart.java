package org.branchbook.playbooks.advice;

import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of the funnel counts.
 *
 * @param employee null for all
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
}
