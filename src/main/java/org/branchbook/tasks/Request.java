package org.branchbook.tasks;

import java.time.Instant;
import org.branchbook.staff.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * Work asked of a department.
 *
 * @param of the department asked
 * @param answered when it was accepted or returned; null while it waits
 * @param reason why it was returned; "" otherwise
 */
public record Request(DepartmentId of, Stage stage, @Nullable Instant answered, String reason) {
  /** How far it has come. */
  public enum Stage {
    /** Nobody of the department has answered yet. */
    WAITING,
    /** Somebody of the department does it. */
    ACCEPTED,
    /** It lies with the one who asked again. */
    RETURNED
  }

  /** A request that was just made. */
  public static Request of(DepartmentId department) {
    return new Request(department, Stage.WAITING, null, "");
  }
}
