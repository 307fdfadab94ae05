package org.branchbook.ui.graph;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** Over the picture: what it is, looking for somebody in it, and what is done with the whole. */
final class GraphBar extends HBox {
  private final GraphModel model;
  private final Words words;

  GraphBar(GraphModel model, GraphPane pane, Acts acts, Words words) {
    super(4);
    this.model = model;
    this.words = words;
    getStyleClass().add("graph-bar");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var count = new Label();
    count.getStyleClass().add("muted");
    count.setId("graph-count");
    count.setMinWidth(Label.USE_PREF_SIZE);
    While.shown(
        this,
        model.shown,
        now ->
            count.setText(
                now.size() == 0 ? "" : words.say("graph.count", now.size(), now.links().size())));
    getChildren().addAll(title(), count, Parts.gap(), search(pane));
    for (var act : acts.ofPicture)
      if (!act.key().equals("levels") && !act.key().equals("all")) getChildren().add(button(act));
    getChildren().add(levels(acts));
  }

  private Node title() {
    var title = Parts.title(words.say("graph.title"));
    title.setMinWidth(Label.USE_PREF_SIZE);
    return title;
  }

  private TextField search(GraphPane pane) {
    var field = new TextField();
    field.setId("graph-search");
    field.setPromptText(words.say("graph.search"));
    field.setAccessibleText(words.say("graph.search"));
    field.setPrefColumnCount(14);
    While.shown(
        field,
        model.sought,
        now -> {
          if (!now.equals(field.getText())) field.setText(now);
        });
    field.textProperty().subscribe(model.sought::set);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) field.clear();
          else if (e.getCode() == KeyCode.ENTER) {
            var found = model.found();
            if (found.isEmpty()) return;
            int at = found.indexOf(model.here.get());
            var next = found.get((at + 1) % found.size());
            model.here.set(next);
            pane.reveal(next);
            if (found.size() == 1) model.choose(java.util.Set.of(next));
          } else return;
          e.consume();
        });
    return field;
  }

  private Button button(Act act) {
    var name = words.say("graph.act." + act.key());
    var keys = act.keys();
    var button =
        Icons.button(
            act.icon(), keys == null ? name : name + "  " + keys.getDisplayText(), act.run());
    button.setAccessibleText(name);
    button.setId("graph-bar-" + act.key());
    button.setFocusTraversable(false);
    if (act.key().equals("undo"))
      While.shown(button, model.scene, _ -> button.setDisable(!model.canUndo()));
    if (act.key().equals("redo"))
      While.shown(button, model.scene, _ -> button.setDisable(!model.canRedo()));
    return button;
  }

  private ToggleButton levels(Acts acts) {
    var toggle = new ToggleButton(words.say("graph.levels"), Icons.of("fth-layers"));
    toggle.setId("graph-levels");
    toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
    toggle.setOnAction(_ -> acts.levels());
    While.shown(toggle, model.scene, now -> toggle.setSelected(now.levels()));
    return toggle;
  }
}
