package org.branchbook.ui.tasks;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.contacts.DueWords;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.Title;
import org.branchbook.tasks.acts.NewTask;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.calendar.Recurrence;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Failure;
import org.branchbook.ui.kit.drafts.FormDraft;
import org.jspecify.annotations.Nullable;

/** A task, or a request to a department, while it is being written; it outlives the panel. */
final class FreshModel implements Desk.Then {
  /** Whom it concerns. */
  record Concerned(ClientId id, String name) {}

  /** Who is to do it: a colleague, or a department that is asked. */
  sealed interface Doer {
    /** What he or it is called. */
    String name();

    /** Somebody. */
    record Somebody(EmployeeId id, String name, int load) implements Doer {}

    /** A department; somebody of it accepts the request. */
    record Asked(DepartmentId id, String name) implements Doer {}
  }

  final StringProperty title = new SimpleStringProperty("");
  final StringProperty when = new SimpleStringProperty("");
  final StringProperty note = new SimpleStringProperty("");
  final StringProperty remind = new SimpleStringProperty("");
  final ObservableList<Concerned> clients = FXCollections.observableArrayList();

  /** Null for the one who writes it. */
  final ObjectProperty<@Nullable Doer> doer = new SimpleObjectProperty<>();

  final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.OTHER);
  final ObjectProperty<Priority> priority = new SimpleObjectProperty<>(Priority.NORMAL);
  final ObjectProperty<Recurrence.@Nullable Unit> returns = new SimpleObjectProperty<>();

  final ObjectProperty<@Nullable Text> titleError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> whenError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> remindError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final FormDraft draft;
  private final Desk desk;
  private volatile @Nullable TaskId id;

  FreshModel(Desk desk) {
    this.desk = desk;
    this.draft = desk.around().drafts().begin(new FreshDraft(this));
  }

  /** What is kept of it while it is written. */
  FormDraft draft() {
    return draft;
  }

  ReadOnlyBooleanProperty saving() {
    return saving.getReadOnlyProperty();
  }

  Background background() {
    return desk.background();
  }

  Instant now() {
    return desk.now();
  }

  String me() {
    return desk.asker().employee().name();
  }

  /** Begins one about clients, the main one first, or goes on with the one begun. */
  void begin(List<ClientId> some) {
    if (!title.get().isBlank()) return;
    clear();
    if (some.isEmpty()) return;
    kind.set(Kind.CALL);
    var scope = desk.asker().scope(Privilege.CLIENT_READ);
    desk.background()
        .run(
            () ->
                some.stream()
                    .flatMap(c -> desk.work().clients().find(c, scope).stream())
                    .map(c -> new Concerned(c.id(), c.name()))
                    .toList(),
            found -> found.forEach(this::add),
            e -> problem.set(Failure.said(e, Text.of("tasks.failed"))));
  }

  private void add(Concerned one) {
    if (clients.stream().noneMatch(c -> c.id().equals(one.id()))) clients.add(one);
  }

  List<Found> findClients(String typed) {
    return desk.work().find().apply(typed);
  }

  void concern(Found found) {
    if (clients.isEmpty() && kind.get() == Kind.OTHER) kind.set(Kind.CALL);
    add(new Concerned(found.client(), found.name()));
  }

  /** Colleagues and departments whose names begin so. */
  List<Doer> findDoers(String typed) {
    var found = new ArrayList<Doer>();
    for (var c : desk.colleagues(typed))
      found.add(new Doer.Somebody(c.who().id(), c.who().name(), c.load()));
    for (var d : desk.departments(typed)) found.add(new Doer.Asked(d.id(), d.name()));
    return found;
  }

  /** The deadline that the words mean; empty for none or what nobody understands. */
  Optional<Due> due(String typed) {
    return DueWords.read(typed, TaskWords.day(desk.now()));
  }

  /** Gives the task, or asks the department. */
  void save() {
    if (saving.get()) return;
    for (var error : List.of(titleError, whenError, remindError, problem)) error.set(null);
    var by = when.get().isBlank() ? usual() : due(when.get());
    if (title.get().isBlank()) titleError.set(Text.of("tasks.wrong.title"));
    if (by.isEmpty()) whenError.set(Text.of("tasks.noDay", Text.asWritten(when.get().strip())));
    else if (kind.get() == Kind.MEETING && by.get().at() == null)
      whenError.set(Text.of("tasks.wrong.hour"));
    var reminder = reminder();
    if (titleError.get() != null || whenError.get() != null || remindError.get() != null) return;
    var subject =
        new Subject(
            kind.get(),
            new Title.Written(title.get().strip()),
            note.get().strip(),
            priority.get(),
            clients.stream().map(Concerned::id).toList(),
            null);
    saving.set(true);
    give(subject, by.orElseThrow(), reminder);
  }

  private void give(Subject subject, Due by, @Nullable Instant reminder) {
    var unit = returns.get();
    var rule = unit == null ? null : new Recurrence(unit, 1, Recurrence.OffDay.AFTER, null);
    switch (doer.get()) {
      case Doer.Asked(var department, var name) ->
          desk.act(
              () -> desk.acts().ask().run(desk.asker(), id(), subject, department, by, List.of()),
              Text.of("tasks.said.asked", Text.asWritten(name)),
              this);
      case Doer.Somebody(var who, var name, _) ->
          desk.act(
              () -> give(new NewTask(id(), subject, who, by, reminder, rule, List.of())),
              Text.of("tasks.said.given", Text.asWritten(name)),
              this);
      case null ->
          desk.act(
              () ->
                  give(
                      new NewTask(id(), subject, desk.asker().id(), by, reminder, rule, List.of())),
              Text.of("tasks.said.written"),
              this);
    }
  }

  private Outcome give(NewTask task) {
    return desk.acts().give().run(desk.asker(), task);
  }

  private TaskId id() {
    var drawn = id;
    if (drawn == null) id = drawn = new TaskId(desk.work().ids().next());
    return drawn;
  }

  /** Nothing said: today, or when a department usually answers. */
  private Optional<Due> usual() {
    var now = Due.of(desk.now());
    return doer.get() instanceof Doer.Asked(var department, _)
        ? Optional.of(desk.acts().ask().proposed(department))
        : Optional.of(new Due(now.on(), (LocalTime) null));
  }

  private @Nullable Instant reminder() {
    if (remind.get().isBlank()) return null;
    var moment = due(remind.get());
    if (moment.isEmpty()) {
      remindError.set(Text.of("tasks.noDay", Text.asWritten(remind.get().strip())));
      return null;
    }
    return Edits.moment(moment.get());
  }

  @Override
  public void done() {
    saving.set(false);
    clear();
    draft.saved();
    desk.around().close().run();
  }

  @Override
  public void reason(Text why) {
    problem(why);
  }

  @Override
  public void problem(Text why) {
    saving.set(false);
    problem.set(why);
  }

  private void clear() {
    id = null;
    for (var field : List.of(title, when, note, remind)) field.set("");
    clients.clear();
    doer.set(null);
    kind.set(Kind.OTHER);
    priority.set(Priority.NORMAL);
    returns.set(null);
    for (var error : List.of(titleError, whenError, remindError, problem)) error.set(null);
  }
}
