package org.branchbook.tasks;

import org.branchbook.staff.EmployeeId;

/** A filter that somebody kept under a name. */
public record SavedFilter(long id, EmployeeId owner, String name, TaskFilter filter) {
  public SavedFilter {
    if (name.isBlank() || name.length() > 120)
      throw new IllegalArgumentException("a filter's name");
  }
}
