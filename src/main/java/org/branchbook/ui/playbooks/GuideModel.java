package org.branchbook.ui.playbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Result;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.Step;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.tasks.acts.UndoTasks;
import org.jspecify.annotations.Nullable;

/** How the step is done that a task stands for, and how it ends. */
final class GuideModel {
  final Task task;

  /** Of what it is a step; null where of nothing, or while it is being read. */
  final ObjectProperty<@Nullable Led> led = new SimpleObjectProperty<>();

  /** What was found out, a field each; as many as the step asks for. */
  final List<StringProperty> found = new ArrayList<>();

  private final PlaybookWork work;
  private final Asker asker;
  private final PlaybookSurroundings around;
  private final Supplier<Words> words;
  private boolean ending;

  GuideModel(
      Task task,
      PlaybookWork work,
      Asker asker,
      PlaybookSurroundings around,
      Supplier<Words> words) {
    this.task = task;
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.words = words;
    around
        .background()
        .run(
            () ->
                work.runs()
                    .ofTask(task.id())
                    .filter(run -> here(run, task))
                    .flatMap(
                        run -> Led.of(List.of(run), work.library().shelf()).stream().findFirst()),
            now -> {
              now.ifPresent(this::prepare);
              led.set(now.orElse(null));
            },
            e -> around.notices().failed(e, Text.of("playbooks.failed")));
  }

  private static boolean here(Run run, Task task) {
    var current = run.current();
    return task.open() && current != null && current.task().equals(task.id());
  }

  private void prepare(Led now) {
    step(now).fields().forEach(_ -> found.add(new SimpleStringProperty("")));
  }

  static Step step(Led led) {
    return led.edition().plan().steps().get(led.step());
  }

  /** The result that is chosen already, while the contact is still to be logged; else null. */
  @Nullable Integer picked() {
    var now = led.get();
    return now == null ? null : now.run().walked().getLast().result();
  }

  /** Ends the step with a result; nothing where it has none of that number. */
  boolean end(int result) {
    var now = led.get();
    if (now == null || result >= step(now).results().size() || ending) return false;
    ending = true;
    var said = said(now);
    around
        .background()
        .run(
            () -> work.endStep().run(asker, task.id(), task.version(), result, said),
            outcome -> {
              ending = false;
              ended(outcome, step(now).results().get(result));
            },
            e -> {
              ending = false;
              around.notices().failed(e, Text.of("playbooks.failed"));
            });
    return true;
  }

  private void ended(Outcome outcome, Result result) {
    switch (outcome) {
      case Outcome.Done(var now, var undo) -> {
        if (now.open()) around.talk().accept(now);
        else
          around
              .notices()
              .did(
                  Text.of(
                      "playbooks.said.ended",
                      Text.asWritten(words.get().say(result.says().text()))),
                  around.background(),
                  () -> undone(undo),
                  around.changed());
      }
      case Outcome.Wrong(var why) -> around.notices().warn(why);
      case Outcome.Refused(var why) -> around.notices().warn(why);
      case Outcome.NeedsReason(var why) -> around.notices().warn(why);
      case Outcome.Stale _, Outcome.Gone() -> around.notices().warn(Text.of("tasks.stale"));
    }
    around.changed().run();
  }

  private Undone undone(Undo undo) {
    return switch (work.undo().run(asker, undo)) {
      case UndoTasks.Undone.Done(int restored, int kept) ->
          restored == 0 && kept > 0 ? new Undone.Changed("") : new Undone.Done();
      case UndoTasks.Undone.NotYours() -> new Undone.Not(Text.of("tasks.undo.notYours"));
    };
  }

  /** What was found out: "Need: a loan; Who decides: his wife". */
  private String said(Led now) {
    var fields = step(now).fields();
    var said = new ArrayList<String>();
    for (int i = 0; i < fields.size(); i++) {
      var value = found.get(i).get().strip();
      if (!value.isEmpty()) said.add(words.get().say(fields.get(i).text()) + ": " + value);
    }
    return String.join("; ", said);
  }
}
