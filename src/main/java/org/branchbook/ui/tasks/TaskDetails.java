package org.branchbook.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.tasks.Item;
import org.branchbook.tasks.Task;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;

/** All that a task says beneath its title: note, clients, checklist, how to do it, its history. */
final class TaskDetails {
  private static final double CLIENTS = 96;

  private final TaskModel model;
  private final Words words;

  TaskDetails(TaskModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** What there is of it; the history only where it is asked for. */
  List<Node> of(WholeTask whole, boolean history) {
    var all = new ArrayList<Node>();
    var task = whole.task();
    var note = task.subject().note();
    if (!note.isBlank()) {
      var label = new Label(note.strip());
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      all.add(label);
    }
    var request = task.hands().request();
    if (request != null && !request.reason().isEmpty()) {
      var why =
          new Label(
              words.say("tasks.returned.why", request.reason()),
              Icons.of("fth-corner-down-left", Tone.WARNING));
      why.setWrapText(true);
      all.add(why);
    }
    if (!whole.clients().isEmpty()) all.add(clients(whole));
    model
        .cameFrom(task)
        .ifPresent(
            from ->
                all.add(
                    Parts.button(
                        "task-origin", "fth-external-link", words.say(from.verb()), from.show())));
    if (!task.checklist().isEmpty()) all.add(checklist(task));
    model.guide().view(task, words).ifPresent(all::add);
    if (history) all.add(history(whole));
    return all;
  }

  /** Each shows his card beside; a long list is a few lines high. */
  private Node clients(WholeTask whole) {
    var all = new FlowPane(12, 4);
    for (var client : whole.clients()) {
      var link = new Hyperlink(client.name());
      link.setOnAction(_ -> model.show(client.id()));
      all.getChildren().add(link);
    }
    var scroll = new ScrollPane(all);
    scroll.setId("task-clients");
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(CLIENTS);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private Node checklist(Task task) {
    var lines = new VBox(4);
    lines.setId("task-checklist");
    lines.getStyleClass().add("checklist");
    for (int i = 0; i < task.checklist().size(); i++) lines.getChildren().add(line(task, i));
    return lines;
  }

  private Node line(Task task, int at) {
    Item item = task.checklist().get(at);
    var box = new CheckBox(item.words());
    box.setId("task-item-" + at);
    box.setSelected(item.ticked());
    box.setDisable(!task.open());
    box.setMinWidth(0);
    box.setWrapText(true);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(_ -> model.tick(at, box.isSelected()));
    var row = new HBox(8, box);
    row.setAlignment(Pos.CENTER_LEFT);
    if (task.open()) {
      var drop = Icons.button("fth-x", words.say("tasks.item.drop"), () -> model.removeLine(at));
      drop.getStyleClass().add("small");
      drop.setFocusTraversable(false);
      row.getChildren().add(drop);
    }
    return row;
  }

  private Node history(WholeTask whole) {
    var lines = new VBox(4);
    lines.setId("task-history");
    lines.getStyleClass().add("panel");
    for (var line : new TaskHistory(whole, words, model.now()).lines()) {
      var label = new Label(line.what(), Icons.small(line.icon()));
      label.setWrapText(true);
      label.setMinWidth(0);
      HBox.setHgrow(label, Priority.ALWAYS);
      label.setMaxWidth(Double.MAX_VALUE);
      var when = Parts.note(line.when());
      when.setMinWidth(Region.USE_PREF_SIZE);
      lines.getChildren().add(new HBox(8, label, when));
    }
    return lines;
  }
}
