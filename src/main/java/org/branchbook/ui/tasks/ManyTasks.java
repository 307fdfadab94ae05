package org.branchbook.ui.tasks;

import java.util.List;
import org.branchbook.staff.Employee;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;

/** What is done to several tasks at once, and what is said of them then. */
record ManyTasks(Desk desk, Desk.Then then) {
  void postpone(List<TaskRow> rows, Due to, String why) {
    var ids = ids(rows);
    desk.many(
        () -> desk.acts().postponeMany().run(desk.asker(), ids, to.on(), why),
        "tasks.said.postponedMany",
        then);
  }

  /** Shares them out among these by their load. */
  void share(List<TaskRow> rows, List<Employee> among) {
    var ids = ids(rows);
    var to = among.stream().map(Employee::id).toList();
    desk.many(
        () -> desk.acts().reassignMany().run(desk.asker(), ids, to),
        "tasks.said.reassignedMany",
        then);
  }

  private static List<TaskId> ids(List<TaskRow> rows) {
    return rows.stream().map(TaskRow::id).toList();
  }
}
