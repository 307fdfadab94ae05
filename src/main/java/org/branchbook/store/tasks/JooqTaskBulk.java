package org.branchbook.store.tasks;

import static org.branchbook.store.db.Tables.TASK;
import static org.branchbook.store.db.Tables.TASK_CLIENT;
import static org.branchbook.store.db.Tables.TASK_ITEM;
import static org.branchbook.store.db.Tables.TASK_POSTPONEMENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.TaskClientRecord;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Postponement;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** {@link TaskBulk} in SQL: a few statements, however many tasks there are. */
final class JooqTaskBulk implements TaskBulk {
  private final DSLContext db;
  private final Work work;

  JooqTaskBulk(DSLContext db, Work work) {
    this.db = db;
    this.work = work;
  }

  @Override
  public List<Task> find(Collection<TaskId> ids, Scope scope) {
    if (ids.isEmpty()) return List.of();
    return where(Rows.among(TASK.ID, numbers(ids)).and(TaskScope.sees(scope)));
  }

  @Override
  public List<Task> openUntil(EmployeeId responsible, Due until) {
    return where(
        TASK.RESPONSIBLE_ID
            .eq(responsible.value())
            .and(TASK.PLACE.gt(0L))
            .and(TASK.PLACE.le(until.place())));
  }

  /** The tasks that fit with all that hangs on them, in the order of their place. */
  List<Task> where(Condition fits) {
    var rows = db.selectFrom(TASK).where(fits).orderBy(TASK.PLACE, TASK.ID).fetch();
    if (rows.isEmpty()) return List.of();
    var ids = rows.getValues(TASK.ID);
    var clients =
        hanging(TASK_CLIENT, TASK_CLIENT.TASK_ID, TASK_CLIENT.ORDINAL, ids, JooqTaskBulk::client);
    var checked = rows.stream().filter(r -> r.getItems() > 0).map(r -> r.getId()).toList();
    var items =
        hanging(TASK_ITEM, TASK_ITEM.TASK_ID, TASK_ITEM.ORDINAL, checked, JooqTaskBulk::item);
    var late = rows.stream().filter(r -> r.getPostponed() > 0).map(r -> r.getId()).toList();
    var postponements =
        hanging(
            TASK_POSTPONEMENT,
            TASK_POSTPONEMENT.TASK_ID,
            TASK_POSTPONEMENT.ORDINAL,
            late,
            JooqTaskBulk::postponement);
    return rows.stream()
        .map(
            r ->
                TaskRecords.task(
                    r,
                    clients.getOrDefault(r.getId(), List.of()),
                    items.getOrDefault(r.getId(), List.of()),
                    postponements.getOrDefault(r.getId(), List.of())))
        .toList();
  }

  private <T> Map<Long, List<T>> hanging(
      Table<?> table,
      Field<Long> task,
      Field<Integer> ordinal,
      Collection<Long> ids,
      Function<Record, T> one) {
    if (ids.isEmpty()) return Map.of();
    return db
        .select(table.fields())
        .from(table)
        .where(Rows.among(task, ids))
        .orderBy(task, ordinal)
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(r -> r.get(task), Collectors.mapping(one, Collectors.toList())));
  }

  @Override
  public void addAll(List<Task> tasks) {
    work.inOne(
        () -> {
          Rows.insert(db, TASK, tasks.stream().map(t -> TaskRecords.row(t.at(1))).toList());
          insertHanging(tasks);
        });
  }

  @Override
  public Set<TaskId> saveAll(List<Edit> edits) {
    return work.inOne(
        () -> {
          var left = new HashSet<TaskId>();
          var fresh = new ArrayList<Edit>();
          for (var edit : edits)
            if (edit.before().version() == edit.after().version()) fresh.add(edit);
            else left.add(edit.after().id());
          var counts =
              Rows.update(
                  db,
                  TASK,
                  TASK.ID,
                  TASK.VERSION,
                  fresh.stream().map(e -> TaskRecords.row(e.before())).toList(),
                  fresh.stream().map(e -> TaskRecords.row(e.after())).toList());
          var hanging = new ArrayList<Task>();
          for (int i = 0; i < counts.length; i++) {
            var edit = fresh.get(i);
            if (counts[i] == 0) left.add(edit.after().id());
            else if (!same(edit.before(), edit.after())) hanging.add(edit.after());
          }
          dropHanging(hanging.stream().map(t -> t.id().value()).toList());
          insertHanging(hanging);
          return left;
        });
  }

  private static boolean same(Task one, Task other) {
    return one.subject().clients().equals(other.subject().clients())
        && one.checklist().equals(other.checklist())
        && one.timing().postponements().equals(other.timing().postponements());
  }

  private void insertHanging(List<Task> tasks) {
    // in the order of the clients, each of whom is looked up for it: neighbours are read once
    Rows.insert(
        db,
        TASK_CLIENT,
        tasks.stream()
            .flatMap(t -> TaskRecords.clients(t).stream())
            .sorted(Comparator.comparing(TaskClientRecord::getClientId))
            .toList());
    Rows.insert(db, TASK_ITEM, tasks.stream().flatMap(t -> TaskRecords.items(t).stream()).toList());
    Rows.insert(
        db,
        TASK_POSTPONEMENT,
        tasks.stream().flatMap(t -> TaskRecords.postponements(t).stream()).toList());
  }

  /** Takes away what hangs on these tasks. */
  void dropHanging(Collection<Long> ids) {
    if (ids.isEmpty()) return;
    db.deleteFrom(TASK_CLIENT).where(Rows.among(TASK_CLIENT.TASK_ID, ids)).execute();
    db.deleteFrom(TASK_ITEM).where(Rows.among(TASK_ITEM.TASK_ID, ids)).execute();
    db.deleteFrom(TASK_POSTPONEMENT).where(Rows.among(TASK_POSTPONEMENT.TASK_ID, ids)).execute();
  }

  @Override
  public Map<EmployeeId, Integer> load(Collection<EmployeeId> employees) {
    var load = new LinkedHashMap<EmployeeId, Integer>();
    // one by one: asked for together H2 would read all that they ever did
    for (var e : employees)
      load.put(e, db.fetchCount(TASK, TASK.RESPONSIBLE_ID.eq(e.value()).and(TASK.PLACE.gt(0L))));
    return load;
  }

  private static List<Long> numbers(Collection<TaskId> ids) {
    return ids.stream().map(TaskId::value).toList();
  }

  private static ClientId client(Record r) {
    return new ClientId(r.get(TASK_CLIENT.CLIENT_ID));
  }

  private static Item item(Record r) {
    return new Item(r.get(TASK_ITEM.WORDS), r.get(TASK_ITEM.TICKED));
  }

  private static Postponement postponement(Record r) {
    return new Postponement(
        r.get(TASK_POSTPONEMENT.AT),
        new EmployeeId(r.get(TASK_POSTPONEMENT.EMPLOYEE_ID)),
        Due.at(r.get(TASK_POSTPONEMENT.PLACE_BEFORE)),
        Due.at(r.get(TASK_POSTPONEMENT.PLACE_AFTER)),
        r.get(TASK_POSTPONEMENT.REASON));
  }
}
