package org.branchbook.ui.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Employee;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.calendar.Recurrence;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** The task that is chosen in a list, or several of them, and what is done to it in place. */
final class TaskModel implements Desk.Then {
  /** What takes a task out of its place in the list. */
  private static final Set<TaskKeys> MOVES =
      EnumSet.of(
          TaskKeys.DO,
          TaskKeys.TOMORROW,
          TaskKeys.POSTPONE,
          TaskKeys.REASSIGN,
          TaskKeys.RETURN,
          TaskKeys.CANCEL);

  /** The tasks chosen, the one shown last. */
  final ObservableList<TaskRow> chosen;

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
  private final Desk desk;
  private final ShownTask shown;
  private final OneTask one;
  private final ManyTasks many;
  private final PutOff putOff;
  private TaskKeys doing = TaskKeys.DO;

  TaskModel(Desk desk) {
    this.desk = desk;
    shown = new ShownTask(desk);
    chosen = shown.chosen;
    one = new OneTask(desk, this);
    many = new ManyTasks(desk, this);
    putOff = new PutOff(desk, this, one, many);
    when.subscribe(_ -> putOff.weigh(shown.task()));
  }

  /** Whose card belongs beside what is chosen. */
  ReadOnlyObjectProperty<Concern> concern() {
    return shown.concern();
  }

  /** Shows what is no task: a promise, a client. */
  void show(Concern other) {
    dismiss();
    shown.show(List.of(), other);
  }

  /** What leads to the thing that a task came from. */
  Optional<TaskSurroundings.CameFrom> cameFrom(Task task) {
    var origin = task.subject().origin();
    return origin == null ? Optional.empty() : desk.around().cameFrom().apply(origin);
  }

  /** How tasks are done that another room has given. */
  Guide guide() {
    return desk.around().guide();
  }

  /** Shows the card of another client of the task that is shown. */
  void show(ClientId client) {
    shown.concern(client);
  }

  /** The task that is shown; null while none is. */
  ReadOnlyObjectProperty<@Nullable TaskRow> row() {
    return shown.row();
  }

  /** All of it; null while it is being read. */
  ReadOnlyObjectProperty<@Nullable WholeTask> whole() {
    return shown.whole();
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
    if (shown.another(rows)) dismiss();
    shown.show(rows);
  }

  /** Reads the task that is shown again. */
  void reread() {
    shown.reread();
  }

  /** What can be done now to what is chosen. */
  Set<TaskKeys> possible() {
    var now = row().get();
    if (now == null) return EnumSet.noneOf(TaskKeys.class);
    if (several()) return EnumSet.of(TaskKeys.TOMORROW, TaskKeys.POSTPONE, TaskKeys.REASSIGN);
    return new Possible(now, shown.task(), desk.asker()).acts();
  }

  /** Does it at once, or begins to write what it needs; nothing where it isn't possible. */
  void begin(TaskKeys key) {
    var row = row().get();
    if (row == null || !possible().contains(key)) return;
    dismiss();
    doing = key;
    switch (key) {
      case DO -> one.perform(row);
      case TAKE_BACK -> one.takeBack(row);
      case TOMORROW -> putOff.toTomorrow();
      case ACCEPT -> one.accept(row);
      case ASK_AGAIN -> one.askAgain(row);
      case PRIORITY -> ofTask(one::nextPriority);
      case POSTPONE, REASSIGN, RETURN, REMIND, REPEAT, CHECKLIST, CANCEL -> writing.set(key);
    }
  }

  private void ofTask(Consumer<Task> act) {
    var task = shown.task();
    if (task != null) act.accept(task);
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
    return PutOff.due(typed, today());
  }

  /** Keeps what was written. */
  void save() {
    var key = writing.get();
    var row = row().get();
    if (key == null || row == null) return;
    problem.set(null);
    switch (key) {
      case POSTPONE -> putOff.asWritten();
      case RETURN -> one.giveBack(row, words.get().strip());
      case REMIND -> ofTask(this::remind);
      case CHECKLIST -> ofTask(this::addLine);
      case CANCEL -> one.cancel(row, words.get().strip());
      case DO, TOMORROW, REASSIGN, TAKE_BACK, ACCEPT, PRIORITY, REPEAT, ASK_AGAIN -> {}
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
    // put off by one key, it may need one after all
    if (writing.get() == null) writing.set(TaskKeys.POSTPONE);
  }

  @Override
  public void problem(Text why) {
    if (writing.get() == null) desk.notices().warn(why);
    else problem.set(why);
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
    one.reassign(chosen.getFirst(), to);
  }

  /** Shares the chosen tasks out among those who were named, by their load. */
  void share() {
    if (sharing.isEmpty()) {
      problem.set(Text.of("tasks.wrong.nobody"));
      return;
    }
    many.share(List.copyOf(chosen), List.copyOf(sharing));
  }

  private void remind(Task task) {
    if (when.get().isBlank()) {
      one.remind(task, null);
      return;
    }
    var at = due(when.get()).map(Edits::moment);
    if (at.isEmpty()) problem.set(Text.of("tasks.noDay", when.get()));
    else if (at.get().isBefore(desk.now())) problem.set(Text.of("tasks.wrong.past"));
    else one.remind(task, at.get());
  }

  private void addLine(Task task) {
    if (!words.get().isBlank()) one.addLine(task, words.get().strip());
  }

  /** Lets it return so; null for not at all. */
  void repeat(@Nullable Recurrence rule) {
    ofTask(task -> one.repeat(task, rule));
  }

  /** Ticks a line of the checklist, or takes the tick away. */
  void tick(int line, boolean ticked) {
    ofLine(line, task -> one.tick(task, line, ticked));
  }

  /** Takes a line off the checklist. */
  void removeLine(int line) {
    ofLine(line, task -> one.removeLine(task, line));
  }

  /** Another program may have made the list shorter. */
  private void ofLine(int line, Consumer<Task> act) {
    ofTask(
        task -> {
          if (line < task.checklist().size()) act.accept(task);
        });
  }
}
