package org.branchbook.staff;

import java.util.List;

/** The branch's departments. */
public interface Departments {
  /** All of them, by name. */
  List<Department> all();

  /** Adds one. */
  void add(Department department);

  /** Keeps a changed one, if nobody else has changed it since {@code department} was read. */
  Saved save(Department department);

  /**
   * Takes one away that was added in vain; false where somebody has changed it since, or where
   * anything in the store belongs to it.
   */
  boolean remove(Department department);

  /** What came of saving. */
  sealed interface Saved {
    /** Kept; the department with its new version. */
    record Done(Department now) implements Saved {}

    /** Somebody else changed it in the meantime; nothing was written. */
    record Stale(Department theirs) implements Saved {}

    /** There is no such department. */
    record Gone() implements Saved {}
  }
}
