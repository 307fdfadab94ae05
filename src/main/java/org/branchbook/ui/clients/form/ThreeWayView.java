package org.branchbook.ui.clients.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ThreeWay;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;

/** Two edits of one card beside what they began from: field by field, what is to stay. */
final class ThreeWayView extends VBox {
  private final ThreeWayModel model;
  private final Words words;
  private final ThreeWayTexts texts;

  ThreeWayView(ThreeWayModel model, FormModel form, Words words) {
    this.model = model;
    this.words = words;
    this.texts =
        new ThreeWayTexts(model.edits, new Values(words, form.colleagues(), form.phones()));
    setId("three-way");
    var title = Parts.section(words.say("clients.merge.title"));
    var how = Parts.paragraph(words.say("clients.merge.how", model.conflicts()));
    var scroll = new ScrollPane(grid());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "card-tab");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var head = new VBox(4, title, how);
    head.getStyleClass().add("merge-head");
    getChildren().addAll(head, scroll, bar());
  }

  private GridPane grid() {
    var grid = new GridPane(16, 12);
    grid.getStyleClass().add("card-tab-body");
    var names = new ColumnConstraints(120, 128, 144);
    var value = new ColumnConstraints();
    value.setPercentWidth(27);
    value.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, value, value, value);
    grid.addRow(
        0,
        new Region(),
        Parts.group(words.say("clients.merge.original")),
        Parts.group(words.say("clients.merge.theirs")),
        Parts.group(words.say("clients.merge.mine")));
    for (int i = 0; i < model.rows.size(); i++) row(grid, i + 1, model.rows.get(i));
    return grid;
  }

  private void row(GridPane grid, int at, ThreeWayModel.Row row) {
    var group = new ToggleGroup();
    var name = wrapped(words.name("clients.field", row.field()));
    name.getStyleClass().add("muted");
    var label = new VBox(4, name);
    if (row.fate() == ThreeWay.Fate.CONFLICT)
      label
          .getChildren()
          .add(new Badge(Tone.WARNING, "fth-git-merge", words.say("clients.merge.conflict")));
    var mine = new VBox(4, choice(row, ThreeWay.Side.MINE, texts.mine(row.field()), group));
    if (row.list())
      mine.getChildren()
          .add(choice(row, ThreeWay.Side.BOTH, List.of(words.say("clients.merge.both")), group));
    var before = new ArrayList<Node>();
    for (var line : shown(texts.original(row.field()))) before.add(wrapped(line));
    var original = new VBox(2, before.toArray(Node[]::new));
    grid.addRow(
        at,
        label,
        original,
        choice(row, ThreeWay.Side.THEIRS, texts.theirs(row.field()), group),
        mine);
    for (var node : grid.getChildren()) GridPane.setValignment(node, VPos.TOP);
  }

  private RadioButton choice(
      ThreeWayModel.Row row, ThreeWay.Side side, List<String> lines, ToggleGroup group) {
    var button = new RadioButton(String.join("\n", shown(lines)));
    button.setId("merge-" + row.field() + "-" + side);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(_ -> row.side().set(side));
    While.shown(button, row.side(), now -> button.setSelected(now == side));
    return button;
  }

  private List<String> shown(List<String> lines) {
    return lines.isEmpty() ? List.of(words.say("clients.merge.nothing")) : lines;
  }

  private Node bar() {
    var save = Parts.primary("merge-save", words.say("clients.merge.save"), model::save);
    save.disableProperty().bind(model.decided.not());
    var back = Parts.button("merge-back", words.say("clients.merge.back"), model::goBack);
    var left = new Label(null, Icons.small("fth-git-merge"));
    left.getStyleClass().addAll("muted", "secondary");
    left.setText(words.say("clients.merge.undecided"));
    left.visibleProperty().bind(model.decided.not());
    var bar = Parts.row(save, back, Parts.gap(), left);
    bar.getStyleClass().add("form-bar");
    return bar;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
