package org.branchbook.ui.graph;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** Over the picture: what it is, looking for somebody in it, and what is done with the whole. */
final class GraphBar extends HBox {
  private static final Set<String> BUTTONS =
      Set.of("fit", "nearer", "farther", "again", "undo", "redo");
  private static final Set<String> SCENES = Set.of("save", "scenes", "give");
  private final GraphModel model;
  private final Words words;

  GraphBar(GraphModel model, GraphPane pane, Acts acts, Exports exports, Words words) {
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
                now.size() == 0 ? "" : words.say("graph.count", now.size(), now.entered())));
    getChildren().addAll(title(), count, Parts.gap(), search(pane));
    for (var act : acts.ofPicture) if (BUTTONS.contains(act.key())) getChildren().add(button(act));
    getChildren().addAll(levels(acts), listed(), scenes(acts));
    if (model.mayExport()) getChildren().add(exports(exports));
  }

  private Node title() {
    var title = Parts.title("");
    title.setMinWidth(60);
    title.setMaxWidth(280);
    title.setId("graph-title");
    While.shown(
        title,
        model.kept.open,
        now -> title.setText(now == null ? words.say("graph.title") : now.name()));
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
            if (found.size() == 1) model.choose(Set.of(next));
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
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setOnAction(_ -> acts.levels());
    While.shown(toggle, model.scene, now -> toggle.setSelected(now.levels()));
    return toggle;
  }

  private ToggleButton listed() {
    var toggle = new ToggleButton(words.say("graph.listed"), Icons.of("fth-list"));
    toggle.setId("graph-as-list");
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setOnAction(_ -> model.listed.set(toggle.isSelected()));
    While.shown(toggle, model.listed, toggle::setSelected);
    return toggle;
  }

  /** Keeping pictures, opening them, giving them on. */
  private MenuButton scenes(Acts acts) {
    var menu = new MenuButton(null, Icons.of("fth-bookmark"));
    menu.setId("graph-scenes-menu");
    menu.setAccessibleText(words.say("graph.scenes"));
    menu.setTooltip(new Tooltip(words.say("graph.scenes")));
    for (var act : acts.ofPicture)
      if (SCENES.contains(act.key())) menu.getItems().add(Acts.item(act, words));
    return menu;
  }

  private MenuButton exports(Exports exports) {
    var menu = new MenuButton(null, Icons.of("fth-download"));
    menu.setId("graph-export");
    menu.setAccessibleText(words.say("graph.export"));
    menu.setTooltip(new Tooltip(words.say("graph.export")));
    menu.getItems()
        .addAll(
            item("png", () -> model.export("png", exports.png())),
            item("svg", () -> model.export("svg", exports.svg())),
            item("csv", () -> model.export("csv", exports.csv(model))));
    return menu;
  }

  private MenuItem item(String kind, Runnable action) {
    var item = new MenuItem(words.say("graph.export." + kind));
    item.setId("graph-export-" + kind);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
