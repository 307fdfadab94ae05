package org.branchbook.ui.duplicates.streets;

import java.io.File;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.branchbook.base.Words;
import org.branchbook.duplicates.streets.RenamedStreet;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;

/** The renamed streets at the left, found as one types; the chosen one at the right. */
final class StreetsView extends BorderPane {
  private final StreetsModel model;
  private final Words words;
  private final TextField search = new TextField();

  StreetsView(StreetsModel model, Remembered remembered, Words words) {
    this.model = model;
    this.words = words;
    setId("streets");
    setCenter(new Split(remembered, "streets", 0.5, list(), card()));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (Keys.SAVE.keys().match(e)) model.save();
          else if (Keys.FILTER.keys().match(e)) search.requestFocus();
          else return;
          e.consume();
        });
    While.entering(this, model::load);
  }

  private Node list() {
    search.setId("street-search");
    search.setPromptText(words.say("streets.search"));
    search.setAccessibleText(words.say("streets.search"));
    search.setMinWidth(80);
    HBox.setHgrow(search, Priority.ALWAYS);
    search.textProperty().bindBidirectional(model.search);
    var many = Parts.muted("");
    many.setId("street-count");
    many.setMinWidth(USE_PREF_SIZE);
    While.shown(many, model.many(), n -> many.setText(words.say("streets.count", n.intValue())));
    var head = Parts.row(search, many);
    head.getStyleClass().add("list-head");
    return new VBox(8, head, streets(), foot());
  }

  private Node streets() {
    var list = new ListView<RenamedStreet>();
    list.setId("street-list");
    list.getStyleClass().add("paged-list");
    list.setAccessibleText(words.say("streets.title"));
    list.setItems(model.streets());
    var empty = new StackPane();
    While.shown(empty, model.many(), n -> empty.getChildren().setAll(none(n.intValue() == 0)));
    list.setPlaceholder(empty);
    list.setCellFactory(_ -> new Line());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            one -> {
              if (one != null && !one.equals(model.read().get())) model.choose(one);
            });
    While.shown(
        list,
        model.read(),
        one -> {
          if (one == null) list.getSelectionModel().clearSelection();
          else list.getSelectionModel().select(one);
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }

  private Node none(boolean at) {
    if (!at) return new EmptyState("fth-search", words.say("streets.none.found"), "");
    return new EmptyState(
        "fth-map-pin",
        words.say("streets.none"),
        words.say(model.editable() ? "streets.none.do" : "streets.none.see"));
  }

  private Node foot() {
    var foot = Parts.row();
    if (model.editable())
      foot.getChildren()
          .addAll(
              Parts.button(
                  "new-street", "fth-plus", words.say("streets.new"), () -> model.choose(null)),
              Parts.button(
                  "load-streets", "fth-upload", words.say("streets.load"), this::chooseFile));
    foot.getChildren()
        .add(
            Parts.button(
                "export-streets",
                "fth-download",
                words.say("streets.export"),
                () -> model.export(words)));
    foot.getStyleClass().add("list-head");
    return foot;
  }

  private void chooseFile() {
    var chooser = new FileChooser();
    chooser.setTitle(words.say("streets.choose"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                words.say("streets.choose"), "*.csv", "*.txt", "*.tsv", "*.xlsx"));
    File chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) model.load(chosen.getPath(), words);
  }

  private Node card() {
    var title = Parts.title("");
    title.setWrapText(true);
    While.shown(
        title,
        model.read(),
        one -> title.setText(one == null ? words.say("streets.new.title") : one.said().was()));
    var form =
        new VBox(
            12,
            title,
            Parts.paragraph(words.say("streets.about")),
            new Field(words.say("streets.settlement"), field("street-settlement", model.settlement))
                .width(240)
                .hint(words.say("streets.settlement.hint")),
            new Field(words.say("streets.was"), field("street-was", model.was))
                .width(360)
                .hint(words.say("streets.was.hint")),
            new Field(words.say("streets.now"), field("street-now", model.now))
                .width(360)
                .error(model.error(), words),
            new Field(words.say("streets.since"), new DayPicker("street-since", model.since, words))
                .width(160));
    form.setDisable(!model.editable());
    form.getStyleClass().add("panel-body");
    if (model.editable()) {
      var remove = Parts.button("remove-street", words.say("streets.remove"), model::remove);
      While.shown(remove, model.read(), one -> remove.setDisable(one == null));
      form.getChildren()
          .add(
              new HBox(
                  8, Parts.primary("save-street", words.say("streets.save"), model::save), remove));
    }
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private static TextField field(String id, StringProperty of) {
    var field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(of);
    return field;
  }

  private final class Line extends ListCell<RenamedStreet> {
    @Override
    protected void updateItem(RenamedStreet one, boolean empty) {
      super.updateItem(one, empty);
      setPrefWidth(0);
      setGraphic(empty || one == null ? null : line(one.said()));
    }

    private ListLine line(RenamedStreet.Said said) {
      var since = said.since();
      var line = new ListLine(words.say("streets.arrow", said.was(), said.now()));
      var where = said.settlement().isEmpty() ? words.say("streets.anywhere") : said.settlement();
      return since == null
          ? line.note(where)
          : line.note(where).right(quiet(words.say("streets.fromDay", words.date(since))));
    }

    private Label quiet(String text) {
      var label = Parts.note(text);
      label.setMinWidth(USE_PREF_SIZE);
      return label;
    }
  }
}
