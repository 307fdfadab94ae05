package org.branchbook.ui.tasks;

import java.util.Map;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Task;

/** All of a task, with the names of those it mentions. */
record WholeTask(Task task, Map<EmployeeId, String> names) {
  /** Somebody's name; "" for one who isn't mentioned. */
  String name(EmployeeId id) {
    return names.getOrDefault(id, "");
  }
}
