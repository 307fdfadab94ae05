package org.branchbook.ui.tasks;

import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Task;

/**
 * All of a task, with the names of those it mentions.
 *
 * @param clients whom it concerns, where they are several; those alone whom its reader may see
 */
record WholeTask(Task task, Map<EmployeeId, String> names, List<Concerned> clients) {
  /** One of the clients. */
  record Concerned(ClientId id, String name) {}

  /** Somebody's name; "" for one who isn't mentioned. */
  String name(EmployeeId id) {
    return names.getOrDefault(id, "");
  }
}
