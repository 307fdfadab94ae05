package org.branchbook.ui.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.staff.Employee;
import org.branchbook.tasks.Due;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Priority;
import org.branchbook.tasks.Subject;
import org.branchbook.tasks.Task;
import org.branchbook.tasks.TaskRow;
import org.branchbook.tasks.acts.EditTask;
import org.branchbook.tasks.calendar.Recurrence;
import org.jspecify.annotations.Nullable;

/** What is done to one task, and what is said of it then. */
record OneTask(Desk desk, Desk.Then then) {
  /** By a contact where he talks to the client, else at once. */
  void perform(TaskRow row) {
    desk.perform(row, then);
  }

  void postpone(TaskRow row, Due to, String why) {
    desk.act(
        () -> desk.acts().postpone().run(desk.asker(), row.id(), row.version(), to, why),
        Text.of("tasks.said.postponed"),
        then);
  }

  void reassign(TaskRow row, Employee to) {
    desk.act(
        () -> desk.acts().reassign().run(desk.asker(), row.id(), row.version(), to.id()),
        Text.of("tasks.said.reassigned", Text.asWritten(to.name())),
        then);
  }

  void takeBack(TaskRow row) {
    desk.act(
        () -> desk.acts().takeBack().run(desk.asker(), row.id(), row.version()),
        Text.of("tasks.said.takenBack"),
        then);
  }

  /** Takes a request on himself. */
  void accept(TaskRow row) {
    var me = desk.asker().id();
    desk.act(
        () -> desk.acts().answer().accept(desk.asker(), row.id(), row.version(), me),
        Text.of("tasks.said.accepted"),
        then);
  }

  /** Returns a request to its author. */
  void giveBack(TaskRow row, String why) {
    desk.act(
        () -> desk.acts().answer().giveBack(desk.asker(), row.id(), row.version(), why),
        Text.of("tasks.said.returned"),
        then);
  }

  /** Sends a request that came back once more. */
  void askAgain(TaskRow row) {
    desk.act(
        () -> desk.acts().answer().askAgain(desk.asker(), row.id(), row.version()),
        Text.of("tasks.said.askedAgain"),
        then);
  }

  void cancel(TaskRow row, String why) {
    desk.act(
        () -> desk.acts().cancel().run(desk.asker(), row.id(), row.version(), why),
        Text.of("tasks.said.cancelled"),
        then);
  }

  /** Ordinary, high, low, ordinary. */
  void nextPriority(Task task) {
    var subject = task.subject();
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
        task,
        new EditTask.Edited(changed, task.checklist(), task.timing().remind(), Edits.rule(task)),
        Text.of("tasks.said.priority", "@tasks.priority." + next));
  }

  /** Reminds him at this moment; null for not at all. */
  void remind(Task task, @Nullable Instant at) {
    desk.act(
        () -> desk.acts().remind().run(desk.asker(), task.id(), task.version(), at),
        Text.of(at == null ? "tasks.said.noReminder" : "tasks.said.reminder"),
        then);
  }

  /** Lets it return so; null for not at all. */
  void repeat(Task task, @Nullable Recurrence rule) {
    edit(
        task,
        new EditTask.Edited(task.subject(), task.checklist(), task.timing().remind(), rule),
        Text.of(rule == null ? "tasks.said.once" : "tasks.said.returns"));
  }

  /** Ticks a line of the checklist, or takes the tick away. */
  void tick(Task task, int line, boolean ticked) {
    desk.act(
        () -> desk.acts().tick().run(desk.asker(), task.id(), task.version(), line, ticked),
        Text.of(ticked ? "tasks.said.ticked" : "tasks.said.unticked"),
        then);
  }

  /** Puts a line under the checklist. */
  void addLine(Task task, String words) {
    var lines = new ArrayList<>(task.checklist());
    lines.add(new Item(words, false));
    checklist(task, lines);
  }

  /** Takes a line off the checklist. */
  void removeLine(Task task, int line) {
    var lines = new ArrayList<>(task.checklist());
    lines.remove(line);
    checklist(task, lines);
  }

  private void checklist(Task task, List<Item> lines) {
    edit(
        task,
        new EditTask.Edited(task.subject(), lines, task.timing().remind(), Edits.rule(task)),
        Text.of("tasks.said.checklist"));
  }

  private void edit(Task task, EditTask.Edited edited, Text said) {
    desk.act(
        () -> desk.acts().edit().run(desk.asker(), task.id(), task.version(), edited), said, then);
  }
}
