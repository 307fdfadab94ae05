package org.branchbook.ui.contacts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.search.Found;
import org.branchbook.contacts.Contact;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.InSight;
import org.branchbook.ui.kit.KeyChips;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Suggest;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.drafts.DraftBar;
import org.branchbook.ui.kit.drafts.FormDraft;
import org.jspecify.annotations.Nullable;

/** The panel in which a contact is logged, by keys alone if one likes. */
final class ContactPanelView extends VBox {
  /** Little enough for all fields to stand above the foot in a window 768 high. */
  private static final double GAP = 6;

  private final ContactPanelModel model;
  private final Words words;
  private final Suggest<Found> search;
  private final KeyChips<?> channels;
  private final KeyChips<?> results;
  private final AskedView asked;
  private final TextField with;
  private final TextArea text = new TextArea();
  private final AheadView ahead;
  private final TextField minutes;
  private final Node save;

  ContactPanelView(ContactPanelModel model, Words words, Runnable close) {
    this.model = model;
    this.words = words;
    setId("contact-panel");
    getStyleClass().add("contact-panel");
    search =
        new Suggest<>(
                "contact-client", model.background(), model::find, this::suggestion, this::take)
            .onward(this::fromSearch);
    search.field().setPromptText(words.say("contacts.panel.search"));
    with = field("contact-with", model.with, this::toChannel);
    asked = new AskedView(model.asked, words, text::requestFocus);
    results =
        new KeyChips<>(
            "contact-result",
            3,
            ResultKeys.RESULTS,
            r -> words.name("contacts.result", r),
            model.result,
            this::fromResult);
    channels =
        new KeyChips<>(
                "contact-channel",
                3,
                ResultKeys.CHANNELS,
                c -> words.name("clients.channel", c),
                model.channel,
                results::requestFocus)
            .otherwise(results);
    minutes = field("contact-minutes", model.minutes, this::toSave);
    ahead = new AheadView(model.ahead, model.result, words, minutes::requestFocus);
    save = save();
    text();
    getChildren().addAll(head(close), body(), foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    While.entering(this, this::entered);
  }

  private Node head(Runnable close) {
    var head =
        Parts.row(
            Parts.section(words.say("contacts.panel.title")),
            Parts.gap(),
            Icons.button("fth-x", words.say("contacts.panel.close"), close));
    head.getStyleClass().add("contact-head");
    head.getChildren().getLast().setFocusTraversable(false);
    return head;
  }

  /** Which task the contact does, so that nobody has to close it too. */
  private Node doing() {
    var title = new Label(null, Icons.of("fth-check-square", Tone.ACCENT));
    title.setId("contact-doing");
    title.setWrapText(true);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var not =
        Icons.button("fth-x", words.say("contacts.panel.notDoing"), () -> model.doing.set(null));
    not.setFocusTraversable(false);
    var line = Parts.row(title, not);
    line.getStyleClass().add("contact-doing");
    line.managedProperty().bind(line.visibleProperty());
    While.shown(
        line,
        model.doing,
        now -> {
          line.setVisible(now != null);
          if (now != null) title.setText(words.say("contacts.panel.doing", words.say(now.title())));
        });
    return line;
  }

  /** What the contact is to be about. */
  private Node about() {
    var title = new Label(null, Icons.of("fth-zap", Tone.ACCENT));
    title.setId("contact-about");
    title.setWrapText(true);
    var line = Parts.row(title);
    line.getStyleClass().add("contact-doing");
    line.managedProperty().bind(line.visibleProperty());
    While.shown(
        line,
        model.about,
        now -> {
          line.setVisible(now != null);
          if (now != null) title.setText(words.say(now.title()));
        });
    return line;
  }

  private Node body() {
    var who = new Field(words.say("contacts.panel.clients"), search);
    search.field().setAccessibleText(words.say("contacts.panel.clients"));
    who.getChildren().add(1, new ChosenClients(model, words));
    who.error(model.clientError, words);
    var body =
        new VBox(
            GAP,
            doing(),
            about(),
            new DraftBar(
                model.draft().flatMap(FormDraft::restored),
                () -> model.draft().get().discard(),
                words),
            who,
            new Field(words.say("contacts.panel.with"), with),
            group(words.say("contacts.panel.channel"), direction(), channels),
            group(words.say("contacts.panel.result"), null, results),
            asked,
            new Field(words.say("contacts.panel.text"), text),
            ahead.promises(),
            ahead.step(),
            details());
    body.getStyleClass().add("contact-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    InSight.keyboard(scroll);
    return scroll;
  }

  private Node suggestion(Found found) {
    var line =
        Parts.row(
            Icons.of(found.person() ? "fth-user" : "fth-briefcase"),
            new Label(found.name()),
            Parts.note(found.detail()));
    line.setMinWidth(0);
    return line;
  }

  private void take(Found found) {
    model.add(found);
    channels.requestFocus();
  }

  private void fromSearch() {
    if (!model.clients.isEmpty()) with.requestFocus();
  }

  private void toChannel() {
    channels.requestFocus();
  }

  /** A call back needs no more than its hour. */
  private void fromResult() {
    if (model.result.get() == Contact.Result.CALL_BACK) ahead.day().requestFocus();
    else if (model.result.get().again() || !asked.takes()) text.requestFocus();
  }

  private void toSave() {
    save.requestFocus();
  }

  private Node group(String name, @Nullable Node right, Node choices) {
    var label = new Label(name);
    label.getStyleClass().add("field-label");
    var head = Parts.row(label, Parts.gap());
    if (right != null) head.getChildren().add(right);
    return new VBox(4, head, choices);
  }

  private Node direction() {
    var both = new HBox();
    var group = new ToggleGroup();
    for (var one : Contact.Direction.values()) {
      var toggle = new ToggleButton(words.name("contacts.direction", one));
      toggle.setId("contact-direction-" + one);
      toggle.getStyleClass().setAll("chip");
      toggle.setToggleGroup(group);
      toggle.setFocusTraversable(one == Contact.Direction.OUT);
      toggle.setOnAction(_ -> model.direction.set(one));
      While.shown(toggle, model.direction, now -> toggle.setSelected(now == one));
      both.getChildren().add(toggle);
    }
    both.setSpacing(4);
    return both;
  }

  private void text() {
    text.setId("contact-text");
    text.setPrefRowCount(2);
    text.setWrapText(true);
    text.textProperty().bindBidirectional(model.text);
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
            (e.isShiftDown() ? results : ahead.first()).requestFocus();
            e.consume();
          } else if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
            if (e.isShiftDown()) text.insertText(text.getCaretPosition(), "\n");
            else ahead.first().requestFocus();
            e.consume();
          }
        });
  }

  private Node details() {
    var row =
        new HBox(
            8,
            new Field(words.say("contacts.panel.purpose"), new PurposeBox(model, words)),
            new Field(words.say("contacts.panel.minutes"), minutes)
                .width(110)
                .error(model.minutesError, words));
    HBox.setHgrow(row.getChildren().getFirst(), Priority.ALWAYS);
    return row;
  }

  private Node save() {
    var button = Parts.primary("contact-save", words.say("contacts.panel.save"), () -> save(false));
    button.disableProperty().bind(model.saving());
    return button;
  }

  /** Saves; the keyboard goes to the first field that keeps from it. */
  private void save(boolean tookPlace) {
    model.save(tookPlace);
    if (model.clientError.get() != null) search.field().requestFocus();
    else if (model.ahead.wrong()) ahead.wrong().requestFocus();
    else if (model.minutesError.get() != null) minutes.requestFocus();
  }

  private Node foot() {
    var anyway =
        Parts.button("contact-anyway", words.say("contacts.panel.tookPlace"), () -> save(true));
    var row = Parts.row(save, Parts.note(Keys.SAVE.label()), Parts.gap(), anyway);
    anyway.managedProperty().bind(anyway.visibleProperty());
    While.shown(anyway, model.unwelcome, why -> anyway.setVisible(why != null));
    var foot =
        new VBox(
            8,
            message("contact-problem", model.problem, Tone.DANGER),
            message("contact-unwelcome", model.unwelcome, Tone.WARNING),
            row);
    foot.getStyleClass().add("contact-foot");
    return foot;
  }

  private Node message(String id, ObjectProperty<@Nullable Text> message, Tone tone) {
    var label = new Label();
    label.setId(id);
    label.setGraphic(Icons.of("fth-alert-triangle", tone));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(tone.style());
    label.managedProperty().bind(label.visibleProperty());
    While.shown(
        label,
        message,
        now -> {
          label.setVisible(now != null);
          label.setText(now == null ? "" : words.say(now));
        });
    return label;
  }

  static TextField field(String id, StringProperty value, Runnable onward) {
    var field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(value);
    field.setOnAction(_ -> onward.run());
    return field;
  }

  /** Ctrl+Enter saves from anywhere. */
  private void pressed(KeyEvent e) {
    if (!Keys.SAVE.keys().match(e)) return;
    save(false);
    e.consume();
  }

  /** A known client: on with the channel; else who is it? */
  private void entered() {
    Motion.focus(model.known() ? channels : search.field());
  }
}
