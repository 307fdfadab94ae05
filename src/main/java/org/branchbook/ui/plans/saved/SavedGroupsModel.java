package org.branchbook.ui.plans.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientRow;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.groups.GroupDraft;
import org.branchbook.clients.groups.GroupLine;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.groups.SavedGroup.Rule;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.clients.search.Found;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** The saved groups, the chosen one with its clients, and one that is being made. */
final class SavedGroupsModel {
  private static final int PAGE = 100;
  private static final int MANY = 5000;
  private static final int LISTS = 30;

  final ObservableList<GroupLine> groups = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable GroupLine> chosen = new SimpleObjectProperty<>();

  /** Whether the groups have been read at least once. */
  final BooleanProperty known = new SimpleBooleanProperty();

  /** Whether a new one is being made. */
  final BooleanProperty fresh = new SimpleBooleanProperty();

  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Employee> owner = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Department> department = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Boolean> person = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Standing> standing = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Tier> tier = new SimpleObjectProperty<>();

  /** Who is in a new one; null where a rule says it. */
  final ObjectProperty<@Nullable List<ClientId>> picked = new SimpleObjectProperty<>();

  final Paged<ClientRow> members;
  final ObservableList<Employee> employees = FXCollections.observableArrayList();
  final ObservableList<Department> departments = FXCollections.observableArrayList();

  /** The asker's kept lists, of which groups are made. */
  final ObservableList<KeptList> lists = FXCollections.observableArrayList();

  private final SavedGroupWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private boolean filling;

  /** What the screen shows. */
  private record Read(
      List<GroupLine> groups,
      List<Employee> employees,
      List<Department> departments,
      List<KeptList> lists) {}

  SavedGroupsModel(SavedGroupWork work, Asker asker, Background background, Notices notices) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    members = new Paged<>(background, PAGE, ClientRow::id);
    chosen.subscribe((_, now) -> show(now));
    for (var part : List.<Observable>of(owner, department, person, standing, tier, picked))
      part.addListener(_ -> preview());
  }

  Background background() {
    return background;
  }

  boolean mayEdit() {
    return asker.may(Privilege.PLAN_EDIT);
  }

  /** Reads the groups; the one that is looked at stays. */
  void read() {
    background.run(
        () ->
            new Read(
                work.keep().all(asker),
                work.employees().all().stream().filter(Employee::active).toList(),
                work.departments().all(),
                work.lists().of(asker.id(), LISTS)),
        this::show,
        notices::failed);
  }

  private void show(Read read) {
    employees.setAll(read.employees());
    departments.setAll(read.departments());
    lists.setAll(read.lists());
    known.set(true);
    var before = chosen.get();
    groups.setAll(read.groups());
    if (fresh.get()) return;
    choose(before == null ? null : before.group().id());
  }

  private void choose(@Nullable SavedGroupId id) {
    var line = groups.stream().filter(g -> g.group().id().equals(id)).findFirst();
    chosen.set(line.orElse(groups.isEmpty() ? null : groups.getFirst()));
  }

  private void show(@Nullable GroupLine now) {
    if (now == null) {
      members.show((_, _) -> new Page<>(List.of(), Optional.empty()));
      return;
    }
    fresh.set(false);
    var group = now.group();
    filling = true;
    name.set(group.name());
    owner.set(find(employees, e -> e.id().equals(group.responsible())));
    department.set(find(departments, d -> d.id().equals(group.department())));
    filling = false;
    members(group.filter());
  }

  private static <T> @Nullable T find(List<T> all, java.util.function.Predicate<T> which) {
    return all.stream().filter(which).findFirst().orElse(null);
  }

  private void members(ClientFilter filter) {
    var scope = asker.scope(Privilege.CLIENT_READ);
    members.show((after, size) -> work.clients().list(filter, after, size, scope));
  }

  /** Whom a new group would take. */
  private void preview() {
    if (filling || !fresh.get()) return;
    var those = picked.get();
    if (those == null) members(rule());
    else members.show((_, _) -> new Page<>(List.of(), Optional.empty()));
  }

  private ClientFilter rule() {
    return new ClientFilter(
        person.get(),
        standing.get(),
        tier.get(),
        owner() == null ? Set.of() : Set.of(owner()),
        department() == null ? Set.of() : Set.of(department()),
        null);
  }

  private @Nullable EmployeeId owner() {
    var now = owner.get();
    return now == null ? null : now.id();
  }

  private @Nullable DepartmentId department() {
    var now = department.get();
    return now == null ? null : now.id();
  }

  /** Begins a group by a rule; who plans for his own alone answers for it. */
  void begin() {
    begin(
        asker.scope(Privilege.PLAN_EDIT).reach() == Reach.ALL
            ? ClientFilter.ALL
            : new ClientFilter(null, null, null, Set.of(asker.id()), Set.of(), null));
  }

  /**
   * Begins one of those whom a list is narrowed to: by a rule where one says as much, else each of
   * them is picked.
   */
  void begin(ClientFilter filter) {
    boolean ruled =
        filter.list() == null
            && filter.responsible().size() <= 1
            && filter.departments().size() <= 1;
    if (ruled) begin(filter, null);
    else
      background.run(
          () -> all(filter), clients -> begin(ClientFilter.ALL, clients), notices::failed);
  }

  private List<ClientId> all(ClientFilter filter) {
    var scope = asker.scope(Privilege.CLIENT_READ);
    var all = new ArrayList<ClientId>();
    var after = Optional.<Page.Mark>empty();
    do {
      var page = work.clients().list(filter, after, MANY, scope);
      page.rows().forEach(r -> all.add(r.id()));
      after = page.next();
    } while (after.isPresent());
    return all;
  }

  private void begin(ClientFilter filter, @Nullable List<ClientId> clients) {
    chosen.set(null);
    background.run(
        () -> work.employees().all(),
        all -> {
          var his = filter.responsible().stream().findFirst().orElse(null);
          var of = filter.departments().stream().findFirst().orElse(null);
          filling = true;
          name.set("");
          owner.set(find(all, e -> e.id().equals(clients == null ? his : asker.id())));
          department.set(find(departments, d -> d.id().equals(of)));
          person.set(filter.person());
          standing.set(filter.standing());
          tier.set(filter.tier());
          picked.set(clients);
          fresh.set(true);
          filling = false;
          preview();
        },
        notices::failed);
  }

  /** Makes the new group of those on a kept list. */
  void pick(KeptList list) {
    var scope = asker.scope(Privilege.PLAN_EDIT);
    background.run(
        () -> work.lists().members(list.id(), scope),
        clients -> {
          if (name.get().isBlank()) name.set(list.name());
          picked.set(clients);
        },
        notices::failed);
  }

  /** The new one isn't made after all. */
  void drop() {
    fresh.set(false);
    choose(null);
  }

  /** Saves the new group, or what was changed of the chosen one. */
  void save() {
    var line = chosen.get();
    var called = name.get();
    var his = owner();
    var of = department();
    if (fresh.get()) {
      var those = picked.get();
      var draft =
          new GroupDraft(
              called,
              of,
              his,
              those == null ? new Rule(person.get(), standing.get(), tier.get()) : null,
              those == null ? List.of() : those);
      act(
          () -> work.keep().make(asker, draft),
          now -> {
            fresh.set(false);
            notices.did(Text.of("budget.groups.made", Text.asWritten(now.name())));
          });
    } else if (line != null)
      act(
          () -> work.keep().change(asker, line.group(), called, of, his),
          now ->
              notices.did(
                  Objects.equals(now.responsible(), line.group().responsible())
                      ? Text.of("budget.groups.saved", Text.asWritten(now.name()))
                      : Text.of(
                          "budget.groups.handed",
                          Text.asWritten(now.name()),
                          Text.asWritten(owner.get() == null ? "–" : owner.get().name()))));
  }

  /** Clients whom somebody types. */
  List<Found> find(String typed) {
    return work.find().apply(typed);
  }

  /** Adds a client to the chosen group. */
  void add(ClientId client) {
    put(List.of(client));
  }

  /** Adds those on a kept list to it. */
  void add(KeptList list) {
    background.run(
        () -> work.lists().members(list.id(), asker.scope(Privilege.PLAN_EDIT)),
        this::put,
        notices::failed);
  }

  private void put(List<ClientId> clients) {
    var line = chosen.get();
    if (line != null)
      act(
          () -> work.keep().add(asker, line.group(), clients),
          _ -> notices.did(Text.of("budget.groups.added", clients.size())));
  }

  /** Takes a client out of it; a notice brings him back. */
  void take(ClientRow member) {
    var line = chosen.get();
    if (line == null || line.group().list() == null) return;
    act(
        () -> work.keep().take(asker, line.group(), List.of(member.id())),
        _ ->
            notices.offer(
                Text.of("budget.groups.taken", Text.asWritten(member.name())),
                Text.of("budget.groups.back"),
                () -> add(member.id())));
  }

  /** Gives the chosen group up. */
  void remove() {
    var line = chosen.get();
    if (line != null)
      act(
          () -> work.keep().remove(asker, line.group()),
          now -> notices.did(Text.of("budget.groups.removed", Text.asWritten(now.name()))));
  }

  void open(ClientRow member) {
    work.open().accept(member.id());
  }

  private void act(Callable<Kept<SavedGroup>> act, Consumer<SavedGroup> then) {
    background.run(
        act,
        kept -> {
          switch (kept) {
            case Kept.Done<SavedGroup>(var now) -> {
              then.accept(now);
              again(now.id());
            }
            case Kept.Refused<SavedGroup>(var why) -> notices.warn(why);
            case Kept.Wrong<SavedGroup>(var why) -> notices.warn(why);
            case Kept.Stale<SavedGroup> _, Kept.Gone<SavedGroup> _ -> {
              notices.warn(Text.of("budget.groups.stale"));
              read();
            }
          }
        },
        notices::failed);
  }

  private void again(SavedGroupId id) {
    background.run(
        () -> work.keep().all(asker),
        all -> {
          groups.setAll(all);
          choose(id);
        },
        notices::failed);
  }
}
