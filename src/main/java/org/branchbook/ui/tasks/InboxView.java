package org.branchbook.ui.tasks;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;

/** The inbox: everything that is to be done, the chosen task with its client at the right. */
final class InboxView extends StackPane {
  private static final double LIST = 0.5;

  private final InboxModel model;
  private final Words words;
  private final GroupedList<TaskRow, Stretch> tasks;
  private final TaskPlace place;

  /** What the inbox needs of others: the form of a new task, the card's place. */
  record Around(Remembered remembered, Runnable fresh, Beside beside) {}

  InboxView(InboxModel model, Words words, Around around) {
    this.model = model;
    this.words = words;
    setId("inbox");
    tasks =
        new GroupedList<>(
            "tasks",
            model.list,
            row -> new TaskLine(row, model.now(), words, model.showsWho()),
            new GroupedList.Sorting<>(
                TaskRow::id, row -> Group.of(row, model.now()), this::heading),
            model.counts(),
            empty(around.fresh()));
    place = new TaskPlace(model.task, tasks.list(), around.beside(), words, "tasks.inbox.choose");
    tasks.heed(model.task::show, model.task.dealtWith);
    While.shown(
        this,
        model.wanted,
        id -> {
          if (id != null) tasks.want(id);
        });
    var bar = new FilterBar(model, words);
    var text = bar.text();
    var head =
        Parts.row(
            Parts.title(words.say("tasks.inbox.title")),
            Parts.gap(),
            text,
            Parts.button("task-new", "fth-plus", words.say("tasks.inbox.new"), around.fresh()));
    head.getStyleClass().add("task-head");
    VBox.setVgrow(tasks, Priority.ALWAYS);
    var left = new VBox(head, bar, tasks);
    left.setMinWidth(420);
    getChildren().add(new Split(around.remembered(), "inbox", LIST, left, place));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!Keys.FILTER.keys().match(e)) return;
          text.requestFocus();
          text.selectAll();
          e.consume();
        });
    text.setOnKeyPressed(
        e -> {
          if (e.getCode() != KeyCode.DOWN && e.getCode() != KeyCode.ENTER) return;
          tasks.list().requestFocus();
          e.consume();
        });
  }

  private String heading(Stretch group) {
    var name = words.name("tasks.stretch", group);
    var count = model.counts().get().get(group);
    if (count == null) return name;
    return count < InboxModel.MOST
        ? words.say("tasks.heading", name, count)
        : words.say("tasks.heading.most", name, InboxModel.MOST - 1);
  }

  /** What stands there while there are no rows: what to do. */
  private Node empty(Runnable fresh) {
    var there = new StackPane();
    While.shown(there, model.list.loading(), _ -> there.getChildren().setAll(reason(fresh)));
    return there;
  }

  private EmptyState reason(Runnable fresh) {
    if (model.list.failure().get() != null)
      return new EmptyState(
          "fth-alert-triangle",
          words.say("tasks.failed"),
          "",
          words.say("tasks.again"),
          model::read);
    if (model.filters.narrowed())
      return new EmptyState(
          "fth-filter",
          words.say("tasks.inbox.none"),
          words.say("tasks.inbox.none.how"),
          words.say("tasks.filter.clear"),
          model::clear);
    return new EmptyState(
        "fth-check-square",
        words.say("tasks.inbox.empty"),
        words.say("tasks.inbox.empty.how", Keys.label(TaskScreens.NEW_TASK)),
        words.say("tasks.inbox.new"),
        fresh);
  }
}
