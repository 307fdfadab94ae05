package org.branchbook.ui.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.absences.Team;
import org.branchbook.tasks.SavedFilter;
import org.branchbook.tasks.TaskFilter;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskFilter.Whose;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** The inbox: what is asked for, the rows that fit, and which of them are chosen. */
final class InboxModel {
  static final int PAGE = 100;

  /** Headings count no further than this. */
  static final int MOST = 500;

  final Filters filters = new Filters();
  final Paged<TaskRow> list;

  /** How many stand under each heading. */
  private final ReadOnlyObjectWrapper<Map<Stretch, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());

  final ObservableList<SavedFilter> kept = FXCollections.observableArrayList();

  /** Those whose tasks may be asked for. */
  final ObservableList<Employee> colleagues = FXCollections.observableArrayList();

  /** The teams whose tasks may be asked for. */
  final ObservableList<Team> teams = FXCollections.observableArrayList();

  /** The client whose tasks alone are shown, by name; "" for any. */
  final ObjectProperty<String> clientName = new SimpleObjectProperty<>("");

  /** The task to be chosen once it is there; null for none. */
  final ObjectProperty<@Nullable TaskId> wanted = new SimpleObjectProperty<>();

  final List<Whose> offered;
  final TaskModel task;
  private final Desk desk;
  private final Background counting;

  InboxModel(Desk desk) {
    this.desk = desk;
    this.list = new Paged<>(desk.background(), PAGE);
    this.counting = Background.latest(desk.background());
    this.offered = offered(desk.asker().scope(Privilege.TASK_READ).reach());
    this.task = new TaskModel(desk);
    filters.heed(this::read);
    desk.hear(this::reload);
  }

  private static List<Whose> offered(Reach reach) {
    var offered = new ArrayList<>(List.of(Whose.MINE));
    if (reach == Reach.DEPARTMENT || reach == Reach.ALL) offered.add(Whose.DEPARTMENT);
    offered.add(Whose.DELEGATED);
    if (reach == Reach.ALL) offered.add(Whose.ALL);
    return List.copyOf(offered);
  }

  ReadOnlyObjectProperty<Map<Stretch, Integer>> counts() {
    return counts.getReadOnlyProperty();
  }

  Instant now() {
    return desk.now();
  }

  /** Reads the list anew from its beginning. */
  void read() {
    var filter = filters.read();
    var scope = desk.asker().scope(Privilege.TASK_READ);
    list.show((after, size) -> desk.tasks().list(filter, after, size, scope, desk.now()));
    count(filter);
  }

  /** Reads again what is shown: something was done. */
  void reload() {
    list.reload();
    count(filters.read());
    task.reread();
  }

  private void count(TaskFilter filter) {
    var scope = desk.asker().scope(Privilege.TASK_READ);
    counting.run(
        () -> {
          var now = desk.now();
          var found = new EnumMap<Stretch, Integer>(Stretch.class);
          for (var stretch : List.of(Stretch.OVERDUE, Stretch.TODAY, Stretch.COMING))
            if (filter.stretch() == Stretch.OPEN || filter.stretch() == stretch)
              found.put(stretch, desk.tasks().count(filter.with(stretch), MOST, scope, now));
          return Map.copyOf(found);
        },
        counts::set,
        _ -> counts.set(Map.of()));
  }

  /** Reads what the filters offer: kept ones and colleagues. */
  void prepare() {
    desk.background()
        .run(
            () -> desk.work().filters().of(desk.asker().id()),
            kept::setAll,
            e -> desk.notices().failed(e, Text.of("tasks.failed")));
    desk.background()
        .run(
            desk::reachable,
            colleagues::setAll,
            e -> desk.notices().failed(e, Text.of("tasks.failed")));
    desk.background()
        .run(desk::teams, teams::setAll, e -> desk.notices().failed(e, Text.of("tasks.failed")));
  }

  /** Whether the rows say who does them: mine are mine. */
  boolean showsWho() {
    return filters.whose.get() != Whose.MINE;
  }

  /** The tasks of a team's members; those of others again for null. */
  void team(@Nullable Team team) {
    var filter = filters.read();
    var client = clientName.get();
    show(team == null ? filter.with(Whose.MINE) : filter.ofTeam(team.id()));
    clientName.set(client);
  }

  /** The name of the team that is asked for; "" for none. */
  String teamName() {
    var id = filters.team.get();
    return teams.stream()
        .filter(t -> filters.whose.get() == Whose.TEAM && Objects.equals(t.id(), id))
        .map(Team::name)
        .findFirst()
        .orElse("");
  }

  /** The name of whose tasks are asked for; "" for everyone's. */
  String employeeName() {
    var id = filters.employee.get();
    return colleagues.stream()
        .filter(e -> e.id().equals(id))
        .map(Employee::name)
        .findFirst()
        .orElse("");
  }

  List<Found> findClients(String typed) {
    return desk.work().find().apply(typed);
  }

  Background background() {
    return desk.background();
  }

  /** Only this client's tasks. */
  void client(Found found) {
    clientName.set(found.name());
    filters.client.set(found.client());
  }

  /** Any client's tasks again. */
  void anyClient() {
    clientName.set("");
    filters.client.set(null);
  }

  /** Shows one's own open tasks with this one chosen. */
  void only(TaskRow row) {
    wanted.set(null); // asked for again, it is chosen again
    wanted.set(row.id());
    show(TaskFilter.of(Whose.MINE, Stretch.OPEN));
  }

  /** Takes all narrowing away, but for whose. */
  void clear() {
    show(TaskFilter.of(filters.whose.get(), Stretch.OPEN));
  }

  /** Asks again what was kept under a name. */
  void recall(SavedFilter filter) {
    show(filter.filter());
    var client = filter.filter().client();
    if (client != null) name(client);
  }

  private void show(TaskFilter filter) {
    clientName.set("");
    filters.write(filter);
    read();
  }

  private void name(ClientId client) {
    var scope = desk.asker().scope(Privilege.CLIENT_READ);
    desk.background()
        .run(
            () -> desk.work().clients().find(client, scope).map(c -> c.name()),
            name -> clientName.set(name.orElse("…")),
            _ -> clientName.set("…"));
  }

  /** Keeps what is asked for under a name, in place of one of the same name. */
  void keep(String name) {
    if (name.isBlank()) return;
    var called = name.strip();
    var before = named(called);
    var filter = filters.read();
    desk.background()
        .run(
            () -> {
              long id = before.map(SavedFilter::id).orElseGet(() -> desk.work().ids().next());
              var now = new SavedFilter(id, desk.asker().id(), called, filter);
              desk.work().filters().save(now);
              return new Kept(now, desk.work().filters().of(desk.asker().id()));
            },
            done -> {
              kept.setAll(done.all);
              desk.notices()
                  .did(
                      Text.of("tasks.filter.kept", Text.asWritten(called)),
                      desk.background(),
                      () -> back(before.orElse(null), done.now),
                      this::readKept);
            },
            e -> desk.notices().failed(e, Text.of("tasks.failed")));
  }

  private record Kept(SavedFilter now, List<SavedFilter> all) {}

  /** Keeps the filter of before again; where there was none, the one that was kept goes. */
  private Undone back(@Nullable SavedFilter before, SavedFilter now) {
    var filters = desk.work().filters();
    if (before == null) filters.remove(desk.asker().id(), now.id());
    else filters.save(before);
    return new Undone.Done();
  }

  private void readKept() {
    desk.background()
        .run(
            () -> desk.work().filters().of(desk.asker().id()),
            kept::setAll,
            e -> desk.notices().failed(e, Text.of("tasks.failed")));
  }

  private Optional<SavedFilter> named(String name) {
    return kept.stream().filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Drops a kept filter. */
  void forget(SavedFilter filter) {
    desk.background()
        .run(
            () -> {
              desk.work().filters().remove(desk.asker().id(), filter.id());
              return desk.work().filters().of(desk.asker().id());
            },
            all -> {
              kept.setAll(all);
              desk.notices()
                  .did(
                      Text.of("tasks.filter.forgotten", Text.asWritten(filter.name())),
                      desk.background(),
                      () -> back(filter, filter),
                      this::readKept);
            },
            e -> desk.notices().failed(e, Text.of("tasks.failed")));
  }

  /** Which kept filter is shown now; null for none. */
  @Nullable SavedFilter shown() {
    var now = filters.read();
    return kept.stream().filter(f -> f.filter().equals(now)).findFirst().orElse(null);
  }
}
