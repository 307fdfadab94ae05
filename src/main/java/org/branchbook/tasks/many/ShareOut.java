package org.branchbook.tasks.many;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;

/**
 * Shares tasks out among colleagues: by load, the tasks of one client to one of them, and no two
 * appointments at one time where that can be helped.
 */
public final class ShareOut {
  private ShareOut() {}

  /**
   * Who is to do which task.
   *
   * @param load how many open tasks each of those has who are to take them; none of them empty
   */
  public static Map<TaskId, EmployeeId> of(List<Task> tasks, Map<EmployeeId, Integer> load) {
    if (load.isEmpty()) throw new IllegalArgumentException("nobody to take the tasks");
    var now = new LinkedHashMap<>(load);
    var takes = new HashMap<ClientId, EmployeeId>();
    var booked = new HashMap<EmployeeId, List<Long>>();
    var shared = new LinkedHashMap<TaskId, EmployeeId>();
    for (var task : tasks) {
      var client = task.subject().client();
      var who = client == null ? null : takes.get(client);
      if (who == null || clash(booked, who, task)) who = least(now, booked, task);
      if (client != null) takes.putIfAbsent(client, who);
      if (task.due().at() != null)
        booked.computeIfAbsent(who, _ -> new ArrayList<>()).add(task.due().place());
      now.merge(who, 1, Integer::sum);
      shared.put(task.id(), who);
    }
    return shared;
  }

  private static EmployeeId least(
      Map<EmployeeId, Integer> load, Map<EmployeeId, List<Long>> booked, Task task) {
    EmployeeId free = null;
    EmployeeId any = null;
    for (var one : load.entrySet()) {
      if (any == null || one.getValue() < load.get(any)) any = one.getKey();
      if (!clash(booked, one.getKey(), task) && (free == null || one.getValue() < load.get(free)))
        free = one.getKey();
    }
    return free != null ? free : Objects.requireNonNull(any);
  }

  private static boolean clash(Map<EmployeeId, List<Long>> booked, EmployeeId who, Task task) {
    return task.due().at() != null
        && booked.getOrDefault(who, List.of()).contains(task.due().place());
  }
}
