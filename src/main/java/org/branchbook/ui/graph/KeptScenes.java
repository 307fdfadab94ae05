package org.branchbook.ui.graph;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.scenes.GiveScene;
import org.branchbook.links.scenes.RemoveScene;
import org.branchbook.links.scenes.SavedScene;
import org.branchbook.links.scenes.SceneId;
import org.branchbook.links.scenes.SceneRow;
import org.branchbook.staff.Employee;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.acts.UndoTasks;
import org.jspecify.annotations.Nullable;

/** The pictures that somebody keeps, and those that he was given. */
final class KeptScenes {
  private static final int MOST = 200;

  /** His own and those given to him. */
  final ObservableList<SceneRow> rows = FXCollections.observableArrayList();

  /** The one that is open; null for none. */
  final ObjectProperty<@Nullable SavedScene> open = new SimpleObjectProperty<>();

  /** To whom one can be given. */
  final ObservableList<Employee> colleagues = FXCollections.observableArrayList();

  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();

  private final GraphModel model;

  KeptScenes(GraphModel model) {
    this.model = model;
  }

  private GraphWork.Keeping work() {
    return model.work().keeping();
  }

  /** Reads the list. */
  void read() {
    problem.set(null);
    run(() -> work().scenes().of(model.asker().id(), MOST), rows::setAll);
  }

  /** Reads to whom pictures can be given. */
  void readColleagues() {
    problem.set(null);
    run(
        () ->
            work().colleagues().get().stream()
                .filter(e -> !e.id().equals(model.asker().id()))
                .toList(),
        colleagues::setAll);
  }

  /** Whether the one that is open is the asker's own. */
  boolean own() {
    var now = open.get();
    return now != null && now.owner().equals(model.asker().id());
  }

  /** Keeps the picture as it stands: in place of the one open, or under a new number. */
  void save(String name, boolean anew) {
    if (name.isBlank()) {
      problem.set(Text.of("graph.scene.noName"));
      return;
    }
    var cut = name.strip();
    if (cut.length() > SavedScene.LONGEST) {
      problem.set(Text.of("clients.wrong.long", SavedScene.LONGEST));
      return;
    }
    var before = anew || !own() ? null : open.get();
    var asker = model.asker();
    var drawn = model.scene.get().drawn();
    var at = model.around().clock().instant();
    run(
        () ->
            work()
                .save()
                .run(
                    asker,
                    new SavedScene(
                        before == null
                            ? new SceneId(model.work().doing().ids().next())
                            : before.id(),
                        asker.id(),
                        cut,
                        drawn,
                        at,
                        before == null ? 0 : before.version())),
        outcome -> saved(outcome, before));
  }

  private void saved(Kept<SavedScene> outcome, @Nullable SavedScene before) {
    switch (outcome) {
      case Kept.Done<SavedScene>(var now) -> {
        open.set(now);
        model.form.set(null);
        model
            .around()
            .notices()
            .did(
                Text.of("graph.scene.saved", Text.asWritten(now.name())),
                model.around().background(),
                () -> work().save().undo(model.asker(), before, now),
                () -> open.set(before));
      }
      case Kept.Stale<SavedScene> _ -> problem.set(Text.of("graph.scene.stale"));
      case Kept.Wrong<SavedScene>(var why) -> problem.set(why);
      case Kept.Refused<SavedScene>(var why) -> problem.set(why);
      case Kept.Gone<SavedScene> _ -> problem.set(Text.of("links.scenes.gone"));
    }
  }

  /** Shows one that was kept. */
  void open(SceneId id) {
    run(
        () -> work().scenes().find(id, model.asker().id()),
        found -> {
          if (found.isEmpty()) {
            model.said.set(Text.of("links.scenes.gone"));
            return;
          }
          open.set(found.get());
          model.form.set(null);
          model.grow.open(found.get().drawn());
        });
  }

  /** Takes one out of the list: the asker's own for everybody. */
  void remove(SceneRow row) {
    run(
        () -> work().remove().run(model.asker(), row.id()),
        outcome -> {
          switch (outcome) {
            case Kept.Done<RemoveScene.Removed>(var gone) -> {
              if (open.get() != null && open.get().id().equals(row.id())) open.set(null);
              model
                  .around()
                  .notices()
                  .did(
                      Text.of("graph.scene.removed", Text.asWritten(row.name())),
                      model.around().background(),
                      () -> work().remove().undo(model.asker(), gone),
                      this::read);
            }
            case Kept.Refused<RemoveScene.Removed>(var why) -> problem.set(why);
            case Kept.Wrong<RemoveScene.Removed>(var why) -> problem.set(why);
            case Kept.Stale<RemoveScene.Removed> _, Kept.Gone<RemoveScene.Removed> _ ->
                problem.set(Text.of("links.scenes.gone"));
          }
          read();
        });
  }

  /** Gives the one that is open to a colleague, with a task to look at it by a day. */
  void give(@Nullable Employee to, String note, LocalDate by) {
    var now = open.get();
    if (to == null || now == null) {
      problem.set(Text.of("links.scenes.wrong.whom"));
      return;
    }
    var drawn = model.scene.get().drawn();
    boolean changed = own() && !drawn.equals(now.drawn());
    var at = model.around().clock().instant();
    var order =
        new GiveScene.Order(
            now.id(), to.id(), note.strip(), by, new TaskId(model.work().doing().ids().next()));
    run(
        () -> {
          // he is given what is before the giver's eyes
          if (changed
              && !(work()
                      .save()
                      .run(
                          model.asker(),
                          new SavedScene(
                              now.id(), now.owner(), now.name(), drawn, at, now.version()))
                  instanceof Kept.Done<SavedScene>))
            return new GiveScene.Passed.Not(Text.of("graph.scene.stale"));
          return work().give().run(model.asker(), order);
        },
        passed -> {
          switch (passed) {
            case GiveScene.Passed.Not(var why) -> problem.set(why);
            case GiveScene.Passed.Done done -> {
              if (changed)
                open.set(
                    new SavedScene(
                        now.id(), now.owner(), now.name(), drawn, at, now.version() + 1));
              model.form.set(null);
              model
                  .around()
                  .notices()
                  .did(
                      Text.of("graph.scene.given", Text.asWritten(to.name())),
                      model.around().background(),
                      () -> undone(done),
                      () -> {});
            }
          }
        });
  }

  private Undone undone(GiveScene.Passed.Done done) {
    return work().give().undo(model.asker(), done) instanceof UndoTasks.Undone.Done(int restored, _)
            && restored > 0
        ? new Undone.Done()
        : new Undone.Changed("");
  }

  private <T> void run(Callable<T> what, Consumer<T> then) {
    model
        .around()
        .background()
        .run(what, then, e -> model.around().notices().failed(e, Text.of("links.failed")));
  }
}
