package org.branchbook.ui.tasks;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;

/** The tasks' tab of a card: what is to be done for the client, by whomever. */
final class ClientTasksView extends VBox {
  ClientTasksView(ClientTasksModel model, Words words, Runnable fresh) {
    setId("client-tasks");
    var chips =
        Chips.oneOf(ClientTasksModel.OFFERED, s -> words.name("tasks.stretch", s), model.stretch);
    var bar = Parts.row(chips, Parts.gap());
    bar.getStyleClass().add("client-tasks-bar");
    if (model.mayAdd)
      bar.getChildren()
          .add(Parts.button("client-task-new", "fth-plus", words.say("tasks.inbox.new"), fresh));
    var lines =
        new GroupedList<TaskRow, Stretch>(
            "client-task-lines",
            model.list,
            row -> new TaskLine(row, model.now(), words, true, false),
            new GroupedList.Sorting<>(
                TaskRow::id,
                row -> Group.of(row, model.now()),
                group -> words.name("tasks.stretch", group)),
            model.stretch,
            new EmptyState(
                "fth-check-square",
                words.say("tasks.client.empty"),
                words.say("tasks.inbox.empty.how", Keys.label(TaskScreens.NEW_TASK))));
    var list = lines.list();
    list.getStyleClass().remove("focus-first");
    var strip = new TaskView(model.task, words, list::requestFocus);
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
            model.task.begin(TaskKeys.DO);
            e.consume();
          } else strip.pressed(e);
        });
    lines.heed(model.task::show, model.task.dealtWith);
    VBox.setVgrow(lines, Priority.ALWAYS);
    getChildren().addAll(bar, lines, strip);
  }
}
