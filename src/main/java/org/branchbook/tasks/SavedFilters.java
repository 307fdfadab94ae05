package org.branchbook.tasks;

import java.util.List;
import org.branchbook.staff.EmployeeId;

/** Everyone's own kept filters. */
public interface SavedFilters {
  /** His, by name. */
  List<SavedFilter> of(EmployeeId owner);

  /** Keeps one in place of what was there under its number. */
  void save(SavedFilter filter);

  /** Drops one of his; nothing happens where it isn't there. */
  void remove(EmployeeId owner, long id);
}
