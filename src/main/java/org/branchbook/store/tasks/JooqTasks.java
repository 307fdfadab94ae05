package org.branchbook.store.tasks;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.EMPLOYEE;
import static org.branchbook.store.db.Tables.TASK;
import static org.branchbook.store.db.Tables.TASK_CLIENT;
import static org.branchbook.store.db.Tables.TEAM_MEMBER;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Page;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Scope;
import org.branchbook.store.Rows;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskBulk;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.Tasks;
import org.branchbook.tasks.ToldTitles;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * {@link Tasks} in SQL. A list is found in two steps: first the tasks' numbers along an index, then
 * the rows of one page with their names.
 */
final class JooqTasks implements Tasks {
  private static final int REMINDERS = 50;

  /** So many tasks along their index one statement reads for words at most. */
  static final int STRIDE = 400;

  /** So many such statements a page is worth; then it ends before it is full. */
  private static final int STRIDES = 5;

  /** And so many a number is, which nobody waits for. */
  private static final int STRIDES_COUNTED = 50;

  private final DSLContext db;
  private final Work work;
  private final JooqTaskBulk bulk;
  private final int stride;

  JooqTasks(DSLContext db, Work work, JooqTaskBulk bulk, int stride) {
    this.db = db;
    this.work = work;
    this.bulk = bulk;
    this.stride = stride;
  }

  @Override
  public boolean add(Task task) {
    if (db.fetchExists(TASK, TASK.ID.eq(task.id().value()))) return false;
    bulk.addAll(List.of(task));
    return true;
  }

  @Override
  public Saved save(Task before, Task after) {
    return work.inOne(
        () ->
            bulk.saveAll(List.of(new TaskBulk.Edit(before, after))).isEmpty()
                ? new Saved.Done(after.at(after.version() + 1))
                : bulk.where(TASK.ID.eq(after.id().value())).stream()
                    .findFirst()
                    .<Saved>map(Saved.Stale::new)
                    .orElseGet(Saved.Gone::new));
  }

  @Override
  public boolean remove(TaskId id, int version) {
    return work.inOne(
        () -> {
          var there =
              db.select(TASK.ID)
                  .from(TASK)
                  .where(TASK.ID.eq(id.value()))
                  .and(TASK.VERSION.eq(version))
                  .forUpdate()
                  .fetchOne();
          if (there == null) return false;
          bulk.dropHanging(List.of(id.value()));
          db.deleteFrom(TASK).where(TASK.ID.eq(id.value())).execute();
          return true;
        });
  }

  @Override
  public Optional<Task> find(TaskId id, Scope scope) {
    return bulk.where(TASK.ID.eq(id.value()).and(TaskScope.sees(scope))).stream().findFirst();
  }

  @Override
  public Page<TaskRow> list(
      TaskFilter filter, Optional<Page.Mark> after, int size, Scope scope, Instant now) {
    if (filter.text().isEmpty())
      return Page.of(rows(places(filter, after, size + 1, scope, now)), size, TaskRow::mark);
    var looked = look(filter, after, size + 1, STRIDES, scope, now);
    var page = Page.of(rows(looked.ids), size, TaskRow::mark);
    return page.next().isPresent() ? page : new Page<>(page.rows(), looked.until);
  }

  @Override
  public int count(TaskFilter filter, int most, Scope scope, Instant now) {
    return filter.text().isEmpty()
        ? places(filter, Optional.empty(), most, scope, now).size()
        : look(filter, Optional.empty(), most, STRIDES_COUNTED, scope, now).ids.size();
  }

  /** What was found by words, and where the looking ended before the list did. */
  private record Looked(List<Long> ids, Optional<Page.Mark> until) {}

  /** No index knows words: the list is read stride by stride, as far as a page is worth it. */
  private Looked look(
      TaskFilter filter,
      Optional<Page.Mark> after,
      int most,
      int strides,
      Scope scope,
      Instant now) {
    var found = new ArrayList<Long>();
    var from = after;
    for (int i = 0; i < strides; i++) {
      var until = along(filter, from, scope, now);
      found.addAll(places(filter, from, until, most - found.size(), scope, now));
      from = until;
      if (until.isEmpty() || found.size() >= most) break;
    }
    return new Looked(found, found.size() >= most ? Optional.empty() : from);
  }

  /** The place a stride further along; empty where the list ends before. */
  private Optional<Page.Mark> along(
      TaskFilter filter, Optional<Page.Mark> from, Scope scope, Instant now) {
    var fits = within(filter.stretch(), now).and(later(from));
    return TaskScope.begins(filter, scope, members(filter, scope)).stream()
        .flatMap(begin -> inOrder(begin, fits).limit(stride - 1, 1).fetch().stream())
        .min(
            Comparator.comparing((Record2<Long, Long> r) -> r.value2())
                .thenComparing(r -> r.value1()))
        .map(r -> new Page.Mark(Long.toString(r.value2()), r.value1()));
  }

  @Override
  public Optional<TaskRow> next(ClientId client, Scope scope) {
    var open = TaskFilter.ofClient(client, Stretch.OPEN);
    return rows(places(open, Optional.empty(), 1, scope, Instant.EPOCH)).stream().findFirst();
  }

  @Override
  public List<TaskRow> reminders(EmployeeId responsible, Instant now) {
    var ringing =
        db.select(TASK.ID)
            .from(TASK)
            .where(TASK.RESPONSIBLE_ID.eq(responsible.value()))
            .and(TASK.RINGS_AT.le(now))
            .orderBy(TASK.RINGS_AT.desc(), TASK.ID)
            .limit(REMINDERS)
            .fetch(TASK.ID);
    return rows(ringing).stream()
        .sorted(Comparator.comparing(r -> ringing.indexOf(r.id().value())))
        .toList();
  }

  /** The numbers of the first tasks that fit, in order. */
  private List<Long> places(
      TaskFilter filter, Optional<Page.Mark> after, int most, Scope scope, Instant now) {
    return places(filter, after, Optional.empty(), most, scope, now);
  }

  /** Up to and with a place. */
  private List<Long> places(
      TaskFilter filter,
      Optional<Page.Mark> after,
      Optional<Page.Mark> until,
      int most,
      Scope scope,
      Instant now) {
    var fits =
        within(filter.stretch(), now)
            .and(later(after))
            .and(until.map(JooqTasks::upTo).orElse(noCondition()))
            .and(conditions(filter))
            .and(TaskScope.sees(scope));
    var begins = TaskScope.begins(filter, scope, members(filter, scope));
    if (begins.isEmpty()) return List.of();
    boolean words = !filter.text().isEmpty();
    if (begins.size() == 1) return first(begins.getFirst(), fits, words, most).fetch(TASK.ID);
    // each along its own index; the first of all are among the first of each. One after the other:
    // as parts of one statement H2 would read each index to its end
    return begins.stream()
        .flatMap(begin -> first(begin, fits, words, most).fetch().stream())
        .distinct()
        .sorted(
            Comparator.comparing((Record2<Long, Long> r) -> r.value2())
                .thenComparing(r -> r.value1()))
        .limit(most)
        .map(Record2::value1)
        .toList();
  }

  private Select<Record2<Long, Long>> first(
      TaskScope.Begin begin, Condition fits, boolean words, int most) {
    return (words ? named(begin, fits) : inOrder(begin, fits)).limit(most);
  }

  /** As far as the main client's name is asked for too: from the tasks on, in their order. */
  private SelectLimitStep<Record2<Long, Long>> named(TaskScope.Begin begin, Condition fits) {
    return db.select(TASK.ID, TASK.PLACE)
        .from(TASK)
        .leftJoin(TASK_CLIENT)
        .on(TASK_CLIENT.TASK_ID.eq(TASK.ID).and(TASK_CLIENT.ORDINAL.eq(0)))
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(TASK_CLIENT.CLIENT_ID))
        .where(begin.at())
        .and(fits)
        .orderBy(order(begin));
  }

  private SelectLimitStep<Record2<Long, Long>> inOrder(TaskScope.Begin begin, Condition fits) {
    return db.select(TASK.ID, TASK.PLACE)
        .from(TASK)
        .where(begin.at())
        .and(fits)
        .orderBy(order(begin));
  }

  private static List<OrderField<?>> order(TaskScope.Begin begin) {
    // the leading columns, though they don't change, tell H2 that the index is in this order
    var order = new ArrayList<OrderField<?>>(begin.along());
    order.add(TASK.PLACE);
    order.add(TASK.ID);
    return order;
  }

  /** Whose tasks a team's are; what the scope does not hold falls later. */
  private Set<EmployeeId> members(TaskFilter filter, Scope scope) {
    if (filter.whose() != TaskFilter.Whose.TEAM) return Set.of();
    var team = filter.team();
    if (team == null) return scope.people();
    return db.select(TEAM_MEMBER.EMPLOYEE_ID)
        .from(TEAM_MEMBER)
        .where(TEAM_MEMBER.TEAM_ID.eq(team))
        .fetchSet(r -> new EmployeeId(r.value1()));
  }

  private static Condition within(Stretch stretch, Instant now) {
    return switch (stretch) {
      case OPEN -> TASK.PLACE.gt(0L);
      case OVERDUE -> TASK.PLACE.gt(0L).and(TASK.PLACE.lt(Due.of(now).place()));
      case TODAY -> TASK.PLACE.ge(Due.of(now).place()).and(TASK.PLACE.le(tonight(now)));
      case COMING -> TASK.PLACE.gt(tonight(now));
      case CLOSED -> TASK.PLACE.lt(0L);
    };
  }

  private static long tonight(Instant now) {
    return Due.on(Due.of(now).on()).place();
  }

  private static Condition upTo(Page.Mark mark) {
    long place = Long.parseLong(mark.key());
    return TASK.PLACE.le(place).and(TASK.PLACE.lt(place).or(TASK.ID.le(mark.id())));
  }

  private static Condition later(Optional<Page.Mark> after) {
    return after
        .map(
            m -> {
              long place = Long.parseLong(m.key());
              return TASK.PLACE.ge(place).and(TASK.PLACE.gt(place).or(TASK.ID.gt(m.id())));
            })
        .orElse(noCondition());
  }

  private static Condition conditions(TaskFilter filter) {
    var fits = noCondition();
    if (!filter.kinds().isEmpty())
      fits = fits.and(TASK.KIND.in(filter.kinds().stream().map(Kind::name).sorted().toList()));
    if (!filter.priorities().isEmpty())
      fits =
          fits.and(
              TASK.PRIORITY.in(filter.priorities().stream().map(Priority::name).sorted().toList()));
    if (filter.employee() != null)
      fits = fits.and(TASK.RESPONSIBLE_ID.eq(filter.employee().value()));
    if (filter.client() != null && filter.whose() != TaskFilter.Whose.ALL)
      fits =
          fits.and(
              DSL.exists(
                  DSL.selectOne()
                      .from(TASK_CLIENT)
                      .where(TASK_CLIENT.TASK_ID.eq(TASK.ID))
                      .and(TASK_CLIENT.CLIENT_ID.eq(filter.client().value()))));
    return filter.text().isEmpty() ? fits : fits.and(says(filter.text()));
  }

  private static Condition says(String text) {
    return TASK.TITLE
        .containsIgnoreCase(text)
        .or(TASK.TITLE_KEY.in(ToldTitles.saying(text)))
        .or(TASK.TITLE_ARGS.containsIgnoreCase(text))
        .or(TASK.NOTE.containsIgnoreCase(text))
        .or(CLIENT.NAME.containsIgnoreCase(text));
  }

  /** The rows of these tasks with their names, by place. */
  private List<TaskRow> rows(Collection<Long> ids) {
    if (ids.isEmpty()) return List.of();
    var doer = EMPLOYEE.as("doer");
    var author = EMPLOYEE.as("author");
    return db.select(
            TASK.ID,
            TASK.KIND,
            TASK.TITLE,
            TASK.TITLE_KEY,
            TASK.TITLE_ARGS,
            TASK.PRIORITY,
            TASK.RESPONSIBLE_ID,
            TASK.AUTHOR_ID,
            TASK.STAGE,
            TASK.DUE_ON,
            TASK.DUE_AT,
            TASK.POSTPONED,
            TASK.ITEMS,
            TASK.TICKED,
            TASK.SERIES_ID,
            TASK.CLOSED_AT,
            TASK.CLOSED_DONE,
            TASK.CLOSED_BY,
            TASK.CLOSED_CONTACT,
            TASK.CLOSED_WORDS,
            TASK.VERSION,
            CLIENT.ID,
            CLIENT.NAME,
            doer.NAME,
            author.NAME)
        .from(TASK)
        .leftJoin(TASK_CLIENT)
        .on(TASK_CLIENT.TASK_ID.eq(TASK.ID).and(TASK_CLIENT.ORDINAL.eq(0)))
        .leftJoin(CLIENT)
        .on(CLIENT.ID.eq(TASK_CLIENT.CLIENT_ID))
        .leftJoin(doer)
        .on(doer.ID.eq(TASK.RESPONSIBLE_ID))
        .join(author)
        .on(author.ID.eq(TASK.AUTHOR_ID))
        .where(Rows.among(TASK.ID, ids))
        .orderBy(TASK.PLACE, TASK.ID)
        .fetch(r -> row(r, name(r.get(doer.NAME)), r.get(author.NAME)));
  }

  private static TaskRow row(Record r, String doer, String author) {
    var client = r.get(CLIENT.ID);
    var stage = r.get(TASK.STAGE);
    return new TaskRow(
        new TaskId(r.get(TASK.ID)),
        Kind.valueOf(r.get(TASK.KIND)),
        TaskRecords.title(r),
        Priority.valueOf(r.get(TASK.PRIORITY)),
        client == null ? null : new ClientId(client),
        name(r.get(CLIENT.NAME)),
        TaskRecords.employee(r.get(TASK.RESPONSIBLE_ID)),
        doer,
        new EmployeeId(r.get(TASK.AUTHOR_ID)),
        author,
        stage == null ? null : Request.Stage.valueOf(stage),
        TaskRecords.due(r),
        r.get(TASK.POSTPONED),
        r.get(TASK.ITEMS),
        r.get(TASK.TICKED),
        r.get(TASK.SERIES_ID) != null,
        TaskRecords.closing(r),
        r.get(TASK.VERSION));
  }

  private static String name(@Nullable String name) {
    return name == null ? "" : name;
  }
}
