package org.branchbook.staff;

import org.jspecify.annotations.Nullable;

/**
 * A department of the branch; departments stand in a tree.
 *
 * @param parent the department above; null for the branch itself
 * @param version grows with every change
 */
public record Department(DepartmentId id, @Nullable DepartmentId parent, String name, int version) {
  public Department {
    if (name.isBlank()) throw new IllegalArgumentException("a department has a name");
  }
}
