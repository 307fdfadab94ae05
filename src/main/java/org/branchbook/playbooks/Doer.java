package org.branchbook.playbooks;

import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who does a step.
 *
 * @param role of whom, where somebody of that role in the client's department does it
 * @param department that is asked, and accepts or returns it
 */
public record Doer(Kind kind, @Nullable Role role, @Nullable Long department) {
  /** By what somebody is found. */
  public enum Kind {
    /** The client's responsible employee. */
    RESPONSIBLE,
    ROLE,
    /** Another department, as a request. */
    DEPARTMENT
  }

  /** The client's responsible employee. */
  public static final Doer RESPONSIBLE = new Doer(Kind.RESPONSIBLE, null, null);

  /** Somebody of that role. */
  public static Doer of(Role role) {
    return new Doer(Kind.ROLE, role, null);
  }

  /** A department. */
  public static Doer of(DepartmentId department) {
    return new Doer(Kind.DEPARTMENT, null, department.value());
  }
}
