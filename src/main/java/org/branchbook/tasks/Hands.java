package org.branchbook.tasks;

import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a task lies.
 *
 * @param author who made it
 * @param responsible who does it; null while a request waits for its department's answer
 * @param department where it is done: the responsible employee's, or the department asked
 * @param handedBy who handed it on last and may take it back; null where nobody did
 * @param request the request to a department that the task is; null for any other
 */
public record Hands(
    EmployeeId author,
    @Nullable EmployeeId responsible,
    DepartmentId department,
    @Nullable EmployeeId handedBy,
    @Nullable Request request) {
  /** Someone's own task. */
  public static Hands own(EmployeeId who, DepartmentId department) {
    return new Hands(who, who, department, null, null);
  }

  /** Whether it is his: to do, given by him, or handed on by him. */
  public boolean concern(EmployeeId who) {
    return who.equals(responsible) || who.equals(author) || who.equals(handedBy);
  }

  /** Whether he follows what another does. */
  public boolean delegatedBy(EmployeeId who) {
    return !who.equals(responsible) && (who.equals(author) || who.equals(handedBy));
  }

  /** The same with somebody else responsible. */
  public Hands handed(EmployeeId to, DepartmentId where, @Nullable EmployeeId by) {
    return new Hands(author, to, where, by, request);
  }
}
