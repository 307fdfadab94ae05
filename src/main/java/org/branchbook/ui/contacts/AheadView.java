package org.branchbook.ui.contacts;

import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.branchbook.base.Words;
import org.branchbook.contacts.Contact;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.While;

/** What was promised and what comes next, each with its day, in the panel of a contact. */
final class AheadView {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final AheadModel model;
  private final ObservableValue<Contact.Result> result;
  private final Words words;
  private final DateTimeFormatter day;
  private final TextField promise;
  private final TextField promiseBy;
  private final TextField next;
  private final TextField nextOn;

  /**
   * Fields over a model.
   *
   * @param result what the contact came to: a call back says what comes next by itself
   * @param onward where the keyboard goes after them
   */
  AheadView(
      AheadModel model, ObservableValue<Contact.Result> result, Words words, Runnable onward) {
    this.model = model;
    this.result = result;
    this.words = words;
    this.day = DateTimeFormatter.ofPattern("EEEE, d MMMM", words.locale());
    nextOn = ContactPanelView.field("contact-next-on", model.nextOn, onward);
    next =
        ContactPanelView.field(
            "contact-next", model.next, () -> orSkip(model.next, nextOn, onward));
    promiseBy = ContactPanelView.field("contact-promise-by", model.promiseBy, next::requestFocus);
    promise =
        ContactPanelView.field(
            "contact-promise",
            model.promise,
            () -> orSkip(model.promise, promiseBy, next::requestFocus));
    promiseBy.setPromptText(words.say("contacts.panel.whenHint"));
    nextOn.setPromptText(words.say("contacts.panel.hourHint"));
    While.shown(
        next,
        result,
        now ->
            next.setPromptText(
                now == Contact.Result.CALL_BACK ? words.say("contacts.next.callBack") : ""));
  }

  /** What was promised, and by when. */
  Node promises() {
    return dated("contacts.panel.promise", promise, promiseBy, model.promiseBy, this::promised)
        .error(model.promiseError, words);
  }

  /** What comes next, and when. */
  Node step() {
    return dated("contacts.panel.next", next, nextOn, model.nextOn, this::comes)
        .error(model.nextError, words);
  }

  /** The field that the keyboard comes to. */
  Node first() {
    return promise;
  }

  /** The day of what comes next. */
  Node day() {
    return nextOn;
  }

  /** The first field that keeps from saving: what is empty, else the day. */
  Node wrong() {
    if (model.promiseError.get() != null) return promise.getText().isBlank() ? promise : promiseBy;
    boolean saysItself = result.getValue() == Contact.Result.CALL_BACK;
    return next.getText().isBlank() && !saysItself ? next : nextOn;
  }

  /** Where something was promised its date comes next, else what follows. */
  private static void orSkip(StringProperty what, Node date, Runnable otherwise) {
    if (what.get().isBlank()) otherwise.run();
    else date.requestFocus();
  }

  private String promised(String typed) {
    return model.day(typed).map(day::format).orElse("");
  }

  private String comes(String typed) {
    return model
        .due(typed)
        .map(due -> day.format(due.on()) + (due.at() == null ? "" : ", " + HOUR.format(due.at())))
        .orElse("");
  }

  private Field dated(
      String key,
      TextField what,
      TextField when,
      StringProperty typed,
      UnaryOperator<String> meant) {
    when.setPrefWidth(110);
    when.setMinWidth(110);
    when.setAccessibleText(words.say("contacts.panel.by"));
    HBox.setHgrow(what, Priority.ALWAYS);
    var said = new Label();
    said.getStyleClass().add("field-hint");
    said.setId(when.getId() + "-read");
    said.managedProperty().bind(said.visibleProperty());
    While.shown(
        said,
        typed,
        now -> {
          var read = meant.apply(now);
          said.setVisible(!read.isEmpty());
          said.setText(read);
        });
    var row = new HBox(8, what, when);
    what.setAccessibleText(words.say(key));
    return new Field(words.say(key), row).aside(said);
  }
}
