package org.branchbook.ui.graph;

import java.time.ZoneId;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.links.scenes.SceneRow;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** The pictures that are kept: Enter opens one, Delete takes it away. */
final class SceneList extends VBox {
  private static final double LINE = 52;
  private final GraphModel model;
  private final Words words;
  private final ListView<SceneRow> list;

  SceneList(GraphModel model, Words words) {
    super(8);
    this.model = model;
    this.words = words;
    list = new ListView<>(model.kept.rows);
    list.setId("graph-scenes");
    list.setAccessibleText(words.say("graph.form.OPEN"));
    list.setFixedCellSize(LINE);
    list.setPrefHeight(5 * LINE + 2);
    list.setCellFactory(_ -> new Line());
    var none = Parts.paragraph(words.say("graph.scenes.none"));
    list.setPlaceholder(none);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) open();
        });
    // the first is chosen as soon as there is one, so that Enter opens it
    model.kept.rows.addListener(
        (ListChangeListener<SceneRow>)
            _ -> {
              if (list.getScene() != null) list.getSelectionModel().selectFirst();
            });
    getChildren()
        .addAll(
            Parts.section(words.say("graph.form.OPEN")),
            list,
            new ErrorLine("graph-scenes-problem", model.kept.problem, words),
            new FlowPane(
                8,
                8,
                Parts.primary("graph-scene-open", words.say("graph.scene.open"), this::open),
                Parts.button("graph-scene-remove", words.say("graph.scene.remove"), this::remove),
                Parts.button(
                    "graph-form-leave",
                    words.say("graph.form.leave"),
                    () -> model.form.set(null))));
    model.kept.read();
    While.entering(list, list::requestFocus);
  }

  private void pressed(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER) open();
    else if (e.getCode() == KeyCode.DELETE) remove();
    else return;
    e.consume();
  }

  private void open() {
    var row = list.getSelectionModel().getSelectedItem();
    if (row != null) model.kept.open(row.id());
  }

  private void remove() {
    var row = list.getSelectionModel().getSelectedItem();
    if (row != null) model.kept.remove(row);
  }

  /** The name, and under it whose it is, how many stand on it and when it was kept. */
  private final class Line extends ListCell<SceneRow> {
    Line() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(SceneRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(null);
      if (empty || row == null) return;
      var name = new Label(row.name());
      name.setMinWidth(0);
      var day = words.date(row.at().atZone(ZoneId.systemDefault()).toLocalDate());
      var clients = words.say("graph.scene.clients", row.clients());
      var said =
          row.givenBy() == null
              ? clients + " · " + day
              : words.say(
                  row.left() ? "graph.scene.ofLeft" : "graph.scene.of",
                  row.ownerName(),
                  clients,
                  day);
      var under = Parts.note(said);
      under.setMinWidth(0);
      var box = new VBox(name, under);
      box.setMinWidth(0);
      var icon = Icons.small(row.givenBy() == null ? "fth-bookmark" : "fth-user-check");
      var line = new HBox(8, icon, box);
      line.setAlignment(Pos.CENTER_LEFT);
      box.setAlignment(Pos.CENTER_LEFT);
      setGraphic(line);
    }
  }
}
