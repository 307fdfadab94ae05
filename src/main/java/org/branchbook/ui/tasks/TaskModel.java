package org.branchbook.ui.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.DueWords;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Request;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.acts.EditTask;
import org.branchbook.tasks.calendar.Recurrence;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** The task that is chosen in a list, or several of them, and what is done to it in place. */
final class TaskModel implements Desk.Then {
  /** What takes a task out of its place in the list. */
  private static final Set<TaskKeys> MOVES =
      EnumSet.of(
          TaskKeys.DO, TaskKeys.POSTPONE, TaskKeys.REASSIGN, TaskKeys.RETURN, TaskKeys.CANCEL);

  /** The tasks chosen, the one shown last. */
  final ObservableList<TaskRow> chosen = FXCollections.observableArrayList();

  /** What is being written in place; null while nothing is. */
  final ObjectProperty<@Nullable TaskKeys> writing = new SimpleObjectProperty<>();

  /** A day in words: to put off to, to be reminded on. */
  final StringProperty when = new SimpleStringProperty("");

  /** Why it is put off, returned or cancelled; a line of the checklist. */
  final StringProperty words = new SimpleStringProperty("");

  /** Whether the reason is asked for. */
  final BooleanProperty reasonAsked = new SimpleBooleanProperty();

  /** Among whom several tasks are to be shared out. */
  final ObservableList<Employee> sharing = FXCollections.observableArrayList();

  /** Whether what was chosen has just been dealt with: the next in the list comes then. */
  final BooleanProperty dealtWith = new SimpleBooleanProperty();

  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable TaskRow> row = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Concern> concern =
      new ReadOnlyObjectWrapper<>(new Concern.Nothing());
  private final ReadOnlyObjectWrapper<@Nullable Whole> whole = new ReadOnlyObjectWrapper<>();
  private final Desk desk;
  private final Background reading;
  private TaskKeys doing = TaskKeys.DO;

  /** All of a task, with the names of those it mentions. */
  record Whole(Task task, Map<EmployeeId, String> names) {
    /** Somebody's name; "" for one who isn't mentioned. */
    String name(EmployeeId id) {
      return names.getOrDefault(id, "");
    }
  }

  TaskModel(Desk desk) {
    this.desk = desk;
    this.reading = Background.latest(desk.background());
    when.subscribe(_ -> weigh());
  }

  /** Whose card belongs beside what is chosen. */
  sealed interface Concern {
    /** Nothing is chosen. */
    record Nothing() implements Concern {}

    /** Work in the house: nobody's. */
    record House() implements Concern {}

    /** A client's, looked at for this purpose. */
    record Of(ClientId client, Text purpose) implements Concern {}
  }

  /** Whose card belongs beside what is chosen. */
  ReadOnlyObjectProperty<Concern> concern() {
    return concern.getReadOnlyProperty();
  }

  /** Shows what is no task: a promise, a client. */
  void show(Concern other) {
    show(List.of(), other);
  }

  /** The task that is shown; null while none is. */
  ReadOnlyObjectProperty<@Nullable TaskRow> row() {
    return row.getReadOnlyProperty();
  }

  /** All of it; null while it is being read. */
  ReadOnlyObjectProperty<@Nullable Whole> whole() {
    return whole.getReadOnlyProperty();
  }

  private @Nullable Task task() {
    var now = whole.get();
    return now == null ? null : now.task();
  }

  Instant now() {
    return desk.now();
  }

  LocalDate today() {
    return TaskWords.day(desk.now());
  }

  Background background() {
    return desk.background();
  }

  /** Whether several are chosen. */
  boolean several() {
    return chosen.size() > 1;
  }

  /** Shows what was chosen in a list. */
  void show(List<TaskRow> rows) {
    show(rows, concern(rows.isEmpty() ? null : rows.getLast()));
  }

  private void show(List<TaskRow> rows, Concern whose) {
    var last = rows.isEmpty() ? null : rows.getLast();
    var before = row.get();
    boolean another = last == null || before == null || !last.id().equals(before.id());
    if (another || rows.size() != chosen.size()) dismiss();
    chosen.setAll(rows);
    row.set(last);
    concern.set(whose);
    if (another) whole.set(null);
    reread();
  }

  private static Concern concern(@Nullable TaskRow now) {
    if (now == null) return new Concern.Nothing();
    var client = now.client();
    return client == null ? new Concern.House() : new Concern.Of(client, now.title().text());
  }

  /** Reads the task that is shown again. */
  void reread() {
    var now = row.get();
    if (now == null) {
      whole.set(null);
      return;
    }
    var scope = desk.asker().scope(Privilege.TASK_READ);
    reading.run(
        () -> desk.tasks().find(now.id(), scope).map(this::named),
        found -> whole.set(found.orElse(null)),
        _ -> desk.notices().warn(Text.of("tasks.failed")));
  }

  private Whole named(Task found) {
    var names = new HashMap<EmployeeId, String>();
    var mentioned = new ArrayList<EmployeeId>();
    mentioned.add(found.hands().author());
    found.timing().postponements().forEach(p -> mentioned.add(p.by()));
    if (found.closing() != null) mentioned.add(found.closing().by());
    for (var id : mentioned)
      names.computeIfAbsent(
          id, i -> desk.work().employees().find(i).map(Employee::name).orElse(""));
    return new Whole(found, Map.copyOf(names));
  }

  /** What can be done now to what is chosen. */
  Set<TaskKeys> possible() {
    var now = row.get();
    if (now == null) return EnumSet.noneOf(TaskKeys.class);
    if (several()) return EnumSet.of(TaskKeys.POSTPONE, TaskKeys.REASSIGN);
    if (now.closing() != null) return EnumSet.noneOf(TaskKeys.class);
    var all =
        EnumSet.of(
            TaskKeys.DO,
            TaskKeys.POSTPONE,
            TaskKeys.REASSIGN,
            TaskKeys.PRIORITY,
            TaskKeys.REMIND,
            TaskKeys.REPEAT,
            TaskKeys.CHECKLIST,
            TaskKeys.CANCEL);
    if (now.stage() == Request.Stage.WAITING) {
      all.remove(TaskKeys.DO);
      all.remove(TaskKeys.REASSIGN);
      if (answers(now)) {
        all.add(TaskKeys.ACCEPT);
        all.add(TaskKeys.RETURN);
      }
    }
    var full = task();
    if (full == null) return all;
    boolean mine = full.hands().author().equals(desk.asker().id());
    if (now.stage() == Request.Stage.RETURNED && mine) all.add(TaskKeys.ASK_AGAIN);
    if (now.stage() == null && full.hands().delegatedBy(desk.asker().id()))
      all.add(TaskKeys.TAKE_BACK);
    return all;
  }

  private boolean answers(TaskRow now) {
    var full = task();
    return full != null
        && full.id().equals(now.id())
        && desk.asker().below().contains(full.hands().department());
  }

  /** Does it at once, or begins to write what it needs; nothing where it isn't possible. */
  void begin(TaskKeys key) {
    if (!possible().contains(key)) return;
    dismiss();
    doing = key;
    switch (key) {
      case DO -> perform();
      case TAKE_BACK -> takeBack();
      case ACCEPT -> accept();
      case PRIORITY -> priority();
      case ASK_AGAIN -> askAgain();
      case POSTPONE, REASSIGN, RETURN, REMIND, REPEAT, CHECKLIST, CANCEL -> writing.set(key);
    }
  }

  /** Puts what was being written away. */
  void dismiss() {
    writing.set(null);
    when.set("");
    words.set("");
    sharing.clear();
    reasonAsked.set(false);
    problem.set(null);
  }

  /** The deadline or moment that the words mean; empty for none or what nobody understands. */
  Optional<Due> due(String typed) {
    return DueWords.read(typed, today());
  }

  /** Keeps what was written. */
  void save() {
    var key = writing.get();
    if (key == null) return;
    problem.set(null);
    switch (key) {
      case POSTPONE -> postpone();
      case RETURN -> returnRequest();
      case REMIND -> remind();
      case CHECKLIST -> addLine();
      case CANCEL -> cancel();
      case DO, REASSIGN, TAKE_BACK, ACCEPT, PRIORITY, REPEAT, ASK_AGAIN -> {}
    }
  }

  @Override
  public void done() {
    // one line of a checklist is seldom the last
    if (writing.get() == TaskKeys.CHECKLIST) words.set("");
    else {
      dealtWith.set(MOVES.contains(doing));
      dismiss();
    }
  }

  @Override
  public void reason(Text why) {
    reasonAsked.set(true);
    problem.set(why);
  }

  @Override
  public void problem(Text why) {
    if (writing.get() == null) desk.notices().warn(why);
    else problem.set(why);
  }

  private void perform() {
    var now = row.get();
    if (now != null) desk.perform(now, this);
  }

  private void postpone() {
    var to = due(when.get());
    if (to.isEmpty()) {
      problem.set(Text.of(when.get().isBlank() ? "tasks.when" : "tasks.noDay", when.get()));
      return;
    }
    var rows = List.copyOf(chosen);
    var why = words.get().strip();
    if (several()) {
      desk.many(
          () -> desk.acts().postponeMany().run(desk.asker(), ids(rows), to.get().on(), why),
          "tasks.said.postponedMany",
          this);
      return;
    }
    var now = rows.getFirst();
    desk.act(
        () -> desk.acts().postpone().run(desk.asker(), now.id(), now.version(), to.get(), why),
        Text.of("tasks.said.postponed"),
        this);
  }

  /** Whether a reason will be asked for, so that its field is there at once. */
  void weigh() {
    var full = task();
    var to = due(when.get());
    if (writing.get() != TaskKeys.POSTPONE || several() || full == null || to.isEmpty()) return;
    var why = desk.acts().postpone().asksFor(full, to.get());
    reasonAsked.set(why.isPresent());
    problem.set(why.orElse(null));
  }

  /** Those to whom it may be given whose names begin so; all of them for "". */
  List<Desk.Colleague> colleagues(String typed) {
    return desk.colleagues(typed);
  }

  /** Gives a single task to somebody else; of several he gets his share once all are named. */
  void reassign(Employee to) {
    if (several()) {
      if (!sharing.contains(to)) sharing.add(to);
      return;
    }
    var now = chosen.getFirst();
    desk.act(
        () -> desk.acts().reassign().run(desk.asker(), now.id(), now.version(), to.id()),
        Text.of("tasks.said.reassigned", Text.asWritten(to.name())),
        this);
  }

  /** Shares the chosen tasks out among those who were named, by their load. */
  void share() {
    if (sharing.isEmpty()) {
      problem.set(Text.of("tasks.wrong.nobody"));
      return;
    }
    var rows = List.copyOf(chosen);
    var to = sharing.stream().map(Employee::id).toList();
    desk.many(
        () -> desk.acts().reassignMany().run(desk.asker(), ids(rows), to),
        "tasks.said.reassignedMany",
        this);
  }

  private static List<TaskId> ids(List<TaskRow> rows) {
    return rows.stream().map(TaskRow::id).toList();
  }

  private void takeBack() {
    var now = row.get();
    if (now == null) return;
    desk.act(
        () -> desk.acts().takeBack().run(desk.asker(), now.id(), now.version()),
        Text.of("tasks.said.takenBack"),
        this);
  }

  private void accept() {
    var now = row.get();
    if (now == null) return;
    var me = desk.asker().id();
    desk.act(
        () -> desk.acts().answer().accept(desk.asker(), now.id(), now.version(), me),
        Text.of("tasks.said.accepted"),
        this);
  }

  private void returnRequest() {
    var now = row.get();
    if (now == null) return;
    var why = words.get().strip();
    desk.act(
        () -> desk.acts().answer().giveBack(desk.asker(), now.id(), now.version(), why),
        Text.of("tasks.said.returned"),
        this);
  }

  private void cancel() {
    var now = row.get();
    if (now == null) return;
    var why = words.get().strip();
    desk.act(
        () -> desk.acts().cancel().run(desk.asker(), now.id(), now.version(), why),
        Text.of("tasks.said.cancelled"),
        this);
  }

  private void askAgain() {
    var now = row.get();
    if (now == null) return;
    desk.act(
        () -> desk.acts().answer().askAgain(desk.asker(), now.id(), now.version()),
        Text.of("tasks.said.askedAgain"),
        this);
  }

  /** Ordinary, high, low, ordinary. */
  private void priority() {
    var full = task();
    if (full == null) return;
    var subject = full.subject();
    var next =
        switch (subject.priority()) {
          case NORMAL -> Priority.HIGH;
          case HIGH -> Priority.LOW;
          case LOW -> Priority.NORMAL;
        };
    var changed =
        new Subject(
            subject.kind(),
            subject.title(),
            subject.note(),
            next,
            subject.clients(),
            subject.origin());
    edit(
        full,
        new EditTask.Edited(changed, full.checklist(), full.timing().remind(), Edits.rule(full)),
        Text.of("tasks.said.priority", "@tasks.priority." + next));
  }

  private void remind() {
    var full = task();
    if (full == null) return;
    Instant at = null;
    if (!when.get().isBlank()) {
      var meant = due(when.get());
      if (meant.isEmpty()) {
        problem.set(Text.of("tasks.noDay", when.get()));
        return;
      }
      at = Edits.moment(meant.get());
      if (at.isBefore(desk.now())) {
        problem.set(Text.of("tasks.wrong.past"));
        return;
      }
    }
    var moment = at;
    desk.act(
        () -> desk.acts().remind().run(desk.asker(), full.id(), full.version(), moment),
        Text.of(at == null ? "tasks.said.noReminder" : "tasks.said.reminder"),
        this);
  }

  /** Lets it return so; null for not at all. */
  void repeat(@Nullable Recurrence rule) {
    var full = task();
    if (full == null) return;
    edit(
        full,
        new EditTask.Edited(full.subject(), full.checklist(), full.timing().remind(), rule),
        Text.of(rule == null ? "tasks.said.once" : "tasks.said.returns"));
  }

  private void addLine() {
    var full = task();
    if (full == null || words.get().isBlank()) return;
    var lines = new ArrayList<>(full.checklist());
    lines.add(new Item(words.get().strip(), false));
    checklist(full, lines);
  }

  /** Ticks a line of the checklist, or takes the tick away. */
  void tick(int line, boolean ticked) {
    var full = task();
    if (full == null || line >= full.checklist().size()) return;
    desk.act(
        () -> desk.acts().tick().run(desk.asker(), full.id(), full.version(), line, ticked),
        Text.of(ticked ? "tasks.said.ticked" : "tasks.said.unticked"),
        this);
  }

  /** Takes a line off the checklist. */
  void removeLine(int line) {
    var full = task();
    if (full == null || line >= full.checklist().size()) return;
    var lines = new ArrayList<>(full.checklist());
    lines.remove(line);
    checklist(full, lines);
  }

  private void checklist(Task full, List<Item> lines) {
    edit(
        full,
        new EditTask.Edited(full.subject(), lines, full.timing().remind(), Edits.rule(full)),
        Text.of("tasks.said.checklist"));
  }

  private void edit(Task full, EditTask.Edited edited, Text said) {
    desk.act(
        () -> desk.acts().edit().run(desk.asker(), full.id(), full.version(), edited), said, this);
  }
}
