package org.branchbook.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Happening;
import org.branchbook.clients.Happenings;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.TaskFilter.Stretch;

/** The tasks in a client's timeline that are over; those done by a contact stand there as that. */
public final class TaskHappenings implements Happenings {
  /** Beyond a page, for those of one instant and those that contacts tell of. */
  private static final int MORE = 20;

  private final Tasks tasks;
  private final Employees employees;

  public TaskHappenings(Tasks tasks, Employees employees) {
    this.tasks = tasks;
    this.employees = employees;
  }

  @Override
  public List<Happening> of(ClientId client, Optional<Page.Mark> before, int size, Asker asker) {
    if (!asker.may(Privilege.TASK_READ)) return List.of();
    var filter = TaskFilter.ofClient(client, Stretch.CLOSED);
    var scope = asker.scope(Privilege.TASK_READ);
    var found = new ArrayList<Happening>();
    // from the mark's own instant on, in which others may have ended
    var from =
        before.map(
            m ->
                new Page.Mark(
                    Long.toString(-Instant.parse(m.key()).toEpochMilli() - 1), Long.MAX_VALUE));
    while (found.size() < size) {
      var page = tasks.list(filter, from, size + MORE, scope, Instant.EPOCH);
      page.rows().stream()
          .filter(r -> Objects.requireNonNull(r.closing()).contact() == null)
          .map(this::happening)
          .filter(h -> before.map(m -> older(h, m)).orElse(true))
          .forEach(found::add);
      if (page.next().isEmpty()) break;
      from = page.next();
    }
    return found.stream()
        .sorted(Comparator.comparing(Happening::at).thenComparing(Happening::id).reversed())
        .limit(size)
        .toList();
  }

  private static boolean older(Happening one, Page.Mark mark) {
    int order = one.at().compareTo(Instant.parse(mark.key()));
    return order < 0 || order == 0 && one.id() < mark.id();
  }

  private Happening happening(TaskRow row) {
    var closing = Objects.requireNonNull(row.closing());
    var title = row.title() instanceof Title.Written(var words) ? Text.asWritten(words) : "";
    return new Happening(
        closing.at(),
        row.id().value(),
        closing.done() ? "task.done" : "task.cancelled",
        title.isEmpty()
            ? Text.of(closing.done() ? "tasks.happening.done" : "tasks.happening.cancelled")
            : Text.of(
                closing.done() ? "tasks.happening.doneThis" : "tasks.happening.cancelledThis",
                title),
        closing.words(),
        employees.find(closing.by()).map(Employee::name).orElse(""));
  }
}
