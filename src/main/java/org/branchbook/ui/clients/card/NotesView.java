package org.branchbook.ui.clients.card;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Note;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.drafts.DraftBar;

/** The notes of a card, and a place to write one. */
final class NotesView extends ScrollPane {
  private final NotesModel model;
  private final Words words;
  private final VBox notes = new VBox();
  private final ListChangeListener<Note> follow = _ -> show();

  NotesView(NotesModel model, Words words) {
    this.model = model;
    this.words = words;
    setId("notes");
    setFitToWidth(true);
    getStyleClass().addAll("edge-to-edge", "card-tab");
    var body = new VBox(16);
    body.getStyleClass().add("card-tab-body");
    if (model.mayWrite()) body.getChildren().add(writing());
    body.getChildren().add(notes);
    setContent(body);
    model.notes.addListener(new WeakListChangeListener<>(follow));
    While.shown(this, model.read, _ -> show());
    While.entering(this, model::load);
  }

  private Node writing() {
    var text = new TextArea();
    text.setId("note-text");
    text.setWrapText(true);
    text.setPrefRowCount(3);
    text.textProperty().bindBidirectional(model.draft);
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (!Keys.SAVE.keys().match(press)) return;
          model.add();
          press.consume();
        });
    var add = Parts.button("add-note", words.say("clients.notes.add"), model::add);
    add.disableProperty().bind(model.draft.map(String::isBlank));
    var below = Parts.row(add, Parts.note(Keys.SAVE.label()));
    return new VBox(
        8,
        new DraftBar(model.typed, words),
        new Field(words.say("clients.notes.new"), text).error(model.error, words),
        below);
  }

  private void show() {
    notes.getChildren().clear();
    if (model.read.get() && model.notes.isEmpty())
      notes.getChildren().add(Parts.muted(words.say("clients.notes.empty")));
    for (var note : model.notes) notes.getChildren().add(line(note));
  }

  private Node line(Note note) {
    var text = new Label(note.text());
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    var author = model.colleagues().name(note.author());
    var about =
        Parts.note(
            author.isEmpty() ? words.time(note.at()) : author + " · " + words.time(note.at()));
    var texts = new VBox(2, text, about);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var line = new HBox(8, texts);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("note-line");
    if (model.mayRemove(note))
      line.getChildren()
          .add(
              Icons.button(
                  "fth-trash-2", words.say("clients.notes.remove"), () -> model.remove(note)));
    return line;
  }
}
