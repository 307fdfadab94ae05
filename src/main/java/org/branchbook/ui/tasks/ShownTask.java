package org.branchbook.ui.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** The tasks that are chosen in a list: the one that is shown, and whose card belongs beside it. */
final class ShownTask {
  /** The tasks chosen, the one shown last. */
  final ObservableList<TaskRow> chosen = FXCollections.observableArrayList();

  private final ReadOnlyObjectWrapper<@Nullable TaskRow> row = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Concern> concern =
      new ReadOnlyObjectWrapper<>(new Concern.Nothing());
  private final ReadOnlyObjectWrapper<@Nullable WholeTask> whole = new ReadOnlyObjectWrapper<>();
  private final Desk desk;
  private final Background reading;

  ShownTask(Desk desk) {
    this.desk = desk;
    this.reading = Background.latest(desk.background());
  }

  /** Whose card belongs beside what is chosen. */
  ReadOnlyObjectProperty<Concern> concern() {
    return concern.getReadOnlyProperty();
  }

  /** The task that is shown; null while none is. */
  ReadOnlyObjectProperty<@Nullable TaskRow> row() {
    return row.getReadOnlyProperty();
  }

  /** All of it; null while it is being read. */
  ReadOnlyObjectProperty<@Nullable WholeTask> whole() {
    return whole.getReadOnlyProperty();
  }

  /** The task itself; null while it is being read. */
  @Nullable Task task() {
    var now = whole.get();
    return now == null ? null : now.task();
  }

  /** Whether it would be another choice: another task shown, or more or fewer of them. */
  boolean another(List<TaskRow> rows) {
    return anew(rows) || rows.size() != chosen.size();
  }

  private boolean anew(List<TaskRow> rows) {
    var before = row.get();
    return rows.isEmpty() || before == null || !rows.getLast().id().equals(before.id());
  }

  /** Shows what was chosen in a list. */
  void show(List<TaskRow> rows) {
    show(rows, concern(rows.isEmpty() ? null : rows.getLast()));
  }

  /** Shows the last of the tasks, or what is none. */
  void show(List<TaskRow> rows, Concern whose) {
    boolean anew = anew(rows);
    chosen.setAll(rows);
    row.set(rows.isEmpty() ? null : rows.getLast());
    concern.set(whose);
    if (anew) whole.set(null);
    reread();
  }

  private static Concern concern(@Nullable TaskRow now) {
    if (now == null) return new Concern.Nothing();
    var client = now.client();
    return client == null ? new Concern.House() : new Concern.Of(client, now.title().text());
  }

  /** Reads the task that is shown again. */
  void reread() {
    var now = row.get();
    if (now == null) {
      whole.set(null);
      return;
    }
    var scope = desk.asker().scope(Privilege.TASK_READ);
    reading.run(
        () -> desk.tasks().find(now.id(), scope).map(this::named),
        found -> whole.set(found.orElse(null)),
        _ -> desk.notices().warn(Text.of("tasks.failed")));
  }

  /** Shows another client of the task that is shown. */
  void concern(ClientId client) {
    var now = row.get();
    if (now != null) concern.set(new Concern.Of(client, now.title().text()));
  }

  private List<WholeTask.Concerned> concerned(Task found) {
    var clients = found.subject().clients();
    if (clients.size() < 2) return List.of();
    var scope = desk.asker().scope(Privilege.CLIENT_READ);
    return clients.stream()
        .flatMap(id -> desk.work().clients().find(id, scope).stream())
        .map(c -> new WholeTask.Concerned(c.id(), c.name()))
        .toList();
  }

  private WholeTask named(Task found) {
    var names = new HashMap<EmployeeId, String>();
    var mentioned = new ArrayList<EmployeeId>();
    mentioned.add(found.hands().author());
    found.timing().postponements().forEach(p -> mentioned.add(p.by()));
    if (found.closing() != null) mentioned.add(found.closing().by());
    for (var id : mentioned)
      names.computeIfAbsent(
          id, i -> desk.work().employees().find(i).map(Employee::name).orElse(""));
    return new WholeTask(found, Map.copyOf(names), concerned(found));
  }
}
