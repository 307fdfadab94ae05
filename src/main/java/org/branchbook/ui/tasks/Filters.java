package org.branchbook.ui.tasks;

import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskFilter.Whose;
import org.jspecify.annotations.Nullable;

/** What the inbox is narrowed to, as its chips show it. */
final class Filters {
  final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.MINE);
  final ObjectProperty<Stretch> stretch = new SimpleObjectProperty<>(Stretch.OPEN);
  final ObjectProperty<@Nullable Kind> kind = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Priority> priority = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable EmployeeId> employee = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Long> team = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable ClientId> client = new SimpleObjectProperty<>();
  final StringProperty text = new SimpleStringProperty("");
  private boolean writing;

  /** Runs each time something in it has changed. */
  void heed(Runnable changed) {
    for (var part : new Observable[] {whose, team, stretch, kind, priority, employee, client, text})
      part.addListener(
          _ -> {
            if (!writing) changed.run();
          });
  }

  TaskFilter read() {
    var k = kind.get();
    var p = priority.get();
    return new TaskFilter(
        whose.get(),
        stretch.get(),
        k == null ? Set.of() : Set.of(k),
        p == null ? Set.of() : Set.of(p),
        client.get(),
        employee.get(),
        team.get(),
        text.get());
  }

  /** Shows a kept filter; the caller reads the list then. */
  void write(TaskFilter filter) {
    writing = true;
    whose.set(filter.whose());
    team.set(filter.team());
    stretch.set(filter.stretch());
    kind.set(filter.kinds().stream().sorted().findFirst().orElse(null));
    priority.set(filter.priorities().stream().sorted().findFirst().orElse(null));
    employee.set(filter.employee());
    client.set(filter.client());
    text.set(filter.text());
    writing = false;
  }

  /** Whether anything beside whose and open is asked for. */
  boolean narrowed() {
    return stretch.get() != Stretch.OPEN
        || Stream.of(kind, priority, employee, client).anyMatch(p -> p.get() != null)
        || (whose.get() == Whose.TEAM && team.get() != null)
        || !text.get().isBlank();
  }
}
