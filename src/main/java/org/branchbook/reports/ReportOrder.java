package org.branchbook.reports;

import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked for.
 *
 * @param department with those below it; null for all that the reader may see
 * @param team the members of one team; null for all
 * @param employee one employee; null for all
 */
public record ReportOrder(
    Period period,
    @Nullable DepartmentId department,
    @Nullable Long team,
    @Nullable EmployeeId employee) {
  /** Of no team in particular. */
  public ReportOrder(
      Period period, @Nullable DepartmentId department, @Nullable EmployeeId employee) {
    this(period, department, null, employee);
  }
}
