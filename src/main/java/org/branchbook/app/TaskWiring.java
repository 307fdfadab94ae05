package org.branchbook.app;

import java.util.function.Function;
import org.branchbook.clients.search.Found;
import org.branchbook.ui.tasks.TaskWork;

/** What the tasks' screens work with, out of the rooms. */
final class TaskWiring {
  private TaskWiring() {}

  static TaskWork work(Rooms rooms, Function<String, java.util.List<Found>> find) {
    var tasks = rooms.tasks;
    return new TaskWork(
        tasks.tasks,
        tasks.bulk,
        tasks.filters,
        rooms.clients,
        rooms.employees,
        rooms.departments,
        rooms.teams,
        find,
        rooms.ids,
        rooms.readDay,
        rooms.printDay,
        new TaskWork.Acts(
            tasks.give,
            tasks.ask,
            tasks.perform,
            tasks.postpone,
            tasks.delegate,
            tasks.takeBack,
            tasks.cancel,
            tasks.answer,
            tasks.edit,
            tasks.remind,
            tasks.tick,
            tasks.postponeMany,
            tasks.reassignMany,
            tasks.undo));
  }
}
