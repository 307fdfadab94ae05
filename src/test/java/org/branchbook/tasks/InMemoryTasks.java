package org.branchbook.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.branchbook.base.Page;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.staff.absences.InMemoryTeams;

/** Tasks in memory; what clients and employees are called is told by functions. */
public final class InMemoryTasks implements Tasks, TaskBulk {
  /** The teams whose tasks may be asked for. */
  public final InMemoryTeams teams = new InMemoryTeams();

  private final Map<TaskId, Task> all = new HashMap<>();
  private final Function<ClientId, String> clientName;
  private final Function<EmployeeId, String> employeeName;

  /** VIP cards, which only those see whom their tasks concern. */
  public Function<ClientId, Boolean> vip = _ -> false;

  public InMemoryTasks(
      Function<ClientId, String> clientName, Function<EmployeeId, String> employeeName) {
    this.clientName = clientName;
    this.employeeName = employeeName;
  }

  /** With made-up names. */
  public InMemoryTasks() {
    this(c -> "client " + c.value(), e -> "employee " + e.value());
  }

  @Override
  public boolean add(Task task) {
    return all.putIfAbsent(task.id(), task.at(1)) == null;
  }

  @Override
  public Saved save(Task before, Task task) {
    var there = all.get(task.id());
    if (there == null) return new Saved.Gone();
    if (there.version() != task.version()) return new Saved.Stale(there);
    var now = task.at(task.version() + 1);
    all.put(task.id(), now);
    return new Saved.Done(now);
  }

  @Override
  public boolean remove(TaskId id, int version) {
    var before = all.get(id);
    if (before == null || before.version() != version) return false;
    all.remove(id);
    return true;
  }

  @Override
  public Optional<Task> find(TaskId id, Scope scope) {
    return Optional.ofNullable(all.get(id)).filter(t -> sees(scope, t));
  }

  @Override
  public Page<TaskRow> list(
      TaskFilter filter, Optional<Page.Mark> after, int size, Scope scope, Instant now) {
    var rows =
        all.values().stream()
            .filter(t -> sees(scope, t) && fits(filter, t, scope, now))
            .sorted(Comparator.comparing(Task::place).thenComparing(t -> t.id().value()))
            .filter(t -> after.map(m -> later(t, m)).orElse(true))
            .limit(size + 1L)
            .map(this::row)
            .toList();
    return Page.of(rows, size, TaskRow::mark);
  }

  @Override
  public int count(TaskFilter filter, int most, Scope scope, Instant now) {
    return list(filter, Optional.empty(), most, scope, now).rows().size();
  }

  @Override
  public Optional<TaskRow> next(ClientId client, Scope scope) {
    return list(
            TaskFilter.ofClient(client, TaskFilter.Stretch.OPEN),
            Optional.empty(),
            1,
            scope,
            Instant.EPOCH)
        .rows()
        .stream()
        .findFirst();
  }

  @Override
  public List<TaskRow> reminders(EmployeeId responsible, Instant now) {
    return all.values().stream()
        .filter(t -> t.open() && responsible.equals(t.hands().responsible()))
        .filter(t -> t.timing().remind() != null && !t.timing().remind().isAfter(now))
        .sorted(Comparator.comparing((Task t) -> t.timing().remind()).reversed())
        .map(this::row)
        .toList();
  }

  @Override
  public List<Task> find(Collection<TaskId> ids, Scope scope) {
    return all.values().stream()
        .filter(t -> ids.contains(t.id()) && sees(scope, t))
        .sorted(Comparator.comparing(Task::place).thenComparing(t -> t.id().value()))
        .toList();
  }

  @Override
  public void addAll(List<Task> tasks) {
    tasks.forEach(this::add);
  }

  @Override
  public Set<TaskId> saveAll(List<Edit> edits) {
    var left = new HashSet<TaskId>();
    for (var edit : edits)
      if (!(save(edit.before(), edit.after()) instanceof Saved.Done)) left.add(edit.after().id());
    return left;
  }

  @Override
  public Map<EmployeeId, Integer> load(Collection<EmployeeId> employees) {
    var load = new LinkedHashMap<EmployeeId, Integer>();
    for (var e : employees)
      load.put(
          e,
          (int)
              all.values().stream()
                  .filter(t -> t.open() && e.equals(t.hands().responsible()))
                  .count());
    return load;
  }

  @Override
  public List<Task> openUntil(EmployeeId responsible, Due until) {
    return all.values().stream()
        .filter(t -> t.open() && responsible.equals(t.hands().responsible()))
        .filter(t -> t.due().compareTo(until) <= 0)
        .sorted(Comparator.comparing(Task::place).thenComparing(t -> t.id().value()))
        .toList();
  }

  private boolean sees(Scope scope, Task task) {
    if (scope.reach() == Reach.NONE) return false;
    if (scope.own().stream().anyMatch(task.hands()::concern)) return true;
    if (!scope.vips() && task.subject().clients().stream().anyMatch(vip::apply)) return false;
    var responsible = task.hands().responsible();
    boolean here = scope.departments().contains(task.hands().department());
    boolean theirs = responsible == null ? here : scope.people().contains(responsible);
    return switch (scope.reach()) {
      case NONE -> false;
      case OWN -> responsible == null && here;
      case TEAM -> theirs;
      case DEPARTMENT -> theirs || here;
      case ALL -> true;
    };
  }

  private boolean fits(TaskFilter filter, Task task, Scope scope, Instant now) {
    var subject = task.subject();
    return switch (filter.whose()) {
          case MINE ->
              task.hands().responsible() != null
                  && scope.own().contains(task.hands().responsible());
          case DEPARTMENT -> scope.departments().contains(task.hands().department());
          case TEAM ->
              task.hands().responsible() != null
                  && (filter.team() == null
                      ? scope.people().contains(task.hands().responsible())
                      : teams.all().stream()
                          .anyMatch(
                              t ->
                                  t.id() == filter.team()
                                      && t.members().contains(task.hands().responsible())));
          case DELEGATED -> task.hands().delegatedBy(scope.who());
          case ALL -> true;
        }
        && within(filter.stretch(), task, now)
        && (filter.kinds().isEmpty() || filter.kinds().contains(subject.kind()))
        && (filter.priorities().isEmpty() || filter.priorities().contains(subject.priority()))
        && (filter.client() == null || subject.clients().contains(filter.client()))
        && (filter.employee() == null || filter.employee().equals(task.hands().responsible()))
        && says(task, filter.text().toLowerCase(Locale.ROOT));
  }

  private static boolean within(TaskFilter.Stretch stretch, Task task, Instant now) {
    var today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    return switch (stretch) {
      case CLOSED -> !task.open();
      case OPEN -> task.open();
      case OVERDUE -> task.open() && task.due().overdue(now);
      case TODAY -> task.open() && !task.due().overdue(now) && task.due().on().equals(today);
      case COMING -> task.open() && task.due().on().isAfter(today);
    };
  }

  private boolean says(Task task, String text) {
    var client = task.subject().client();
    var title = task.subject().title();
    if (title instanceof Title.Told(var told) && ToldTitles.saying(text).contains(told.key()))
      return true;
    return ((title instanceof Title.Written(var words)
                ? words
                : String.join("\n", title.text().args()))
            + "\n"
            + task.subject().note()
            + "\n"
            + (client == null ? "" : clientName.apply(client)))
        .toLowerCase(Locale.ROOT)
        .contains(text);
  }

  private static boolean later(Task task, Page.Mark mark) {
    long place = Long.parseLong(mark.key());
    return task.place() > place || task.place() == place && task.id().value() > mark.id();
  }

  private TaskRow row(Task t) {
    var client = t.subject().client();
    var responsible = t.hands().responsible();
    var request = t.hands().request();
    return new TaskRow(
        t.id(),
        t.subject().kind(),
        t.subject().title(),
        t.subject().priority(),
        client,
        client == null ? "" : clientName.apply(client),
        responsible,
        responsible == null ? "" : employeeName.apply(responsible),
        t.hands().author(),
        employeeName.apply(t.hands().author()),
        request == null ? null : request.stage(),
        t.due(),
        t.timing().postponements().size(),
        t.checklist().size(),
        (int) t.checklist().stream().filter(Item::ticked).count(),
        t.timing().series() != null,
        t.closing(),
        t.version());
  }
}
