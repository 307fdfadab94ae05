package org.branchbook.store.tasks;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.TASK;
import static org.branchbook.store.db.Tables.TASK_CLIENT;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.TaskFilter;
import org.jooq.Condition;

/** Which tasks a scope holds, and where the lists of them begin. */
final class TaskScope {
  private TaskScope() {}

  /** Whether the scope holds the task of the row. */
  static Condition sees(Scope scope) {
    var mine = concerns(scope.who().value());
    var reached =
        switch (scope.reach()) {
          case NONE -> falseCondition();
          case OWN -> mine.or(TASK.RESPONSIBLE_ID.isNull().and(theirs(scope)));
          case DEPARTMENT -> mine.or(theirs(scope));
          case ALL -> noCondition();
        };
    return scope.vips() ? reached : reached.and(mine.or(noVip(scope.who().value())));
  }

  /**
   * Conditions each of which an index serves, and which together hold the tasks asked for; a task
   * may fit several.
   */
  static List<Condition> begins(TaskFilter filter, Scope scope) {
    long me = scope.who().value();
    if (scope.reach() == Reach.NONE) return List.of();
    return switch (filter.whose()) {
      case MINE -> List.of(TASK.RESPONSIBLE_ID.eq(me));
      case DELEGATED -> List.of(TASK.GIVER_ID.eq(me), TASK.HANDED_ID.eq(me));
      case DEPARTMENT -> departments(scope);
      case ALL -> all(filter, scope);
    };
  }

  private static List<Condition> all(TaskFilter filter, Scope scope) {
    var client = filter.client();
    if (client != null)
      return List.of(
          TASK.ID.in(
              select(TASK_CLIENT.TASK_ID)
                  .from(TASK_CLIENT)
                  .where(TASK_CLIENT.CLIENT_ID.eq(client.value()))));
    var employee = filter.employee();
    if (employee != null) return List.of(TASK.RESPONSIBLE_ID.eq(employee.value()));
    if (scope.reach() == Reach.ALL) return List.of(noCondition());
    long me = scope.who().value();
    var all =
        new ArrayList<>(
            List.of(TASK.RESPONSIBLE_ID.eq(me), TASK.GIVER_ID.eq(me), TASK.HANDED_ID.eq(me)));
    all.addAll(departments(scope));
    return all;
  }

  private static List<Condition> departments(Scope scope) {
    return scope.departments().stream().map(d -> TASK.DEPARTMENT_ID.eq(d.value())).toList();
  }

  private static Condition concerns(long who) {
    return TASK.RESPONSIBLE_ID.eq(who).or(TASK.GIVER_ID.eq(who)).or(TASK.HANDED_ID.eq(who));
  }

  private static Condition theirs(Scope scope) {
    return TASK.DEPARTMENT_ID.in(scope.departments().stream().map(DepartmentId::value).toList());
  }

  private static Condition noVip(long who) {
    return notExists(
        selectOne()
            .from(TASK_CLIENT)
            .join(CLIENT)
            .on(CLIENT.ID.eq(TASK_CLIENT.CLIENT_ID))
            .where(TASK_CLIENT.TASK_ID.eq(TASK.ID))
            .and(CLIENT.VIP.isTrue())
            .and(CLIENT.RESPONSIBLE_ID.isNull().or(CLIENT.RESPONSIBLE_ID.ne(who))));
  }
}
