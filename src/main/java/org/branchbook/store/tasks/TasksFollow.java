package org.branchbook.store.tasks;

import static org.branchbook.store.db.Tables.TASK;
import static org.branchbook.store.db.Tables.TASK_CLIENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.store.ListFollower;
import org.branchbook.store.Rows;
import org.branchbook.store.db.tables.records.TaskClientRecord;
import org.jooq.DSLContext;

/** Whom tasks concern, as it changes when cards are merged. */
final class TasksFollow implements ListFollower.Lists {
  private final DSLContext db;

  private TasksFollow(DSLContext db) {
    this.db = db;
  }

  static FollowsClient of(DSLContext db) {
    return new ListFollower("task", "task_client.client_id", new TasksFollow(db));
  }

  @Override
  public Set<Long> about(Collection<ClientId> clients) {
    var tasks = new LinkedHashSet<Long>();
    db.select(TASK_CLIENT.TASK_ID)
        .from(TASK_CLIENT)
        .where(Rows.among(TASK_CLIENT.CLIENT_ID, clients.stream().map(ClientId::value).toList()))
        .orderBy(TASK_CLIENT.TASK_ID)
        .forEach(r -> tasks.add(r.value1()));
    return tasks;
  }

  @Override
  public Map<Long, List<ClientId>> read(Collection<Long> tasks) {
    var lists = new LinkedHashMap<Long, List<ClientId>>();
    Rows.inParts(
        tasks,
        part ->
            db.select(TASK_CLIENT.TASK_ID, TASK_CLIENT.CLIENT_ID)
                .from(TASK_CLIENT)
                .where(Rows.among(TASK_CLIENT.TASK_ID, part))
                .orderBy(TASK_CLIENT.TASK_ID, TASK_CLIENT.ORDINAL)
                .forEach(
                    r ->
                        lists
                            .computeIfAbsent(r.value1(), _ -> new ArrayList<>())
                            .add(new ClientId(r.value2()))));
    return lists;
  }

  @Override
  public void write(Map<Long, List<ClientId>> lists) {
    var rows = new ArrayList<TaskClientRecord>();
    lists.forEach(
        (task, clients) -> {
          int ordinal = 0;
          for (var client : clients)
            rows.add(new TaskClientRecord(task, ordinal++, client.value()));
        });
    Rows.remove(db, TASK_CLIENT.TASK_ID, lists.keySet());
    Rows.insert(db, TASK_CLIENT, rows);
    Rows.batch(
        db,
        "update task set version = version + 1 where id = ?",
        lists.keySet().stream().map(id -> Rows.row(id)).toList());
  }

  @Override
  public List<Told> tell(List<Thing> things) {
    var told = new ArrayList<Told>();
    Rows.inParts(
        things,
        part -> {
          var rows =
              db.selectFrom(TASK)
                  .where(
                      Rows.among(TASK.ID, part.stream().map(t -> Long.valueOf(t.key())).toList()))
                  .fetchMap(TASK.ID);
          for (var thing : part) {
            var row = rows.get(Long.valueOf(thing.key()));
            if (row != null)
              told.add(
                  new Told(
                      thing,
                      TaskRecords.title(row).text(),
                      row.getMadeAt(),
                      row.getTitle() + " " + row.getNote()));
          }
        });
    return told;
  }
}
