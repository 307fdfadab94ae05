package org.branchbook.ui.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.contacts.DueWords;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Task;
import org.branchbook.ui.kit.Failure;
import org.jspecify.annotations.Nullable;

/** Puts the chosen tasks off: to a day in words, or to the next working day at once. */
record PutOff(Desk desk, TaskModel model, OneTask one, ManyTasks many) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  /** The deadline or moment that the words mean; empty for none or what nobody understands. */
  static Optional<Due> due(String typed, LocalDate today) {
    return DueWords.read(typed, today);
  }

  /** Puts off till what was written. */
  void asWritten() {
    var when = model.when.get();
    var to = due(when, model.today());
    if (to.isEmpty()) {
      model.problem.set(Text.of(when.isBlank() ? "tasks.when" : "tasks.noDay", when));
      return;
    }
    var why = model.words.get().strip();
    if (model.several()) many.postpone(List.copyOf(model.chosen), to.get(), why);
    else one.postpone(model.chosen.getFirst(), to.get(), why);
  }

  /** To the next working day, at the same hour; a reason is asked for only where it is needed. */
  void toTomorrow() {
    desk.background()
        .run(
            () -> desk.acts().postponeMany().proposed(desk.asker()),
            day -> {
              if (model.chosen.isEmpty()) return;
              var at = model.chosen.getFirst().due().at();
              model.when.set(
                  DAY.format(day) + (at == null || model.several() ? "" : " " + HOUR.format(at)));
              asWritten();
            },
            e -> desk.notices().warn(Failure.said(e, Text.of("tasks.failed"))));
  }

  /** Whether a reason will be asked for, so that its field is there at once. */
  void weigh(@Nullable Task task) {
    var to = due(model.when.get(), model.today());
    if (model.writing.get() != TaskKeys.POSTPONE || model.several() || task == null || to.isEmpty())
      return;
    var why = desk.acts().postpone().asksFor(task, to.get());
    model.reasonAsked.set(why.isPresent());
    model.problem.set(why.orElse(null));
  }
}
