package org.branchbook.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Making;
import org.branchbook.imports.profile.Profile;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Sentence;
import org.branchbook.ui.kit.TextCell;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.columns.ColumnGrid;
import org.jspecify.annotations.Nullable;

/** The file's columns with what stands in them and what they fill in. */
final class ColumnsView extends VBox {
  private final ImportModel model;
  private final Words words;
  private final VBox body = new VBox(12);
  private final ColumnGrid grid;
  private List<String> header = List.of();
  private @Nullable Kind kind;

  ColumnsView(ImportModel model, Words words) {
    this.model = model;
    this.words = words;
    grid = new ColumnGrid(model.columns, model::map, words);
    setId("columns");
    body.getStyleClass().add("import-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    While.shown(this, model.profile(), _ -> fill());
    While.shown(this, model.columns.changes(), _ -> changed());
  }

  /** The same columns that fill in something else stay where they are. */
  private void changed() {
    boolean same = header.equals(model.columns.header()) && kind == model.columns.kind.get();
    if (same && body.getChildren().contains(grid)) grid.show();
    else fill();
  }

  private void fill() {
    header = model.columns.header();
    kind = model.columns.kind.get();
    var profile = model.profile().get();
    if (profile != null) body.getChildren().setAll(described(profile));
    else {
      grid.show();
      body.getChildren().setAll(grid);
      // a plan is a draft of its own each time
      if (model.columns.kind.get() != Kind.PLAN) body.getChildren().add(key());
    }
    if (model.makesClients())
      body.getChildren()
          .addAll(
              Parts.section(words.say("imports.screen.alike.title")),
              new TreatmentFields(model, "treatment", words));
  }

  private Node key() {
    var box = new ComboBox<String>();
    box.setId("key");
    Function<@Nullable String, String> name =
        k -> k == null || k.isEmpty() ? words.say("imports.screen.keyNone") : k;
    box.setButtonCell(new TextCell<>(name));
    box.setCellFactory(_ -> new TextCell<>(name));
    var all = new ArrayList<String>();
    all.add("");
    model.columns.lines.forEach(line -> all.add(line.name()));
    box.getItems().setAll(all);
    While.shown(box, model.columns.key, box::setValue);
    box.setOnAction(
        _ -> {
          var chosen = box.getValue();
          if (chosen != null && !chosen.equals(model.columns.key.get())) model.keyBy(chosen);
        });
    return new Field(words.say("imports.screen.key"), box)
        .width(360)
        .hint(words.say("imports.screen.keyHint"));
  }

  /** What a profile makes of the file, in words. */
  private List<Node> described(Profile profile) {
    var header = model.columns.header();
    var nodes = new ArrayList<Node>();
    nodes.add(Parts.paragraph(words.say("imports.screen.profileMakes", profile.name())));
    profile
        .fitting(header, model.columns.kind.get())
        .ifPresent(
            shape -> {
              shape.makings().forEach(making -> nodes.add(making(making)));
              others(shape).forEach(nodes::add);
            });
    return nodes;
  }

  private Node making(Making making) {
    var grid = new GridPane(16, 4);
    grid.getColumnConstraints().addAll(new ColumnConstraints(220), new ColumnConstraints(400));
    int row = 0;
    for (var field : making.fields().entrySet())
      grid.addRow(
          row++,
          new Label(words.name("imports.target", field.getKey())),
          Parts.muted(field.getValue()));
    var head =
        Parts.row(
            Parts.section(Sentence.begin(words.name("imports.kind", making.kind()), words)),
            Parts.muted(making.name()));
    var panel = Parts.panel(head, grid);
    if (!making.year().isEmpty())
      panel.getChildren().add(Parts.note(words.say("imports.screen.folded", making.year())));
    return panel;
  }

  private List<Node> others(FileShape shape) {
    var notes = new ArrayList<Node>();
    for (var lookup : shape.lookups()) {
      var note =
          new Label(
              words.say("imports.screen.lookup", lookup.file()), Icons.of("fth-corner-down-right"));
      note.setAlignment(Pos.CENTER_LEFT);
      notes.add(note);
    }
    var pairing = shape.pairing();
    if (pairing != null)
      notes.add(
          new Label(words.say("imports.screen.paired", pairing.by()), Icons.of("fth-git-merge")));
    return notes;
  }
}
