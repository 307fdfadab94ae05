package org.branchbook.ui.tasks;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Paged;

/** A client's tasks on his card: open or closed. */
final class ClientTasksModel {
  /** What the tab can show. */
  static final List<Stretch> OFFERED = List.of(Stretch.OPEN, Stretch.CLOSED);

  final ClientId client;
  final Paged<TaskRow> list;
  final ObjectProperty<Stretch> stretch = new SimpleObjectProperty<>(Stretch.OPEN);
  final TaskModel task;
  final boolean mayAdd;
  private final Desk desk;

  ClientTasksModel(ClientId client, Desk desk) {
    this.client = client;
    this.desk = desk;
    this.list = new Paged<>(desk.background(), InboxModel.PAGE);
    this.task = new TaskModel(desk);
    this.mayAdd = desk.asker().may(Privilege.TASK_CREATE);
    stretch.subscribe((_, _) -> read());
  }

  Instant now() {
    return desk.now();
  }

  /** Reads the list from its beginning. */
  void read() {
    var filter = TaskFilter.ofClient(client, stretch.get());
    var scope = desk.asker().scope(Privilege.TASK_READ);
    list.show((after, size) -> desk.tasks().list(filter, after, size, scope, desk.now()));
  }

  /** Reads again what is shown: something was done. */
  void reload() {
    list.reload();
    task.reread();
  }
}
