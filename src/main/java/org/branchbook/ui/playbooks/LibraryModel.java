package org.branchbook.ui.playbooks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.playbooks.Doer;
import org.branchbook.playbooks.Edition;
import org.branchbook.playbooks.Phrase;
import org.branchbook.playbooks.Place;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Result;
import org.branchbook.playbooks.Step;
import org.branchbook.playbooks.Success;
import org.branchbook.playbooks.acts.TryPlaybook.Tried;
import org.branchbook.playbooks.acts.Written;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.Kind;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** All playbooks, the one that is shown, and its next edition while it is written. */
final class LibraryModel {
  /** What is shown of a playbook. */
  enum Part {
    CHART,
    SUCCESS,
    TRIAL,
    /** What it says in every language. */
    TEXTS
  }

  final ObservableList<Shelved> all = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable Shelved> chosen = new SimpleObjectProperty<>();

  /** Counts what was chosen, once its plan and its step are here too. */
  final IntegerProperty turn = new SimpleIntegerProperty();

  /** The plan as it is shown, with what was changed and isn't saved yet. */
  final ObjectProperty<@Nullable Plan> plan = new SimpleObjectProperty<>();

  /** The step that is shown beside the chart, from 0. */
  final IntegerProperty step = new SimpleIntegerProperty();

  final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.CHART);
  final ObjectProperty<@Nullable Success> success = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Tried> tried = new SimpleObjectProperty<>();
  final BooleanProperty changed = new SimpleBooleanProperty();
  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();
  final List<Department> departments = new ArrayList<>();
  private final PlaybookWork work;
  private final Asker asker;
  private final PlaybookSurroundings around;
  private final Background reading;

  LibraryModel(PlaybookWork work, Asker asker, PlaybookSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.reading = Background.latest(around.background());
    part.subscribe(_ -> look());
  }

  private record Read(List<Shelved> shelved, List<Department> departments) {}

  void read() {
    around
        .background()
        .run(
            () -> new Read(Shelved.of(work.library().shelf(), mayEdit()), work.departments().all()),
            now -> {
              departments.clear();
              departments.addAll(now.departments);
              // what is being written stays
              if (now.shelved.equals(all)) return;
              all.setAll(now.shelved);
              if (!changed.get()) again();
            },
            this::failed);
  }

  /** The one that was shown, as it stands now; the first where none was. */
  private void again() {
    var before = chosen.get();
    var now =
        all.stream()
            .filter(s -> before != null && s.playbook().equals(before.playbook()))
            .findFirst()
            .or(() -> all.stream().findFirst());
    now.ifPresent(this::choose);
  }

  boolean mayEdit() {
    return asker.may(Privilege.PLAYBOOK_EDIT);
  }

  /** Shows a playbook: the edition that is being written, where there is one. */
  void choose(Shelved one) {
    boolean other = chosen.get() == null || !chosen.get().playbook().equals(one.playbook());
    chosen.set(one);
    changed.set(false);
    problem.set(null);
    if (other) step.set(0);
    plan.set(one.shown().plan());
    step.set(Math.min(step.get(), Math.max(0, one.shown().plan().steps().size() - 1)));
    turn.set(turn.get() + 1);
    look();
  }

  /** Whether what is shown can be written in. */
  boolean writing() {
    var one = chosen.get();
    return one != null && one.draft() != null && mayEdit();
  }

  private void look() {
    var one = chosen.get();
    if (one == null) return;
    var edition = one.latest() == null ? one.shown() : one.latest();
    switch (part.get()) {
      case CHART, TEXTS -> {}
      case SUCCESS ->
          reading.run(() -> work.experience().of(edition.id()), success::set, this::failed);
      case TRIAL -> {
        var now = plan.get();
        if (now != null) reading.run(() -> work.tryOut().run(now), tried::set, this::failed);
      }
    }
  }

  /** The step that is shown; null where there is none. */
  @Nullable Step shownStep() {
    var now = plan.get();
    return now == null || step.get() >= now.steps().size() ? null : now.steps().get(step.get());
  }

  /** Changes what is written. */
  void change(Plan now) {
    if (!writing() || now.equals(plan.get())) return;
    changed.set(true);
    problem.set(null);
    step.set(Math.min(step.get(), Math.max(0, now.steps().size() - 1)));
    plan.set(now);
  }

  /** Changes the step that is shown. */
  void change(Step now) {
    var before = plan.get();
    if (before != null && shownStep() != null) change(before.with(step.get(), now));
  }

  /** Changes what it says at a place. */
  void say(Place where, Phrase what) {
    var before = plan.get();
    if (before != null) change(before.saying((place, old) -> place.equals(where) ? what : old));
  }

  /** One step more after the one that is shown, with the usual result. */
  void addStep(Phrase title, Phrase done) {
    var before = plan.get();
    if (before == null) return;
    int at = before.steps().isEmpty() ? 0 : step.get() + 1;
    var fresh =
        new Step(
            title,
            Kind.CALL,
            Doer.RESPONSIBLE,
            Step.From.BEFORE,
            1,
            true,
            Phrase.NONE,
            List.of(),
            List.of(Result.next(done)));
    change(before.insert(at, fresh));
    step.set(at);
  }

  void removeStep() {
    var before = plan.get();
    if (before != null && before.steps().size() > 1) change(before.remove(step.get()));
  }

  /** Begins to write the next edition of what is shown. */
  void write() {
    var one = chosen.get();
    if (one != null) act(() -> work.write().draft(asker, one.playbook()), null);
  }

  /** Begins to write a playbook of the bank's own. */
  void fresh(Plan empty) {
    act(() -> work.write().fresh(asker, empty), null);
  }

  /** Keeps what was written. */
  void save() {
    var draft = written();
    if (draft != null) act(() -> work.write().save(asker, draft), Text.of("playbooks.said.saved"));
  }

  /** Puts what was written in force from today on. */
  void putInForce() {
    var draft = written();
    if (draft == null) return;
    var today = LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault());
    act(() -> work.write().putInForce(asker, draft, today), Text.of("playbooks.said.inForce"));
  }

  /** Throws what was written away. */
  void discard() {
    var one = chosen.get();
    var draft = one == null ? null : one.draft();
    if (draft != null)
      act(() -> work.write().discard(asker, draft), Text.of("playbooks.said.discarded"));
  }

  /** Begins nothing by it any more, or does so again. */
  void retire() {
    var one = chosen.get();
    var latest = one == null ? null : one.latest();
    if (latest == null) return;
    act(
        () -> work.write().retire(asker, latest, !latest.retired()),
        Text.of(latest.retired() ? "playbooks.said.again" : "playbooks.said.retired"));
  }

  private @Nullable Edition written() {
    var one = chosen.get();
    var now = plan.get();
    if (one == null || one.draft() == null || now == null) return null;
    return one.draft().with(now, asker.id(), one.draft().at());
  }

  private void act(Callable<Written> doing, @Nullable Text said) {
    around
        .background()
        .run(
            doing,
            outcome -> {
              switch (outcome) {
                case Written.Done(var now) -> {
                  changed.set(false);
                  if (said != null) around.notices().did(said);
                  show(now);
                }
                case Written.Stale() -> problem.set(Text.of("playbooks.stale"));
                case Written.Wrong(var why) -> problem.set(why);
                case Written.Refused(var why) -> problem.set(why);
              }
            },
            this::failed);
  }

  /** Reads all of them anew and shows the one of that edition. */
  private void show(Edition edition) {
    around
        .background()
        .run(
            () -> Shelved.of(work.library().shelf(), mayEdit()),
            now -> {
              all.setAll(now);
              all.stream()
                  .filter(s -> s.playbook().equals(edition.playbook()))
                  .findFirst()
                  .ifPresentOrElse(this::choose, this::again);
            },
            this::failed);
  }

  private void failed(Throwable e) {
    around.notices().failed(e, Text.of("playbooks.failed"));
  }
}
