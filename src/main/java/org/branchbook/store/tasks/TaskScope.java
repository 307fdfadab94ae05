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
import java.util.Set;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.TaskFilter;
import org.jooq.Condition;
import org.jooq.Field;

/** Which tasks a scope holds, and where the lists of them begin. */
final class TaskScope {
  private TaskScope() {}

  /** Whether the scope holds the task of the row. */
  static Condition sees(Scope scope) {
    var mine = concerns(scope);
    var reached =
        switch (scope.reach()) {
          case NONE -> falseCondition();
          case OWN -> mine.or(waits(scope));
          case TEAM -> mine.or(waits(scope)).or(TASK.RESPONSIBLE_ID.in(numbers(scope.people())));
          case DEPARTMENT ->
              mine.or(here(scope)).or(TASK.RESPONSIBLE_ID.in(numbers(scope.people())));
          case ALL -> noCondition();
        };
    return scope.vips() ? reached : reached.and(mine.or(noVip(scope)));
  }

  /**
   * Where a list begins.
   *
   * @param along the leading columns of the index, which are the same in all of it
   */
  record Begin(List<Field<Long>> along, Condition at) {}

  /**
   * Conditions each of which an index serves, and which together hold the tasks asked for; a task
   * may fit several.
   *
   * @param members of the team that is asked for, if one is
   */
  static List<Begin> begins(TaskFilter filter, Scope scope, Set<EmployeeId> members) {
    long me = scope.who().value();
    if (scope.reach() == Reach.NONE) return List.of();
    return switch (filter.whose()) {
      case MINE -> each(TASK.RESPONSIBLE_ID, scope.own());
      case DELEGATED -> List.of(along(TASK.GIVER_ID, me), along(TASK.HANDED_ID, me));
      case DEPARTMENT -> departments(scope);
      case TEAM -> each(TASK.RESPONSIBLE_ID, members);
      case ALL -> all(filter, scope);
    };
  }

  private static List<Begin> all(TaskFilter filter, Scope scope) {
    var client = filter.client();
    if (client != null)
      return List.of(
          new Begin(
              List.of(),
              TASK.ID.in(
                  select(TASK_CLIENT.TASK_ID)
                      .from(TASK_CLIENT)
                      .where(TASK_CLIENT.CLIENT_ID.eq(client.value())))));
    var employee = filter.employee();
    if (employee != null) return List.of(along(TASK.RESPONSIBLE_ID, employee.value()));
    if (scope.reach() == Reach.ALL) return List.of(new Begin(List.of(), noCondition()));
    var all = new ArrayList<Begin>();
    all.addAll(each(TASK.RESPONSIBLE_ID, scope.people()));
    all.addAll(each(TASK.GIVER_ID, scope.own()));
    all.addAll(each(TASK.HANDED_ID, scope.own()));
    all.addAll(departments(scope));
    return all;
  }

  private static List<Begin> each(Field<Long> field, Set<EmployeeId> people) {
    return people.stream().map(e -> along(field, e.value())).toList();
  }

  private static Begin along(Field<Long> field, long at) {
    return new Begin(List.of(field), field.eq(at));
  }

  private static List<Begin> departments(Scope scope) {
    return scope.departments().stream().map(d -> along(TASK.DEPARTMENT_ID, d.value())).toList();
  }

  private static Condition concerns(Scope scope) {
    var own = numbers(scope.own());
    return TASK.RESPONSIBLE_ID.in(own).or(TASK.GIVER_ID.in(own)).or(TASK.HANDED_ID.in(own));
  }

  private static Condition here(Scope scope) {
    return TASK.DEPARTMENT_ID.in(scope.departments().stream().map(DepartmentId::value).toList());
  }

  private static Condition waits(Scope scope) {
    return TASK.RESPONSIBLE_ID.isNull().and(here(scope));
  }

  private static List<Long> numbers(Set<EmployeeId> people) {
    return people.stream().map(EmployeeId::value).toList();
  }

  private static Condition noVip(Scope scope) {
    return notExists(
        selectOne()
            .from(TASK_CLIENT)
            .join(CLIENT)
            .on(CLIENT.ID.eq(TASK_CLIENT.CLIENT_ID))
            .where(TASK_CLIENT.TASK_ID.eq(TASK.ID))
            .and(CLIENT.VIP.isTrue())
            .and(
                CLIENT
                    .RESPONSIBLE_ID
                    .isNull()
                    .or(CLIENT.RESPONSIBLE_ID.notIn(numbers(scope.own())))));
  }
}
