package org.branchbook.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;

/** Many tasks at once. */
public interface TaskBulk {
  /** Those of these tasks that are there and inside the scope, by deadline. */
  List<Task> find(Collection<TaskId> ids, Scope scope);

  /** Adds tasks, none of which is there yet. */
  void addAll(List<Task> tasks);

  /**
   * A task as it was read and as it becomes. It is saved over the version of the latter; what hangs
   * on it is compared with the former, which therefore has to be of the same version.
   */
  record Edit(Task before, Task after) {}

  /** Saves tasks over their versions; the numbers of those that were not saved. */
  Set<TaskId> saveAll(List<Edit> edits);

  /** How many open tasks each of these employees has, in the order given; 0 for none. */
  Map<EmployeeId, Integer> load(Collection<EmployeeId> employees);

  /** An employee's open tasks due up to and with that place, by deadline. */
  List<Task> openUntil(EmployeeId responsible, Due until);
}
