package org.branchbook.ui.staff;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.staff.policies.PolicyField.Unit;
import org.branchbook.staff.policies.PolicyKind;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.ErrorLine;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The bank's numbers: policies at the left; the chosen one's fields and history at the right. */
final class SettingsView extends BorderPane {
  private static final double NUMBER = 96;

  private final SettingsModel model;
  private final Words words;
  private final VBox past = new VBox(8);
  private final ListChangeListener<SettingsModel.Held> grow = _ -> tellHistory();

  SettingsView(SettingsModel model, Remembered remembered, Words words) {
    this.model = model;
    this.words = words;
    setId("settings");
    var card = new VBox(16);
    card.getStyleClass().add("panel-body");
    While.shown(this, model.form(), form -> show(card, form));
    past.setId("policy-history");
    model.history().addListener(new WeakListChangeListener<>(grow));
    tellHistory();
    var scroll = new ScrollPane(card);
    scroll.setFitToWidth(true);
    setCenter(new Split(remembered, "staff.settings", 0.32, kinds(), scroll));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (Keys.SAVE.keys().match(e)) model.save();
          else if (Keys.BACK.keys().match(e)) model.revert();
          else return;
          e.consume();
        });
    While.entering(this, model::load);
  }

  private Node kinds() {
    var list = new ListView<PolicyKind<?>>();
    list.setId("policies");
    list.getStyleClass().add("paged-list");
    list.setAccessibleText(words.say("staff.tab.settings"));
    list.getItems().setAll(model.kinds());
    list.setCellFactory(
        _ ->
            new ListCell<>() {
              @Override
              protected void updateItem(PolicyKind<?> kind, boolean empty) {
                super.updateItem(kind, empty);
                setPrefWidth(0);
                setGraphic(
                    empty || kind == null
                        ? null
                        : new ListLine(words.say(kind.name() + ".title"))
                            .note(words.say(kind.name() + ".about")));
              }
            });
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            kind -> {
              var form = model.form().get();
              if (kind != null && (form == null || form.kind() != kind)) model.choose(kind);
            });
    While.shown(
        list,
        model.form(),
        form -> {
          if (form != null) list.getSelectionModel().select(form.kind());
        });
    return list;
  }

  private void show(VBox card, SettingsModel.@Nullable Form form) {
    if (form == null) {
      card.getChildren().clear();
      return;
    }
    var name = form.kind().name();
    card.getChildren()
        .setAll(
            new VBox(
                4,
                Parts.title(words.say(name + ".title")),
                Parts.paragraph(words.say(name + ".about"))));
    var fields = new VBox(12);
    for (var entry : form.entries()) fields.getChildren().add(field(name, entry));
    fields.setDisable(!model.editable());
    card.getChildren().add(fields);
    card.getChildren()
        .add(
            model.editable()
                ? new VBox(12, from(), error(), buttons())
                : Parts.muted(words.say("staff.settings.see")));
    card.getChildren().add(new VBox(0, Parts.group(words.say("staff.settings.history")), past));
  }

  private Node field(String policy, SettingsModel.Entry entry) {
    var label = words.say(policy + "." + entry.field().name());
    var hintKey = policy + "." + entry.field().name() + ".hint";
    if (entry.field().unit() == Unit.YES_NO) {
      var box = new CheckBox(label);
      box.setId("policy-" + entry.field().name());
      box.setWrapText(true);
      box.setSelected(Boolean.parseBoolean(entry.text().get()));
      box.selectedProperty().subscribe((_, on) -> entry.text().set(String.valueOf(on)));
      return words.has(hintKey) ? new VBox(4, box, Parts.note(words.say(hintKey))) : box;
    }
    var text = new TextField();
    text.setId("policy-" + entry.field().name());
    text.setMinWidth(NUMBER);
    text.setPrefWidth(NUMBER);
    text.textProperty().bindBidirectional(entry.text());
    text.getStyleClass().add("number");
    text.setAccessibleText(label);
    var row = Parts.row(text, Parts.muted(unit(entry)));
    var field = new Field(label, row).width(480).error(entry.fault().getReadOnlyProperty(), words);
    return words.has(hintKey) ? field.hint(words.say(hintKey)) : field;
  }

  /** What is counted, and from where to where: "minutes, 1–1,440". */
  private String unit(SettingsModel.Entry entry) {
    var field = entry.field();
    var unit = words.name("staff.unit", field.unit());
    return field.least() == field.most()
        ? unit
        : words.say("staff.settings.range", unit, field.least(), field.most());
  }

  private Node from() {
    return new Field(
            words.say("staff.settings.from"), new DayPicker("policy-from", model.from, words))
        .width(160)
        .hint(words.say("staff.settings.from.hint"));
  }

  private Label error() {
    return new ErrorLine("policy-error", model.error(), words);
  }

  private HBox buttons() {
    return new HBox(
        8,
        Parts.primary("save-policy", words.say("staff.team.save"), model::save),
        Parts.button("revert-policy", words.say("staff.team.revert"), model::revert));
  }

  private void tellHistory() {
    past.getChildren().clear();
    for (var held : model.history()) past.getChildren().add(held(held));
    if (model.history().isEmpty())
      past.getChildren().add(Parts.muted(words.say("staff.settings.usual")));
  }

  private Node held(SettingsModel.Held held) {
    var head = Parts.row(Parts.section(words.date(held.from())), badge(held.when()));
    var at = held.at() == null ? "" : words.time(held.at());
    head.getChildren()
        .addAll(Parts.gap(), Parts.note(held.who().isEmpty() ? at : held.who() + " · " + at));
    var all = new VBox(2, head);
    for (var d : held.differences())
      all.getChildren()
          .add(
              Parts.paragraph(
                  words.say(
                      "staff.settings.difference",
                      words.say(policy() + "." + d.field().name()),
                      value(d.before()),
                      value(d.after()))));
    all.setAlignment(Pos.TOP_LEFT);
    all.getStyleClass().add("panel");
    return all;
  }

  private Badge badge(SettingsModel.Validity when) {
    return new Badge(
        switch (when) {
          case NOW -> Tone.SUCCESS;
          case COMING -> Tone.ACCENT;
          case PAST -> Tone.NEUTRAL;
        },
        words.name("staff.settings.validity", when));
  }

  private String value(String text) {
    return words.has("staff.audit.value." + text) ? words.say("staff.audit.value." + text) : text;
  }

  private String policy() {
    var form = model.form().get();
    return form == null ? "" : form.kind().name();
  }
}
