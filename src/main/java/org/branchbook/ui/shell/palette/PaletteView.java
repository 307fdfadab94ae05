package org.branchbook.ui.shell.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.shell.palette.PaletteModel.Answer;
import org.branchbook.ui.shell.palette.PaletteModel.Line;
import org.jspecify.annotations.Nullable;

/** The list that drops down from the search field. */
final class PaletteView extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final PaletteModel model;
  private final Words words;
  private final TextField field = new TextField();
  private final VBox lines = new VBox();
  private @Nullable Node before;

  PaletteView(PaletteModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("palette");
    setMinWidth(560);
    setMaxSize(560, Region.USE_PREF_SIZE);
    var hint = Parts.note(words.say("shell.find.hint"));
    hint.getStyleClass().add("palette-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(lines, hint);
    managedProperty().bind(visibleProperty());

    field.setId("find");
    field.getStyleClass().add("search-field");
    field.setPromptText(words.say("shell.find"));
    field.setAccessibleText(words.say("shell.find"));
    field.setText(model.typed().get());
    field.textProperty().subscribe((_, now) -> model.typed().set(now));
    While.shown(this, model.typed(), field::setText);
    // not wherever the keyboard comes by: only who asks for it wants the list
    field
        .focusedProperty()
        .subscribe(
            (_, has) -> {
              if (!has) model.close();
            });
    field.setOnMouseClicked(_ -> drop());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);

    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(
            (old, now) -> {
              if (now == field) before = old;
            });
    While.shown(
        this,
        model.open(),
        open -> {
          setVisible(open);
          if (!open) leave();
        });
    While.shown(this, model.answer(), this::fill);
    While.shown(this, model.chosen(), now -> mark(now.intValue()));
  }

  TextField field() {
    return field;
  }

  /** Puts the keyboard into the field and shows the list. */
  void open() {
    field.requestFocus();
    field.selectAll();
    drop();
  }

  private void drop() {
    if (model.open().get()) return;
    model.show();
    var copied = Clipboard.getSystemClipboard().getString();
    if (copied == null || !field.getText().isEmpty()) return;
    model
        .fresh(copied)
        .ifPresent(
            number -> {
              field.setText(number);
              field.selectAll();
            });
  }

  private void pressed(KeyEvent e) {
    if (e.isAltDown() && e.getCode().isDigitKey() && model.open().get()) {
      int place = e.getCode().getName().charAt(0) - '0';
      if (place > 0) model.open(place);
      e.consume();
      return;
    }
    switch (e.getCode()) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case ENTER -> model.go();
      case ESCAPE -> model.close();
      default -> {
        if (!model.open().get() && !e.getCode().isModifierKey()) model.show();
        return;
      }
    }
    e.consume();
  }

  /** The list is gone: the keyboard goes back to where it came from. */
  private void leave() {
    if (!field.isFocused()) return;
    if (before != null && before.getScene() != null) before.requestFocus();
    else if (getParent() != null) getParent().requestFocus();
  }

  private void fill(Answer answer) {
    lines.getChildren().clear();
    for (var line : answer.lines()) lines.getChildren().add(node(line, answer.typed()));
    if (answer.lines().isEmpty() && !answer.typed().isEmpty()) {
      var nothing = Parts.paragraph(words.say("shell.find.nothing", answer.typed()));
      nothing.setId("find-nothing");
      nothing.getStyleClass().add("palette-line");
      lines.getChildren().add(nothing);
    }
    mark(model.chosen().get());
  }

  private void mark(int chosen) {
    for (int i = 0; i < lines.getChildren().size(); i++)
      lines.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
  }

  private Node node(Line line, String typed) {
    var row =
        switch (line) {
          case Line.OfClient(var hit) -> row(hit.icon(), hit.title(), typed, hit.detail());
          case Line.OfKnown(var known) -> {
            var r = row(known.icon(), words.say(known.key()), typed, "");
            if (!known.keys().isEmpty()) {
              var cap = new Label(known.keys());
              cap.getStyleClass().add("key-cap");
              r.getChildren().add(cap);
            }
            yield r;
          }
        };
    row.setOnMousePressed(
        e -> {
          model.go(line);
          e.consume();
        });
    return row;
  }

  private static HBox row(String icon, String title, String typed, String detail) {
    var name = new TextFlow();
    int at = 0;
    for (var range : Matching.ranges(title, typed)) {
      name.getChildren().add(new Text(title.substring(at, range.from())));
      var bold = new Text(title.substring(range.from(), range.to()));
      bold.getStyleClass().add("found");
      name.getChildren().add(bold);
      at = range.to();
    }
    name.getChildren().add(new Text(title.substring(at)));
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setMaxHeight(Region.USE_PREF_SIZE);
    var more = Parts.note(detail);
    more.setMinWidth(0);
    var row = new HBox(8, Icons.of(icon), name, Parts.gap(), more);
    row.getStyleClass().add("palette-line");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleText(title);
    return row;
  }
}
