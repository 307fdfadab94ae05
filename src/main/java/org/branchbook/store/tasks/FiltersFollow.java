package org.branchbook.store.tasks;

import static org.branchbook.store.db.Tables.TASK_FILTER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.duplicates.merge.Thing;
import org.branchbook.duplicates.merge.Told;
import org.branchbook.store.Rows;
import org.branchbook.tasks.TaskFilter;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The filters that employees keep for a client's tasks: they go on with the merged card. Whose they
 * are is nobody else's business, so that nothing is told of them.
 */
final class FiltersFollow implements FollowsClient {
  private static final String KIND = "filter";

  private final DSLContext db;

  FiltersFollow(DSLContext db) {
    this.db = db;
  }

  /** None refers to the client as such. */
  @Override
  public Set<String> columns() {
    return Set.of();
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public boolean moves() {
    return false;
  }

  @Override
  public List<Thing> of(Collection<ClientId> cards) {
    var things = new ArrayList<Thing>();
    each(
        (id, client) -> {
          if (cards.contains(client)) things.add(Thing.simple(KIND, id, client));
        });
    return things;
  }

  /** Takes a filter and the client that it names. */
  private interface Taking {
    void take(long id, ClientId client);
  }

  /** Those that name a client: a few an employee. */
  private void each(Taking taking) {
    db.select(TASK_FILTER.ID, TASK_FILTER.CONTENT)
        .from(TASK_FILTER)
        .where(TASK_FILTER.CONTENT.contains(FilterText.CLIENT))
        .orderBy(TASK_FILTER.ID)
        .forEach(
            r -> {
              var client = FilterText.read(r.value2()).client();
              if (client != null) taking.take(r.value1(), client);
            });
  }

  @Override
  public void join(Collection<ClientId> cards, ClientId into) {
    move(of(cards), _ -> into);
  }

  @Override
  public void part(List<Thing> things, Set<Thing.Name> dropped, ClientId from) {
    var still = of(List.of(from)).stream().map(Thing::name).toList();
    move(things.stream().filter(t -> still.contains(t.name())).toList(), Thing::of);
  }

  @Override
  public void give(List<Thing> things, ClientId from, ClientId to) {
    move(things, _ -> to);
  }

  private void move(List<Thing> things, Function<Thing, ClientId> to) {
    var rows = new ArrayList<Object[]>();
    for (var thing : things) {
      long id = Long.parseLong(thing.key());
      var content =
          db.select(TASK_FILTER.CONTENT)
              .from(TASK_FILTER)
              .where(TASK_FILTER.ID.eq(id))
              .fetchOne(TASK_FILTER.CONTENT);
      if (content != null)
        rows.add(Rows.row(FilterText.of(about(FilterText.read(content), to.apply(thing))), id));
    }
    Rows.batch(db, "update task_filter set content = ? where id = ?", rows);
  }

  private static TaskFilter about(TaskFilter f, @Nullable ClientId client) {
    return new TaskFilter(
        f.whose(),
        f.stretch(),
        f.kinds(),
        f.priorities(),
        client,
        f.employee(),
        f.team(),
        f.text());
  }

  @Override
  public List<Told> tell(List<Thing> things) {
    return List.of();
  }
}
